package newsledger.table;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What is known of words, asked for in the place where a text has them: {@code The} in {@code "The firm"} is found under {@code the}
 * without being cut out first. Most words of a text are not known, and to cut, lower and hash each of them anew costs more than to read it.
 *
 * @param <V> what is known of a word
 */
public final class WordMap<V> {
    /** At most half of the places are taken, so that a word that is not there is missed at once. */
    private static final int PLACES_PER_WORD = 2;

    /** A byte of each word's hash, 0 where a place is free: told apart by these first, which lie side by side and fit a small cache. */
    private final byte[] tags;

    private final long[] keys;
    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int mask;

    private WordMap(int words) {
        int places = Integer.highestOneBit(Math.max(1, words * PLACES_PER_WORD - 1)) << 1;
        this.tags = new byte[places];
        this.keys = new long[places];
        this.words = new String[places];
        this.values = new Object[places];
        this.mask = places - 1;
    }

    /**
     * A map that answers as {@code known} does.
     *
     * @param known by words in small letters and with straight apostrophes
     */
    public static <V> WordMap<V> of(Map<String, V> known) {
        WordMap<V> map = new WordMap<>(known.size());
        known.forEach(map::put);
        return map;
    }

    private void put(String word, V value) {
        long key = WordKey.of(word);
        int at = place(key, word, 0, word.length());
        tags[at] = tag(key);
        keys[at] = key;
        words[at] = word;
        values[at] = value;
    }

    /** What is known of {@code word}, in any case; null if nothing is. */
    public @Nullable V get(String word) {
        return get(word, 0, word.length());
    }

    /** What is known of the word that stands in {@code text} from {@code start} to before {@code end}, in any case; null if nothing is. */
    public @Nullable V get(String text, int start, int end) {
        return get(WordKey.of(text, start, end), text, start, end);
    }

    /** The same of a word whose {@link WordKey} is known. */
    @SuppressWarnings("unchecked") // Only values of V are put.
    public @Nullable V get(long key, String text, int start, int end) {
        return (V) values[place(key, text, start, end)];
    }

    /** Never 0, which stands for a free place. */
    private static byte tag(long key) {
        return (byte) (key * WordKey.SPREAD >>> 56 | 1);
    }

    /** The place of the word, or the free one where it would stand. */
    private int place(long key, String text, int start, int end) {
        int at = (int) (key * WordKey.SPREAD >>> 32) & mask;
        byte tag = tag(key);
        while (tags[at] != 0
                && !(tags[at] == tag && keys[at] == key && (key >= 0 || same(words[at], text, start, end)))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean same(@Nullable String word, String text, int start, int end) {
        if (word == null || word.length() != end - start) {
            return false;
        }
        if (text.startsWith(word, start)) {
            return true; // Most words of a text are in small letters.
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != WordKey.fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
