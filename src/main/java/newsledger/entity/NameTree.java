package newsledger.entity;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of several words by their words, so that the longest one at a place is found in the time it takes to read it. */
final class NameTree<T> {
    private final Map<String, NameTree<T>> next = new HashMap<>();

    private @Nullable T value;

    /** What was found, and the word behind it. */
    record Found<T>(int end, T value) {}

    void add(String name, T value) {
        add(Words.of(name), value);
    }

    private void add(List<String> words, T value) {
        NameTree<T> node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new NameTree<>());
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
    Found<T> at(Words words, int from) {
        Found<T> longest = null;
        String first = words.at(from).text();
        NameTree<T> node = next.get(first);
        int sentence = words.at(from).sentence();
        for (int i = from;
                node != null;
                node = words.at(i).sentence() == sentence
                        ? node.next.get(words.at(i).text())
                        : null) {
            i++;
            longest = node.value == null ? longest : new Found<>(i, node.value);
        }
        return longest;
    }
}
