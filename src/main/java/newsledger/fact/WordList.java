package newsledger.fact;

import newsledger.table.WordLists;

import java.util.Set;

/** The lists of words in {@code words.csv}, by name: {@code past} holds {@code sank}, since no noun is spelt like it. */
final class WordList {
    private static final WordLists LISTS = WordLists.read(WordList.class, "words.csv");

    private WordList() {}

    static Set<String> of(String name) {
        return LISTS.of(name);
    }
}
