package newsledger.article;

/** Tells letters from marks; asked of every character of a text, of which most are small letters. */
public final class Letters {

    /** The bit that makes a plain letter a small one. */
    private static final int CASE = 0x20;

    private static final int ASCII = 0x80;

    private Letters() {}

    /** What {@link Character#isLetterOrDigit(char)} says, sooner. */
    public static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Whether {@code c} in small letters may be {@code small}: not, where both are plain letters and differ. */
    public static boolean mayBeSame(char c, char small) {
        return c == small || (c | CASE) == small || c >= ASCII || small >= ASCII || !isLetterOrDigit(c);
    }

    /** Whether a character is any kind of white space. */
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
