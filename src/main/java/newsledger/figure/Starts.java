package newsledger.figure;

import java.util.BitSet;

/** Tells at a glance that a word cannot begin a figure: most words of a text cannot, and need no closer look. */
final class Starts {
    private static final int SIZE = 1 << 14;
    private static final BitSet HASHES = read();

    private Starts() {}

    /** Whether a word of this hash may begin a figure; {@code hash} is {@link String#hashCode} of the word in lower case. */
    static boolean may(int hash) {
        return HASHES.get(slot(hash));
    }

    private static BitSet read() {
        BitSet hashes = new BitSet(SIZE);
        hashes.set(slot("a".hashCode()));
        hashes.set(slot("an".hashCode()));
        hashes.set(slot("couple".hashCode()));
        NumberWord.words().forEach(word -> hashes.set(slot(word.hashCode())));
        Fraction.words().forEach(word -> hashes.set(slot(word.hashCode())));
        Multiples.words().forEach(word -> hashes.set(slot(word.hashCode())));
        return hashes;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (SIZE - 1);
    }
}
