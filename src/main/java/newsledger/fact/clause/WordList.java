package newsledger.fact.clause;

import newsledger.table.WordLists;

import java.util.Set;

/** The lists of words in {@code words.csv}, by name: {@code past} holds {@code sank}, since no noun is spelt like it. */
public final class WordList {
    private static final WordLists LISTS = WordLists.read(WordList.class, "words.csv");

    private WordList() {}

    /**
     * The words of the list of that name.
     *
     * @throws IllegalStateException if there is no such list: the jar is broken
     */
    public static Set<String> of(String name) {
        return LISTS.of(name);
    }
}
