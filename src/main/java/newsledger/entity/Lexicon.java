package newsledger.entity;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordKey;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of words and the common given names. */
final class Lexicon {
    /** Stands first: to read the tables words are cut, and they need it. */
    static final Entry UNKNOWN = new Entry("", WordClasses.NONE, false, false);

    private static final WordMap<Entry> WORDS = words();
    private static final Set<String> GIVEN_NAMES = givenNames();

    /**
     * A word in small letters, its classes, and whether a name of the {@link Gazetteer} begins with it.
     *
     * @param word empty for one that is not listed
     * @param beginsSmall whether one begins with it in small letters: {@code adidas}
     */
    record Entry(String word, WordClasses classes, boolean begins, boolean beginsSmall) {

        Entry and(WordClasses more) {
            return new Entry(word, classes.and(more), begins, beginsSmall);
        }

        Entry beginning(boolean small) {
            return new Entry(word, classes, true, beginsSmall || small);
        }
    }

    private Lexicon() {}

    private static WordMap<Entry> words() {
        Map<String, Entry> words = new HashMap<>();
        for (Row row : Table.rows(Lexicon.class, "words.csv")) {
            WordClasses its = WordClasses.of(WordClass.valueOf(row.get("class")));
            for (String word : row.list("words")) {
                words.put(word, listed(words, word).and(its));
            }
        }
        for (String first : Gazetteer.firstWords()) {
            String word = first.toLowerCase(Locale.ROOT);
            words.put(word, listed(words, word).beginning(first.equals(word)));
        }
        return WordMap.of(words);
    }

    private static Entry listed(Map<String, Entry> words, String word) {
        return words.getOrDefault(word, new Entry(word, WordClasses.NONE, false, false));
    }

    private static Set<String> givenNames() {
        Set<String> names = new HashSet<>();
        for (Row row : Table.rows(Lexicon.class, "given-names.csv")) {
            names.addAll(row.list("name"));
        }
        return Collections.unmodifiableSet(names);
    }

    /** What is known of the word that stands in {@code text} from {@code start} to before {@code end}, in any case; null if nothing is. */
    static @Nullable Entry at(String text, int start, int end) {
        return WORDS.get(text, start, end);
    }

    /** The same of a word whose {@link WordKey} is known. */
    static @Nullable Entry at(long key, String text, int start, int end) {
        return WORDS.get(key, text, start, end);
    }

    static boolean is(String word, WordClass expected) {
        Entry known = WORDS.get(word);
        return known != null && known.classes().has(expected);
    }

    static boolean givenName(String word) {
        return GIVEN_NAMES.contains(word);
    }
}
