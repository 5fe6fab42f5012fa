package newsledger.fact.correct;

import newsledger.yaml.Nearest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with the settings of a correction: {@code “type” cannot be “los”: did you mean “loss”?} */
final class Slips {
    private final List<String> messages = new ArrayList<>();

    List<String> messages() {
        return List.copyOf(messages);
    }

    void add(String message) {
        messages.add(message);
    }

    /** A value that is none of what was {@code expected}. */
    void expected(String field, String expected, String text) {
        add("“" + field + "” should be " + expected + ", not “" + text + "”");
    }

    /** A word that is none of those {@code known}. */
    void unknown(String field, String text, Collection<String> known) {
        Optional<String> near = Nearest.to(text, known);
        if (near.isPresent()) {
            meant(field, text, near.get());
        } else {
            expected(field, "one of " + String.join(", ", known), text);
        }
    }

    /** A name that is none of the {@code fields} that can be set. */
    void unknownField(String name, Collection<String> fields) {
        add("“" + name + "” cannot be set: "
                + Nearest.to(name, fields)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("fields are " + String.join(", ", fields)));
    }

    /** A word in the place of the one that was probably {@code meant}. */
    void meant(String field, String text, String meant) {
        add("“" + field + "” cannot be “" + text + "”: did you mean “" + meant + "”?");
    }

    /** The one of {@code values} with the label {@code text}, or nothing, which is told. */
    <T> Optional<T> choice(String field, String text, Collection<T> values, Function<T, String> label) {
        Map<String, T> byLabel = new LinkedHashMap<>();
        for (T value : values) {
            byLabel.put(label.apply(value), value);
        }
        Optional<T> chosen = Optional.ofNullable(byLabel.get(text.toLowerCase(Locale.ROOT)));
        if (chosen.isEmpty()) {
            unknown(field, text, byLabel.keySet());
        }
        return chosen;
    }
}
