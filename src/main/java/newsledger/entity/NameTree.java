package newsledger.entity;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of several words by their words, so that the longest one at a place is found in the time it takes to read it. */
final class NameTree<T> {
    /** Words are told apart at first by their first two letters, their last one and their length. */
    private static final int STARTS = 1 << 16;

    private final Map<String, NameTree<T>> next = new HashMap<>();

    /** Which beginnings the words of {@link #next} have: most words of a text have none of them, and are not looked up. */
    private final BitSet starts = new BitSet();

    private @Nullable T value;

    /** What was found, and the word behind it. */
    record Found<T>(int end, T value) {}

    void add(String name, T value) {
        add(Words.of(name), value);
    }

    private void add(List<String> words, T value) {
        NameTree<T> node = this;
        for (String word : words) {
            node.starts.set(start(word));
            node = node.next.computeIfAbsent(word, any -> new NameTree<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    @Nullable
    Found<T> at(Words words, int from) {
        Found<T> longest = null;
        String first = words.at(from).text();
        NameTree<T> node = starts.get(start(first)) ? next.get(first) : null;
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

    private static int start(String word) {
        int length = word.length();
        int second = length > 1 ? word.charAt(1) : 0;
        return (((word.charAt(0) * 37 + second) * 37 + word.charAt(length - 1)) * 37 + length) % STARTS;
    }
}
