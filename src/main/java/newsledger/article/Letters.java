package newsledger.article;

/**
 * Tells letters from marks; asked of every character of a text, often more than once. What {@link Character} says is written down for those that
 * English uses, since to find it there takes many steps.
 */
public final class Letters {

    /** The bit that makes a plain letter a small one. */
    private static final int CASE = 0x20;

    private static final int ASCII = 0x80;

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int CAPITAL = 4;
    private static final int SMALL = 8;
    private static final int BLANK = 16;

    /** Behind the last of the general punctuation: dashes and printers' quotation marks. */
    private static final int LISTED = 0x2070;

    private static final byte[] SORTS = sorts();

    private Letters() {}

    private static byte[] sorts() {
        byte[] sorts = new byte[LISTED];
        for (char c = 0; c < LISTED; c++) {
            sorts[c] = (byte) read(c);
        }
        return sorts;
    }

    private static int read(char c) {
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? CAPITAL : 0)
                | (Character.isLowerCase(c) ? SMALL : 0)
                | (blank ? BLANK : 0);
    }

    private static boolean is(char c, int sort) {
        return ((c < LISTED ? SORTS[c] : read(c)) & sort) != 0;
    }

    /** What {@link Character#isLetterOrDigit(char)} says. */
    public static boolean isLetterOrDigit(char c) {
        return is(c, LETTER | DIGIT);
    }

    /** What {@link Character#isLetter(char)} says. */
    public static boolean isLetter(char c) {
        return is(c, LETTER);
    }

    /** What {@link Character#isDigit(char)} says. */
    public static boolean isDigit(char c) {
        return is(c, DIGIT);
    }

    /** What {@link Character#isUpperCase(char)} says. */
    public static boolean isCapital(char c) {
        return is(c, CAPITAL);
    }

    /** What {@link Character#isLowerCase(char)} says. */
    public static boolean isSmall(char c) {
        return is(c, SMALL);
    }

    /** Whether {@code c} in small letters may be {@code small}: not, where both are plain letters and differ. */
    public static boolean mayBeSame(char c, char small) {
        return c == small || (c | CASE) == small || c >= ASCII || small >= ASCII || !isLetterOrDigit(c);
    }

    /** Whether a character is any kind of white space. */
    public static boolean isBlank(char c) {
        return is(c, BLANK);
    }
}
