package newsledger.page;

import newsledger.fact.Fact;
import newsledger.fact.FactType;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a reader of an article asks for first: its key figure, then one of each of the five first types (what was the deal, how
 * long, how did the share move, what was lost and earned), then one of each other type; of the key figure's subject, if any is.
 */
final class KeyFacts {
    private static final int MOST = 7;
    private static final int ENOUGH = 4;

    private KeyFacts() {}

    /** {@code important} is all facts of an article, the most telling first. */
    static List<Fact> of(List<Fact> important) {
        List<Fact> typed = important.stream()
                .filter(fact -> !fact.type().equals(FactType.OTHER))
                .toList();
        if (typed.isEmpty()) {
            return List.of();
        }
        Fact key = typed.get(0);
        Map<FactType, Fact> byType = new LinkedHashMap<>(Map.of(key.type(), key));
        Predicate<Fact> asked = fact -> fact.type().isKey();
        inTypes(typed.stream().filter(asked.and(sameSubject(key)))).forEach(fact -> add(fact, byType));
        inTypes(typed.stream().filter(asked)).forEach(fact -> add(fact, byType));
        typed.stream().filter(sameSubject(key)).forEach(fact -> add(fact, byType));
        typed.forEach(fact -> add(fact, byType));
        List<Fact> chosen = Stream.concat(
                        Stream.of(key),
                        inTypes(byType.values().stream().filter(asked).filter(fact -> !fact.equals(key))))
                .toList();
        Stream<Fact> others = byType.values().stream().filter(asked.negate()).filter(fact -> !fact.equals(key));
        List<Fact> all = Stream.concat(chosen.stream(), others).limit(MOST).toList();
        Stream<Fact> more = typed.stream().filter(fact -> !all.contains(fact)).limit(Math.max(0, ENOUGH - all.size()));
        return Stream.concat(all.stream(), more).toList();
    }

    /** One of each type is enough. */
    private static void add(Fact fact, Map<FactType, Fact> byType) {
        byType.putIfAbsent(fact.type(), fact);
    }

    private static Stream<Fact> inTypes(Stream<Fact> facts) {
        return facts.sorted(Comparator.comparing(Fact::type));
    }

    private static Predicate<Fact> sameSubject(Fact key) {
        return fact -> Objects.equals(fact.claim().subject(), key.claim().subject());
    }
}
