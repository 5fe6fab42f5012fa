package newsledger.entity;

/**
 * A word or mark of an article. A word keeps its inner marks ({@code AT&T}, {@code Meituan-Dianping}, {@code Amazon.com},
 * {@code U.S.}); a possessive ending is a word of its own.
 *
 * @param sentence the number of the sentence that holds it
 * @param first whether it is the first word of its sentence or of a quotation in it
 * @param classes the bits of its classes, which are asked of every word
 */
record Word(
        int start,
        int end,
        String text,
        String lower,
        int sentence,
        boolean first,
        Shape shape,
        long classes,
        Lexicon.Entry known) {

    Word(int start, int end, String text, String lower, int sentence, boolean first, Shape shape, Lexicon.Entry known) {
        this(start, end, text, lower, sentence, first, shape, known.classes().bits(), known);
    }

    @SuppressWarnings("EnumOrdinal") // A bit's place is that of its class.
    boolean is(WordClass its) {
        return (classes >> its.ordinal() & 1) != 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether the tables may know a name that begins with it, as it is written here. */
    boolean mayBeginName() {
        return known.begins() && (known.beginsSmall() || !text.equals(lower));
    }

    /** Whether it looks like a name's, by a capital or an inner one: {@code Apple}, {@code eBay}, {@code 3M}. */
    boolean capital() {
        return shape.capital();
    }

    boolean letters() {
        return shape.letters();
    }

    boolean acronym() {
        return shape.acronym();
    }

    boolean camel() {
        return shape.camel();
    }

    boolean dotted() {
        return shape.dotted();
    }

    boolean bare() {
        return shape.bare();
    }

    boolean about() {
        return shape.about();
    }

    boolean possessive() {
        return lower.equals("'s") || lower.equals("’s");
    }
}
