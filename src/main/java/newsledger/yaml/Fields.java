package newsledger.yaml;

import newsledger.yaml.Node.Entry;
import newsledger.yaml.Node.Listing;
import newsledger.yaml.Node.Mapping;
import newsledger.yaml.Node.Scalar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The values of a mapping by what they should be. A value of the wrong kind is as good as absent, and a complaint says what
 * was expected: {@code “draft” should be true or false, not “maybe”}.
 */
public final class Fields {
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    private final Mapping mapping;
    private final List<Complaint> complaints;

    private Fields(Mapping mapping, List<Complaint> complaints) {
        this.mapping = mapping;
        this.complaints = complaints;
    }

    public static Fields of(Mapping mapping) {
        return new Fields(mapping, new ArrayList<>());
    }

    /** What was wrong with the values asked for so far, those of inner fields included. */
    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    public Mapping mapping() {
        return mapping;
    }

    /** The value under {@code key} unless there is none or it is empty. */
    public Optional<Node> node(String key) {
        return mapping.get(key).filter(node -> !(node instanceof Scalar scalar && scalar.isEmpty()));
    }

    /** One piece of text; other programs write it as a list of one. */
    public Optional<String> string(String key) {
        return read(key, "text", Optional::of);
    }

    /** A list of texts, or one text for a list of one. Empty texts are left out. */
    public List<String> strings(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> items = node.get() instanceof Listing list ? list.items() : List.of(node.get());
        List<String> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Scalar scalar) {
                texts.add(scalar.text().strip());
            } else {
                complain(item, key, "a list of texts");
            }
        }
        texts.removeIf(String::isEmpty);
        return List.copyOf(texts);
    }

    public Optional<Boolean> flag(String key) {
        return read(key, "true or false", Fields::truth);
    }

    private static Optional<Boolean> truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** A whole number from {@code min} to {@code max}. */
    public OptionalInt integer(String key, int min, int max) {
        Optional<Integer> value =
                read(key, "a whole number from " + min + " to " + max, text -> number(text, min, max));
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Integer> number(String text, int min, int max) {
        try {
            int number = Integer.parseInt(text);
            return number < min || number > max ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * One text as whatever {@code reader} makes of it; where it makes nothing of it, {@code expected} is complained of:
     * {@code “date” should be a date such as 2025-03-31, not “soon”}.
     */
    public <T> Optional<T> read(String key, String expected, Function<String, Optional<T>> reader) {
        Optional<Node> node = node(key).map(Fields::single);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Scalar scalar) {
            String text = scalar.text().strip();
            Optional<T> value = reader.apply(text);
            if (value.isPresent() || text.isEmpty()) {
                return text.isEmpty() ? Optional.empty() : value;
            }
        }
        complain(node.get(), key, expected);
        return Optional.empty();
    }

    private static Node single(Node node) {
        return node instanceof Listing list && list.items().size() == 1
                ? list.items().get(0)
                : node;
    }

    /** The keys under {@code key}, whose complaints come to these. */
    public Optional<Fields> fields(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            complain(node.get(), key, "a group of keys");
        }
        return node.filter(Mapping.class::isInstance).map(inner -> new Fields((Mapping) inner, complaints));
    }

    /** The groups of keys in the list under {@code key}. */
    public List<Fields> list(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> items = node.get() instanceof Listing list ? list.items() : List.of(node.get());
        List<Fields> groups = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Mapping inner) {
                groups.add(new Fields(inner, complaints));
            } else {
                complain(item, key, "a list of groups of keys");
            }
        }
        return List.copyOf(groups);
    }

    /** Complains of every key that is not {@code known} and not {@code tolerated}, with the nearest known one. */
    public void unknown(Collection<String> known, Collection<String> tolerated) {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key()) && !tolerated.contains(entry.key())) {
                String hint = Nearest.to(entry.key(), known)
                        .map(near -> ": did you mean “" + near + "”?")
                        .orElse(": known are " + String.join(", ", known));
                complaints.add(new Complaint(entry.line(), entry.column(), "unknown key “" + entry.key() + "”" + hint));
            }
        }
    }

    /** Complains of a key that has to be there: {@code “figure” is missing}. */
    public void missing(String key) {
        complaints.add(new Complaint(mapping.line(), mapping.column(), "“" + key + "” is missing"));
    }

    private void complain(Node node, String key, String expected) {
        String message = "“" + key + "” should be " + expected + ", not " + node.sort();
        complaints.add(new Complaint(node.line(), node.column(), message));
    }
}
