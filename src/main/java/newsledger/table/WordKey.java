package newsledger.table;

/**
 * A number that stands for a word in any case. It grows letter by letter, so that a word gets it while it is read. Up to eight plain
 * letters lie in it side by side, and no other word has it; a word with more or other letters has a hash, which is negative.
 */
public final class WordKey {
    /** Spreads what the letters tell over all bits: Knuth's multiplier for hashing, The Art of Computer Programming 3, 6.4. */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int ASCII = 0x80;

    private WordKey() {}

    /** The key of the letters before, 0 if there are none, and this one; it must be folded. */
    public static long add(long key, char letter) {
        return Long.rotateLeft(key, Byte.SIZE) + letter;
    }

    /**
     * The key of a word, when all its letters are added.
     *
     * @param all the bits that any of its letters has
     */
    public static long end(long key, int length, int all) {
        return length <= Long.BYTES && all < ASCII ? key : key | Long.MIN_VALUE;
    }

    /** The small letter; a straight apostrophe for a printer's. */
    public static char fold(char c) {
        if (c < 'A' || (c > 'Z' && c < ASCII)) {
            return c;
        }
        return c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** The key of a whole word. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    /** The key of the word that stands in {@code text} from {@code start} to before {@code end}. */
    public static long of(String text, int start, int end) {
        long key = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            char letter = fold(text.charAt(i));
            all |= letter;
            key = add(key, letter);
        }
        return end(key, end - start, all);
    }
}
