package newsledger.settings;

import java.util.List;

/** What the program reads figures with, by name, for settings that add to it: types ({@code deal-value}) and cues ({@code revenue}). */
public record Inventory(List<String> types, List<String> cues) {

    public Inventory {
        types = List.copyOf(types);
        cues = List.copyOf(cues);
    }
}
