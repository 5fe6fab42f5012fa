package newsledger.settings;

import java.util.List;

/**
 * A type of facts that an editor adds: {@code emissions}, told by {@code carbon footprint}.
 *
 * @param name as data and corrections write it
 * @param label as pages show it
 * @param words nouns that say that a figure is of this type, in lower case
 */
public record OwnType(String name, String label, List<String> words) {

    public OwnType {
        words = List.copyOf(words);
    }
}
