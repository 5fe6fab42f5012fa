package newsledger.figure;

import newsledger.table.WordMap;

import java.util.HashMap;
import java.util.Map;

/** Tells at a glance that a word cannot begin a figure: most words of a text cannot, and need no closer look. */
final class Starts {
    private static final WordMap<Boolean> WORDS = read();

    private Starts() {}

    /** Whether a figure may begin with the word at token {@code i}. */
    static boolean may(Tokens tokens, int i) {
        return tokens.in(WORDS, i) != null;
    }

    private static WordMap<Boolean> read() {
        Map<String, Boolean> words = new HashMap<>();
        words.put("a", true);
        words.put("an", true);
        words.put("couple", true);
        NumberWord.words().forEach(word -> words.put(word, true));
        Fraction.words().forEach(word -> words.put(word, true));
        Multiples.words().forEach(word -> words.put(word, true));
        return WordMap.of(words);
    }
}
