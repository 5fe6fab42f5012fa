package newsledger.article;

/** Tells letters from marks; asked of every character of a text, of which most are small letters. */
public final class Letters {

    private Letters() {}

    /** What {@link Character#isLetterOrDigit(char)} says, sooner. */
    public static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Whether a character is any kind of white space. */
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
