package newsledger.entity;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of several words by their words, so that the longest one at a place is found in the time it takes to read it. */
final class NameTree {
    private final Map<String, NameTree> next = new HashMap<>();

    private @Nullable Known value;

    /** What was found, and the word behind it. */
    record Found(int end, Known value) {}

    void add(String name, Known value) {
        add(Words.of(name), value);
    }

    private void add(List<String> words, Known value) {
        NameTree node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new NameTree());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** The words that one of the names begins with. */
    Set<String> firstWords() {
        return Set.copyOf(next.keySet());
    }

    @Nullable
    Found at(Words words, int from) {
        Found longest = null;
        String first = words.at(from).text();
        NameTree node = next.get(first);
        int sentence = words.at(from).sentence();
        for (int i = from;
                node != null;
                node = words.at(i).sentence() == sentence
                        ? node.next.get(words.at(i).text())
                        : null) {
            i++;
            longest = node.value == null ? longest : new Found(i, node.value);
        }
        return longest;
    }
}
