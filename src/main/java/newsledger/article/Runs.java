package newsledger.article;

import newsledger.table.WordKey;

import java.util.Arrays;

/**
 * The runs of letters and digits of a text: {@code The}, {@code 20}, {@code year} and {@code old} of {@code "The 20-year-old"}. Times, names
 * and clauses each cut a text into words of their own, of which most are such runs; so the letters are looked at one by one
 * only once.
 */
public final class Runs {
    /** Hardly a text has shorter words, their blanks counted. */
    private static final int SHORTEST = 5;

    private int size;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private boolean[] small;

    private Runs(int length) {
        int most = length / SHORTEST + 1;
        starts = new int[most];
        ends = new int[most];
        keys = new long[most];
        small = new boolean[most];
    }

    /** Those of {@code text}, in its order. */
    public static Runs of(String text) {
        Runs runs = new Runs(text.length());
        char[] letters = text.toCharArray();
        int i = 0;
        while (i < letters.length) {
            i = Letters.isLetterOrDigit(letters[i]) ? runs.read(letters, i) : i + 1;
        }
        return runs;
    }

    /** Adds the run that begins at {@code start}; gives its end. */
    private int read(char[] letters, int start) {
        int i = start;
        long key = 0;
        int all = 0;
        boolean isSmall = true;
        do {
            char letter = letters[i];
            if (letter < 'a' || letter > 'z') {
                isSmall = false;
                letter = WordKey.fold(letter);
            }
            all |= letter;
            key = WordKey.add(key, letter);
            i++;
        } while (i < letters.length && Letters.isLetterOrDigit(letters[i]));
        add(start, i, WordKey.end(key, i - start, all), isSmall);
        return i;
    }

    private void add(int start, int end, long key, boolean isSmall) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
            small = Arrays.copyOf(small, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        keys[size] = key;
        small[size] = isSmall;
        size++;
    }

    /** Finds the runs that begin at given places. */
    public Cursor cursor() {
        return new Cursor();
    }

    /** Goes over the runs in the order of the text. */
    public final class Cursor {
        private int at;

        private Cursor() {}

        /** Whether a run begins at {@code start} and ends by {@code end}; each place lies behind the one asked before. */
        public boolean begins(int start, int end) {
            while (at < size && starts[at] < start) {
                at++;
            }
            return at < size && starts[at] == start && ends[at] <= end;
        }

        /** Where the run ends that was found to begin. */
        public int end() {
            return ends[at];
        }

        /** Its {@link WordKey}. */
        public long key() {
            return keys[at];
        }

        /** Whether it has plain small letters alone. */
        public boolean isSmall() {
            return small[at];
        }
    }
}
