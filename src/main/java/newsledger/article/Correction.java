package newsledger.article;

import java.util.Map;

/**
 * An editor's word against the program's, from {@code corrections} in front matter.
 *
 * @param figure the figure as the article prints it: {@code $12 billion}
 * @param ignore whether the figure is to be left out
 * @param settings fields of a fact to set, by their names in the data dictionary, in the order written
 * @param line where it stands in the file
 */
public record Correction(String figure, boolean ignore, Map<String, String> settings, int line) {

    public Correction {
        settings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settings));
    }
}
