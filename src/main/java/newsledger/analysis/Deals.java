package newsledger.analysis;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the deals that facts tell of: a value in money, its parties, and the term that belongs to it. */
final class Deals {
    private static final Map<String, BigDecimal> IN_A_YEAR = Map.of(
            "year", BigDecimal.ONE,
            "quarter", BigDecimal.valueOf(4),
            "month", BigDecimal.valueOf(12));

    private final Subjects subjects;

    Deals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The deals of {@code byArticle}, whose articles come newest first; each deal stands where it is told first. */
    List<Deal> in(Map<String, List<Fact>> byArticle) {
        Map<String, List<Fact>> told = new LinkedHashMap<>();
        Map<Fact, Fact> terms = new LinkedHashMap<>();
        for (List<Fact> facts : byArticle.values()) {
            List<Fact> values = facts.stream().filter(Deals::isValue).toList();
            terms.putAll(terms(values, facts));
            for (Fact value : values) {
                told.computeIfAbsent(key(value), k -> new ArrayList<>()).add(value);
            }
        }
        return told.values().stream().map(facts -> deal(facts, terms)).toList();
    }

    private static boolean isValue(Fact fact) {
        return fact.type() == FactType.DEAL_VALUE && fact.figure().kind() == Kind.MONEY;
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

    /**
     * A term belongs to the nearest value that shares a party with it; where an article has one value and one term, they belong
     * together. A term belongs to one value, and the first one counts.
     */
    private Map<Fact, Fact> terms(List<Fact> values, List<Fact> facts) {
        List<Fact> durations = facts.stream()
                .filter(fact ->
                        fact.type() == FactType.DEAL_DURATION && fact.figure().kind() == Kind.DURATION)
                .toList();
        Map<Fact, Fact> terms = new LinkedHashMap<>();
        for (Fact duration : durations) {
            boolean only = values.size() == 1 && durations.size() == 1;
            nearest(duration, values, only).ifPresent(value -> terms.putIfAbsent(value, duration));
        }
        return terms;
    }

    private Optional<Fact> nearest(Fact duration, List<Fact> values, boolean only) {
        return values.stream()
                .filter(value -> only || sharesParty(value, duration))
                .min((a, b) -> Integer.compare(distance(a, duration), distance(b, duration)));
    }

    private boolean sharesParty(Fact value, Fact duration) {
        String of = name(duration, true);
        return !of.isEmpty() && (of.equals(name(value, true)) || of.equals(name(value, false)));
    }

    private static int distance(Fact one, Fact other) {
        return Math.abs(one.figure().span().start() - other.figure().span().start());
    }

    private Deal deal(List<Fact> told, Map<Fact, Fact> terms) {
        Fact duration = told.stream()
                .filter(terms::containsKey)
                .findFirst()
                .map(terms::get)
                .orElse(null);
        Fact value = told.get(0);
        return new Deal(value, duration, duration == null ? null : perYear(value, duration), told);
    }

    /** Value divided by years; none for a range of years, a term under a year, or a value that is a rate already. */
    private static @Nullable Derived perYear(Fact value, Fact duration) {
        Quantity term = duration.figure().quantity();
        Quantity amount = value.figure().quantity();
        BigDecimal inYear = IN_A_YEAR.get(term.unit().symbol());
        if (inYear == null
                || term.isRange()
                || amount.unit().per() != null
                || term.low().compareTo(inYear) < 0) {
            return null;
        }
        Unit unit = new Unit(Kind.MONEY, amount.unit().symbol(), "year");
        return new Derived(
                "Value a year",
                new Quantity(rate(amount.low(), term.low(), inYear), rate(amount.high(), term.low(), inYear), unit),
                List.of(value, duration));
    }

    private static BigDecimal rate(BigDecimal amount, BigDecimal term, BigDecimal inYear) {
        return amount.multiply(inYear).divide(term, MathContext.DECIMAL64);
    }
}
