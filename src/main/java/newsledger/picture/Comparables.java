package newsledger.picture;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Unit;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the facts whose amounts can stand on one scale. */
public final class Comparables {
    /** What is promised, paid or lent at once: a deal beside what its buyer has committed in all. */
    private static final Set<FactType> SUMS = Set.of(FactType.DEAL_VALUE, FactType.INVESTMENT, FactType.FUNDING);

    /** What is earned over a stretch of time. */
    private static final Set<FactType> RESULTS = Set.of(FactType.REVENUE, FactType.PROFIT, FactType.LOSS);

    /** Of two companies too these compare; share prices, margins and the like do not. */
    private static final Set<FactType> SHARED = Set.of(
            FactType.MARKET_VALUE,
            FactType.MARKET_SHARE,
            FactType.STAKE,
            FactType.DEBT,
            FactType.COST,
            FactType.PENALTY,
            FactType.CUSTOMERS,
            FactType.JOBS,
            FactType.CAPACITY);

    /** Not levels, or so mixed (an inflation rate beside an interest rate) that a common scale says nothing. */
    private static final Set<FactType> NO_LEVELS =
            Set.of(FactType.OTHER, FactType.GROWTH, FactType.STOCK_MOVE, FactType.DEAL_DURATION, FactType.ECONOMY);

    private Comparables() {}

    /** Groups of at least two, the most telling first: one type in one unit, or what is promised in one currency. */
    static List<List<Fact>> in(List<Fact> facts) {
        List<Fact> levels = distinct(facts).stream()
                .filter(fact -> !NO_LEVELS.contains(fact.type()) && fact.claim().status() != Status.DENIED)
                .toList();
        return groups(levels).stream().filter(group -> group.size() > 1).toList();
    }

    /** Those on the scale that most of them are on; of two as common the one that comes first. */
    public static List<Fact> commonest(List<Fact> facts) {
        List<Fact> most = List.of();
        for (List<Fact> group : groups(facts)) {
            most = group.size() > most.size() ? group : most;
        }
        return most;
    }

    private static List<List<Fact>> groups(List<Fact> facts) {
        Map<List<Object>, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact ->
                groups.computeIfAbsent(scale(fact), s -> new ArrayList<>()).add(fact));
        return List.copyOf(groups.values());
    }

    /** The type and the unit say what compares; of results the length of time too, of the rest of some types whose it is. */
    private static List<Object> scale(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        boolean sum = unit.kind() == Kind.MONEY && unit.per() == null;
        if (sum && SUMS.contains(fact.type())) {
            return List.of("sums", unit);
        }
        if (sum && RESULTS.contains(fact.type())) {
            return List.of(fact.type(), unit, length(fact.claim().period()));
        }
        boolean shared = SHARED.contains(fact.type()) && unit.per() == null;
        return List.of(
                fact.type(),
                unit,
                shared ? "" : Optional.ofNullable(fact.claim().subject()),
                Optional.ofNullable(fact.claim().direction()));
    }

    /** The kind of a period: {@code Quarter}, {@code Year}; none where it is not known. */
    static Optional<Object> length(@Nullable Period period) {
        if (period == null || period instanceof Period.Printed) {
            return Optional.empty();
        }
        return Optional.of(period instanceof Period.Range range ? length(range) : period.getClass());
    }

    /** In months where it is of months; another compares with none but itself. */
    private static Object length(Period.Range range) {
        return range.from() instanceof Period.Month from && range.to() instanceof Period.Month to
                ? from.month().until(to.month(), ChronoUnit.MONTHS)
                : range;
    }

    /** Revenue, profit and the like of a known stretch of time. */
    static List<Fact> results(List<Fact> facts, FactType type) {
        return facts.stream()
                .filter(fact -> fact.type().equals(type)
                        && fact.figure().quantity().unit().per() == null)
                .filter(fact -> length(fact.claim().period()).isPresent())
                .toList();
    }

    static List<Fact> percents(List<Fact> facts, FactType type) {
        return distinct(facts).stream()
                .filter(fact -> fact.type().equals(type))
                .filter(fact -> fact.figure().kind() == Kind.PERCENT)
                .filter(fact -> fact.figure().quantity().unit().per() == null)
                .filter(fact -> fact.claim().direction() != null)
                .filter(fact -> fact.claim().status() != Status.DENIED)
                .toList();
    }

    /** Changes in per cent of one measure of several, or of several measures of one: the larger group of them. */
    static List<Fact> changes(List<Fact> facts) {
        List<Fact> all = percents(facts, FactType.GROWTH).stream()
                .filter(fact -> fact.claim().metric() != null)
                .toList();
        List<Fact> most = List.of();
        Map<Object, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : all) {
            group(groups, List.of("of", Optional.ofNullable(fact.claim().metric())), fact);
            group(groups, Optional.ofNullable(fact.claim().subject()), fact);
        }
        groups.remove(Optional.empty());
        for (List<Fact> group : groups.values()) {
            most = group.size() > most.size() ? group : most;
        }
        return most;
    }

    private static void group(Map<Object, List<Fact>> groups, Object key, Fact fact) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }

    /** One fact of those that say the same. */
    private static List<Fact> distinct(List<Fact> facts) {
        Set<List<Object>> seen = new LinkedHashSet<>();
        return facts.stream()
                .filter(fact -> seen.add(List.of(fact.claim(), fact.figure().quantity())))
                .toList();
    }

    static List<Fact> largest(List<Fact> facts, int most) {
        return facts.stream()
                .sorted(Comparator.comparing(
                                (Fact fact) -> fact.figure().quantity().high())
                        .reversed()
                        .thenComparing(Fact::article)
                        .thenComparing(Fact::id))
                .limit(most)
                .toList();
    }
}
