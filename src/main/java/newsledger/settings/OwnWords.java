package newsledger.settings;

import newsledger.yaml.Complaint;
import newsledger.yaml.Fields;
import newsledger.yaml.Nearest;
import newsledger.yaml.Node.Entry;
import newsledger.yaml.Node.Mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the types and the cue words that an editor adds: {@code types: {emissions: {words: [carbon footprint]}}}. */
final class OwnWords {
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?:[ '’&-][\\p{L}\\p{N}]+)*");
    private static final List<String> KEYS = List.of("label", "words");
    private static final int LONGEST = 40;
    private static final int MOST = 200;

    private final Fields fields;
    private final Inventory inventory;
    private final List<Complaint> complaints;
    private final Map<String, String> meanings = new HashMap<>();

    OwnWords(Fields fields, Inventory inventory, List<Complaint> complaints) {
        this.fields = fields;
        this.inventory = inventory;
        this.complaints = complaints;
    }

    /** The types under {@code key}, in the order written. */
    List<OwnType> types(String key) {
        List<OwnType> types = new ArrayList<>();
        fields.fields(key).ifPresent(group -> group.mapping().entries().forEach(entry -> type(group, entry)
                .ifPresent(types::add)));
        return types;
    }

    private Optional<OwnType> type(Fields group, Entry entry) {
        String name = entry.key();
        if (inventory.types().contains(name)) {
            complain(entry, "“" + name + "” is a type already: add words to it under “cues”");
            return Optional.empty();
        }
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            complain(entry, "a type is named by small letters and hyphens such as carbon-price, not “" + name + "”");
            return Optional.empty();
        }
        if (!(entry.value() instanceof Mapping)) {
            complain(entry, "“" + name + "” should be a group of keys: label and words");
            return Optional.empty();
        }
        return group.fields(name).map(its -> {
            its.unknown(KEYS, List.of());
            String label = its.read("label", "a text of up to " + LONGEST + " characters", OwnWords::label)
                    .orElse(name.substring(0, 1).toUpperCase(Locale.ROOT)
                            + name.substring(1).replace('-', ' '));
            return new OwnType(name, label, words(its, "words", entry));
        });
    }

    private static Optional<String> label(String text) {
        return Optional.of(text).filter(fits -> fits.length() <= LONGEST);
    }

    /** The words under {@code key} by the cue that they are added to. */
    Map<String, List<String>> cues(String key) {
        Map<String, List<String>> cues = new LinkedHashMap<>();
        fields.fields(key).ifPresent(group -> group.mapping().entries().forEach(entry -> {
            if (inventory.cues().contains(entry.key())) {
                cues.put(entry.key(), words(group, entry.key(), entry));
            } else {
                complain(entry, "unknown cue “" + entry.key() + "”" + hint(entry.key()));
            }
        }));
        return cues;
    }

    private String hint(String cue) {
        return Nearest.to(cue, inventory.cues())
                .map(near -> ": did you mean “" + near + "”?")
                .orElse(": see docs/settings.md for those there are");
    }

    private List<String> words(Fields group, String key, Entry entry) {
        List<String> words = new ArrayList<>();
        for (String word : group.strings(key)) {
            String earlier = meanings.putIfAbsent(word.toLowerCase(Locale.ROOT), entry.key());
            if (earlier != null && !earlier.equals(entry.key())) {
                complain(entry, "“" + word + "” is under both “" + earlier + "” and “" + entry.key() + "”: leave one");
            } else if (!WORDS.matcher(word).matches() || word.length() > LONGEST) {
                complain(entry, "“" + word + "” is no word or phrase of up to " + LONGEST + " letters");
            } else {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        if (words.size() > MOST) {
            complain(entry, "more than " + MOST + " words under “" + entry.key() + "”: leave the commonest");
            return List.of();
        }
        if (words.isEmpty()) {
            complain(entry, "“" + entry.key() + "” has no words: add some, such as [carbon footprint]");
        }
        return words;
    }

    private void complain(Entry entry, String message) {
        complaints.add(new Complaint(entry.line(), entry.column(), message));
    }
}
