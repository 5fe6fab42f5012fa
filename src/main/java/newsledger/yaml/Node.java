package newsledger.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML text that knows where it stands: lines and columns count from 1, lines from the file's first. */
public sealed interface Node {

    int line();

    int column();

    /** What it is, for a message: {@code text}, {@code a list}, {@code a group of keys}. */
    String sort();

    /**
     * A single value, as written: {@code 3.50} stays {@code 3.50}.
     *
     * @param quoted whether it stood in quotes or as a block of text, and so is text whatever it looks like
     */
    record Scalar(String text, boolean quoted, int line, int column) implements Node {
        /** Whether nothing was written: {@code key:}, {@code key: ~}, {@code key: null}. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String sort() {
            return isEmpty()
                    ? "nothing"
                    : "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text.strip()) + "”";
        }
    }

    /** Values in order: {@code [a, b]}. */
    record Listing(List<Node> items, int line, int column) implements Node {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** Keys with their values, in the order written; no key is there twice. */
    record Mapping(List<Entry> entries, int line, int column) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value under {@code key}. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** The keys that hold a single value, with it, in the order written. */
        public Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Entry entry : entries) {
                if (entry.value() instanceof Scalar scalar && !scalar.isEmpty()) {
                    texts.put(entry.key(), scalar.text().strip());
                }
            }
            return texts;
        }

        @Override
        public String sort() {
            return "a group of keys";
        }
    }

    /** One key of a mapping, where it stands, and its value. */
    record Entry(String key, int line, int column, Node value) {}
}
