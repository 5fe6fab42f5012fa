package newsledger.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words in a table with the columns {@code list} and {@code words}, by name: {@code past} holds {@code sank}. */
public final class WordLists {
    private static final int ROOM = 8;

    private final String file;
    private final Map<String, Set<String>> lists;

    private WordLists(String file, Map<String, Set<String>> lists) {
        this.file = file;
        this.lists = Map.copyOf(lists);
    }

    /**
     * The lists of the file {@code name} in the package of {@code owner}.
     *
     * @throws IllegalStateException if there is no such file: the jar is broken
     */
    public static WordLists read(Class<?> owner, String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Row row : Table.rows(owner, name)) {
            lists.put(row.get("list"), roomy(row.list("words")));
        }
        return new WordLists(name, lists);
    }

    /** With so much room that most words that are not in the list are missed at once. */
    private static Set<String> roomy(List<String> words) {
        Set<String> set = new HashSet<>(ROOM * words.size());
        set.addAll(words);
        return Collections.unmodifiableSet(set);
    }

    /** @throws IllegalStateException if there is no such list: the jar is broken */
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("no list " + list + " in " + file);
        }
        return words;
    }
}
