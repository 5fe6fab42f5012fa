package newsledger.analysis;

import newsledger.analysis.derive.Terms;
import newsledger.analysis.reckon.Printed;
import newsledger.fact.Fact;
import newsledger.figure.Unit;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the deals that facts tell of: a value in money, its parties, and the term that belongs to it. */
final class Deals {
    /** Articles that are further apart tell of two deals, though parties and amount are the same. */
    private static final long MOST_DAYS = 400;

    private final Subjects subjects;
    private final Map<String, @Nullable LocalDate> days;
    private final Map<List<Object>, List<Draft>> drafts = new HashMap<>();
    private final List<Draft> all = new ArrayList<>();

    /** @param days of the articles, by their slugs */
    Deals(Subjects subjects, Map<String, @Nullable LocalDate> days) {
        this.subjects = subjects;
        this.days = days;
    }

    /** One deal while its articles are gathered. */
    private record Draft(Set<String> parties, List<Fact> told) {}

    /** The deals of {@code byArticle}, whose articles come newest first; each deal stands where it is told first. */
    List<Deal> in(Map<String, List<Fact>> byArticle) {
        Map<Fact, Fact> terms = new LinkedHashMap<>();
        for (List<Fact> facts : byArticle.values()) {
            terms.putAll(Terms.of(facts));
            facts.stream().filter(Terms::isValue).forEach(this::add);
        }
        return all.stream().map(draft -> deal(draft, terms)).toList();
    }

    /** One that tells of the same amount between the same parties is one deal; an article may leave a party unsaid. */
    private void add(Fact value) {
        Set<String> parties = parties(value);
        Draft same = near(value, parties)
                .filter(draft -> isSame(draft, value, parties))
                .findFirst()
                .orElse(null);
        Draft draft = same == null ? new Draft(parties, new ArrayList<>()) : same;
        if (same == null) {
            all.add(draft);
        }
        draft.told().add(value);
        draft.parties().addAll(parties);
        for (String party : parties) {
            List<Draft> known = drafts.computeIfAbsent(key(party, value, 0), k -> new ArrayList<>());
            if (known.stream().noneMatch(other -> other.told() == draft.told())) {
                known.add(draft);
            }
        }
    }

    private Set<String> parties(Fact value) {
        Set<String> names = new TreeSet<>();
        Stream.of(
                        subjects.of(value.claim().subject()),
                        subjects.of(value.claim().counterparty()))
                .forEach(party -> party.map(Subject::name).ifPresent(names::add));
        return names;
    }

    private Stream<Draft> near(Fact value, Set<String> parties) {
        return parties.stream().flatMap(party -> Stream.of(0, -1, 1)
                .flatMap(step -> drafts.getOrDefault(key(party, value, step), List.of()).stream()));
    }

    /** Amounts of about one size lie in one drawer, or in the next. */
    private static List<Object> key(String party, Fact value, int step) {
        BigDecimal amount = value.figure().quantity().high();
        long size = amount.signum() == 0 ? 0 : StrictMath.round(StrictMath.log(amount.doubleValue()) * 8);
        return List.of(party, unit(value), size + step);
    }

    private static Unit unit(Fact value) {
        return value.figure().quantity().unit();
    }

    private boolean isSame(Draft draft, Fact value, Set<String> parties) {
        Fact known = draft.told().get(0);
        boolean who = draft.parties().containsAll(parties) || parties.containsAll(draft.parties());
        return who
                && Printed.of(known.figure()).meets(Printed.of(value.figure()))
                && isNear(days.get(known.article()), days.get(value.article()));
    }

    private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= MOST_DAYS;
    }

    private Deal deal(Draft draft, Map<Fact, Fact> terms) {
        List<Fact> told = draft.told();
        Fact value = told.stream()
                .min(Comparator.comparing((Fact fact) -> parties(fact).size() < 2)
                        .thenComparing(fact -> !Printed.isExact(fact.figure())))
                .orElseThrow();
        Fact duration = told.stream()
                .filter(terms::containsKey)
                .findFirst()
                .map(terms::get)
                .orElse(null);
        return new Deal(
                value,
                duration,
                duration == null ? null : Terms.perYear(value, duration).orElse(null),
                told,
                first(told));
    }

    private @Nullable LocalDate first(List<Fact> told) {
        return told.stream()
                .flatMap(fact -> Stream.ofNullable(days.get(fact.article())))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
