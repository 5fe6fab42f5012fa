package newsledger.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * An inverted index in small files below {@code search/}. {@code index.json} names the sections and the shards. A shard,
 * {@code words/op.json}, has for each word that begins so the numbers of its entries, as differences to base 36. A chunk,
 * {@code entries/3.json}, has what the results of 50 entries show. A search loads the shards of its words and the chunks of the
 * results that it shows.
 */
public final class SearchIndex {
    static final int CHUNK = 50;
    private static final int BASE = 36;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What {@code index.json} holds: the first number after each section, how many entries a chunk has, and which shards there are. */
    record Contents(List<Integer> ends, int chunk, Collection<String> shards) {}

    /** The entries of a word, as it is written; and the last of them, from which the next is counted. */
    private static final class Numbers {
        private final StringBuilder text = new StringBuilder();
        private int last = -1;

        private void add(int number) {
            text.append(text.isEmpty() ? "" : " ").append(Integer.toString(number - last - 1, BASE));
            last = number;
        }
    }

    private final SortedMap<String, SortedMap<String, Numbers>> shards = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Indexes entries in sections, whose results are shown in this order; within a section the first entries are shown first.
     */
    public static SearchIndex of(List<List<Entry>> sections) {
        SearchIndex index = new SearchIndex();
        for (List<Entry> section : sections) {
            section.forEach(index::add);
            index.ends.add(index.entries.size());
        }
        return index;
    }

    private void add(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        for (String word : Words.of(entry.texts())) {
            shards.computeIfAbsent(Words.shard(word), shard -> new TreeMap<>())
                    .computeIfAbsent(word, w -> new Numbers())
                    .add(number);
        }
    }

    /** Gives each file to {@code output}, by its path from the root of the site and its text. */
    public void write(BiConsumer<String, String> output) {
        output.accept("search/index.json", json(new Contents(ends, CHUNK, shards.keySet())));
        shards.forEach((shard, words) -> output.accept("search/words/" + shard + ".json", json(plain(words))));
        for (int from = 0; from < entries.size(); from += CHUNK) {
            List<Entry> chunk = entries.subList(from, Math.min(from + CHUNK, entries.size()));
            output.accept(
                    "search/entries/" + from / CHUNK + ".json",
                    json(chunk.stream().map(Entry::shown).toList()));
        }
    }

    private static Map<String, String> plain(SortedMap<String, Numbers> words) {
        Map<String, String> plain = new LinkedHashMap<>();
        words.forEach((word, numbers) -> plain.put(word, numbers.text.toString()));
        return plain;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
