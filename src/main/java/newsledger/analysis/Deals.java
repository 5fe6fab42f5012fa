package newsledger.analysis;

import newsledger.analysis.derive.Terms;
import newsledger.fact.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the deals that facts tell of: a value in money, its parties, and the term that belongs to it. */
final class Deals {
    private final Subjects subjects;

    Deals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The deals of {@code byArticle}, whose articles come newest first; each deal stands where it is told first. */
    List<Deal> in(Map<String, List<Fact>> byArticle) {
        Map<String, List<Fact>> told = new LinkedHashMap<>();
        Map<Fact, Fact> terms = new LinkedHashMap<>();
        for (List<Fact> facts : byArticle.values()) {
            List<Fact> values = facts.stream().filter(Terms::isValue).toList();
            terms.putAll(Terms.of(facts));
            for (Fact value : values) {
                told.computeIfAbsent(key(value), k -> new ArrayList<>()).add(value);
            }
        }
        return told.values().stream().map(facts -> deal(facts, terms)).toList();
    }

    /** Equal for two facts that tell of one deal: same amount, same parties whichever comes first. Without parties nothing is equal. */
    private String key(Fact value) {
        String one = name(value, true);
        String other = name(value, false);
        if (one.isEmpty() && other.isEmpty()) {
            return value.article() + "#" + value.id();
        }
        String parties = one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
        return parties + "|" + value.figure().quantity();
    }

    private String name(Fact value, boolean subject) {
        return subjects.of(subject ? value.claim().subject() : value.claim().counterparty())
                .map(Subject::name)
                .orElse("");
    }

    private Deal deal(List<Fact> told, Map<Fact, Fact> terms) {
        Fact duration = told.stream()
                .filter(terms::containsKey)
                .findFirst()
                .map(terms::get)
                .orElse(null);
        Fact value = told.get(0);
        return new Deal(
                value,
                duration,
                duration == null ? null : Terms.perYear(value, duration).orElse(null),
                told);
    }
}
