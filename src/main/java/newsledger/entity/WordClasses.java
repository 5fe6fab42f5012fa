package newsledger.entity;

/** A set of word classes. Kept as bits, since every word is asked for many of them. */
@SuppressWarnings("EnumOrdinal") // A bit's place is that of its class.
record WordClasses(long bits) {
    static final WordClasses NONE = new WordClasses(0);

    static WordClasses of(WordClass one) {
        return new WordClasses(1L << one.ordinal());
    }

    static WordClasses of(WordClass first, WordClass... others) {
        long bits = of(first).bits;
        for (WordClass other : others) {
            bits |= of(other).bits;
        }
        return new WordClasses(bits);
    }

    WordClasses and(WordClasses others) {
        return new WordClasses(bits | others.bits);
    }

    boolean has(WordClass one) {
        return (bits >> one.ordinal() & 1) != 0;
    }
}
