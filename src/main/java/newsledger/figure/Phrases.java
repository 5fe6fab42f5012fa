package newsledger.figure;

import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words and what each means; of several that match the longest wins. */
final class Phrases<T> {
    /** What was found, in the tokens from {@code first} to before {@code end}. */
    record Match<T>(T value, int first, int end) {}

    private record Entry<T>(List<String> words, boolean exact, boolean glued, T value) {}

    private final WordMap<List<Entry<T>>> byFirst;
    private final WordMap<List<Entry<T>>> byLast;

    private Phrases(Draft<T> draft) {
        this.byFirst = WordMap.of(draft.byFirst);
        this.byLast = WordMap.of(draft.byLast);
    }

    /** Phrases as they are read from tables. */
    static final class Draft<T> {
        private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
        private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

        /** Adds a phrase that matches in any case. */
        void add(String phrase, T value) {
            add(phrase, false, false, value);
        }

        /** Adds an abbreviation that matches as written, and where {@code glued} only right behind the token before it. */
        void addExact(String phrase, boolean glued, T value) {
            add(phrase, true, glued, value);
        }

        private void add(String phrase, boolean exact, boolean glued, T value) {
            Tokens tokens = Scanner.scan(phrase);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                words.add(exact ? tokens.printed(i) : tokens.word(i));
            }
            Entry<T> entry = new Entry<>(List.copyOf(words), exact, glued, value);
            insert(byFirst, tokens.word(0), entry);
            insert(byLast, tokens.word(tokens.size() - 1), entry);
        }

        private void insert(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
            List<Entry<T>> entries = map.computeIfAbsent(key, name -> new ArrayList<>());
            entries.add(entry);
            entries.sort(Comparator.comparingInt(e -> -e.words().size()));
        }

        Phrases<T> done() {
            return new Phrases<>(this);
        }
    }

    /** The longest phrase that begins at token {@code first}. */
    @Nullable
    Match<T> at(Tokens tokens, int first) {
        List<Entry<T>> entries = tokens.in(byFirst, first);
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            int end = endOf(entry, tokens, first);
            if (end > 0) {
                return new Match<>(entry.value(), first, end);
            }
        }
        return null;
    }

    /** The longest phrase that ends right before token {@code end}. */
    @Nullable
    Match<T> before(Tokens tokens, int end) {
        return before(tokens, end, Integer.MAX_VALUE);
    }

    /** The longest phrase of at most {@code most} words that ends right before token {@code end}. */
    @Nullable
    Match<T> before(Tokens tokens, int end, int most) {
        List<Entry<T>> entries = tokens.in(byLast, end - 1);
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            int first = end - entry.words().size();
            if (first >= 0 && entry.words().size() <= most && endOf(entry, tokens, first) == end) {
                return new Match<>(entry.value(), first, end);
            }
        }
        return null;
    }

    /** Where the phrase ends if it begins at {@code first}, hyphens between its words allowed; otherwise 0. */
    private static int endOf(Entry<?> entry, Tokens tokens, int first) {
        if (entry.glued() && !tokens.isGlued(first)) {
            return 0;
        }
        int i = first;
        List<String> words = entry.words();
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            if (i > first && tokens.is(i, "-") && !word.equals("-")) {
                i++;
            }
            if (!(entry.exact() ? tokens.isPrinted(i, word) : tokens.is(i, word))) {
                return 0;
            }
            i++;
        }
        return i;
    }
}
