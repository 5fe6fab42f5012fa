package newsledger.picture;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Unit;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

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
    private static final Set<FactType> PRICES =
            Set.of(FactType.SHARE_PRICE, FactType.PRICE, FactType.DIVIDEND, FactType.ECONOMY, FactType.OTHER);

    private static final Set<FactType> SHARED = Set.of(FactType.ECONOMY, FactType.MARKET_SHARE, FactType.STAKE);

    /** What is earned over a stretch of time. */
    private static final Set<FactType> RESULTS = Set.of(FactType.REVENUE, FactType.PROFIT, FactType.LOSS);

    private static final Set<FactType> NO_LEVELS =
            Set.of(FactType.OTHER, FactType.GROWTH, FactType.STOCK_MOVE, FactType.DEAL_DURATION);

    private Comparables() {}

    /** Groups of at least two, the most telling first: money of one currency, or one type in one unit. */
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

    /** Share prices, margins and the like of two companies do not compare; money does, and so do parts of one whole. */
    private static List<Object> scale(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        boolean sum = unit.kind() == Kind.MONEY && unit.per() == null && !PRICES.contains(fact.type());
        boolean own =
                (unit.kind() == Kind.MONEY || unit.kind() == Kind.PERCENT) && !sum && !SHARED.contains(fact.type());
        return List.of(
                sum ? sum(fact) : fact.type(),
                unit,
                own ? Optional.ofNullable(fact.claim().subject()) : "");
    }

    /** A quarter's revenue does not compare with a year's, with a profit, nor with a sum that has no length. */
    private static Object sum(Fact fact) {
        return RESULTS.contains(fact.type())
                ? List.of(fact.type(), length(fact.claim().period()))
                : "amounts";
    }

    /** The kind of a period: {@code Quarter}, {@code Year}; none where it is not known. */
    static Optional<Object> length(@Nullable Period period) {
        return period == null || period instanceof Period.Printed ? Optional.empty() : Optional.of(period.getClass());
    }

    /** Revenue, profit and the like of a known stretch of time. */
    static List<Fact> results(List<Fact> facts, FactType type) {
        return facts.stream()
                .filter(fact ->
                        fact.type() == type && fact.figure().quantity().unit().per() == null)
                .filter(fact -> length(fact.claim().period()).isPresent())
                .toList();
    }

    static List<Fact> percents(List<Fact> facts, FactType type) {
        return distinct(facts).stream()
                .filter(fact -> fact.type() == type)
                .filter(fact -> fact.figure().kind() == Kind.PERCENT)
                .filter(fact -> fact.figure().quantity().unit().per() == null)
                .filter(fact -> fact.claim().direction() != null)
                .filter(fact -> fact.claim().status() != Status.DENIED)
                .toList();
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
