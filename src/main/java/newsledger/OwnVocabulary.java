package newsledger;

import newsledger.fact.FactType;
import newsledger.fact.rule.Vocabulary;
import newsledger.settings.Inventory;
import newsledger.settings.Settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that settings add to those of the program. */
final class OwnVocabulary {
    private OwnVocabulary() {}

    /** What settings can add to. */
    static Inventory inventory() {
        return new Inventory(FactType.all().stream().map(FactType::label).toList(), Vocabulary.cues());
    }

    static Vocabulary of(Settings settings) {
        Map<FactType, List<String>> own = new LinkedHashMap<>();
        settings.types().forEach(type -> own.put(FactType.added(type.name(), type.label()), type.words()));
        return Vocabulary.standard().with(own, settings.cues());
    }
}
