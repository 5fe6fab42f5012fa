package newsledger.figure;

import newsledger.table.WordLists;

import java.util.Set;

/** The lists of words in {@code words.csv}, by name: {@code months}, {@code plurals}. */
final class WordList {
    private static final WordLists LISTS = WordLists.read(WordList.class, "words.csv");

    private WordList() {}

    static Set<String> of(String name) {
        return LISTS.of(name);
    }
}
