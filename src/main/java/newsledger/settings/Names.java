package newsledger.settings;

import newsledger.yaml.Complaint;
import newsledger.yaml.Fields;
import newsledger.yaml.Node.Entry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names with the other names that mean the same: {@code Amazon Web Services: [AWS, Amazon's cloud arm]}. */
final class Names {
    private Names() {}

    /** The names under {@code key}; one that would mean two things is complained of. */
    static Map<String, List<String>> in(Fields fields, String key, List<Complaint> complaints) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Map<String, String> meanings = new HashMap<>();
        fields.fields(key).ifPresent(group -> {
            for (Entry entry : group.mapping().entries()) {
                List<String> others = group.strings(entry.key());
                names.put(entry.key(), others);
                mean(entry, entry.key(), meanings, complaints);
                others.forEach(other -> mean(entry, other, meanings, complaints));
            }
        });
        return names;
    }

    private static void mean(Entry entry, String other, Map<String, String> meanings, List<Complaint> complaints) {
        String earlier = meanings.putIfAbsent(other.toLowerCase(Locale.ROOT), entry.key());
        if (earlier != null && !earlier.equals(entry.key())) {
            String message = "“" + other + "” is under both “" + earlier + "” and “" + entry.key() + "”: leave one";
            complaints.add(new Complaint(entry.line(), entry.column(), message));
        }
    }
}
