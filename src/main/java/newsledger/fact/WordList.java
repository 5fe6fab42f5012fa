package newsledger.fact;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The lists of words in {@code words.csv}, by name: {@code past} holds {@code sank}, since no noun is spelt like it. */
final class WordList {
    private static final Map<String, Set<String>> LISTS = read();

    private WordList() {}

    /** @throws IllegalStateException if there is no such list: the jar is broken */
    static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("no list " + name + " in words.csv");
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Row row : Table.rows(WordList.class, "words.csv")) {
            lists.put(row.get("list"), Set.copyOf(row.list("words")));
        }
        return Map.copyOf(lists);
    }
}
