package newsledger.entity;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The classes of words and the common given names. */
final class Lexicon {
    private static final Map<String, Set<WordClass>> CLASSES = classes();
    private static final Set<String> GIVEN_NAMES = givenNames();

    private Lexicon() {}

    private static Map<String, Set<WordClass>> classes() {
        Map<String, Set<WordClass>> classes = new HashMap<>();
        for (Row row : Table.rows(Lexicon.class, "words.csv")) {
            WordClass its = WordClass.valueOf(row.get("class"));
            for (String word : row.list("words")) {
                classes.computeIfAbsent(word, any -> EnumSet.noneOf(WordClass.class))
                        .add(its);
            }
        }
        return classes;
    }

    private static Set<String> givenNames() {
        Set<String> names = new HashSet<>();
        for (Row row : Table.rows(Lexicon.class, "given-names.csv")) {
            names.addAll(row.list("name"));
        }
        return Set.copyOf(names);
    }

    /** The classes of a word in lower case. */
    static Set<WordClass> classes(String word) {
        return CLASSES.getOrDefault(word, Set.of());
    }

    static boolean is(String word, WordClass expected) {
        return classes(word).contains(expected);
    }

    static boolean givenName(String word) {
        return GIVEN_NAMES.contains(word);
    }
}
