package newsledger.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param shown what its result shows, in the order that the script of the search page expects
 * @param texts the texts whose words it is found by
 */
public record Entry(List<String> shown, List<String> texts) {

    public Entry {
        shown = List.copyOf(shown);
        texts = List.copyOf(texts);
    }
}
