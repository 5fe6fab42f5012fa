package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Rates;
import newsledger.analysis.reckon.Whose;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which term belongs to which deal of one article, and what a value comes to in a year of it. */
public final class Terms {
    private Terms() {}

    /**
     * A term belongs to the nearest value that shares a party with it; where an article has one value and one term, they belong
     * together. A term belongs to one value, and the first one counts.
     */
    public static Map<Fact, Fact> of(List<Fact> facts) {
        List<Fact> values = facts.stream().filter(Terms::isValue).toList();
        List<Fact> durations = facts.stream()
                .filter(fact ->
                        fact.type() == FactType.DEAL_DURATION && fact.figure().kind() == Kind.DURATION)
                .toList();
        boolean only = values.size() == 1 && durations.size() == 1;
        Map<Fact, Fact> terms = new LinkedHashMap<>();
        for (Fact duration : durations) {
            nearest(duration, values, only).ifPresent(value -> terms.putIfAbsent(value, duration));
        }
        return terms;
    }

    /** Whether it is the value of a deal in money. */
    public static boolean isValue(Fact fact) {
        return fact.type() == FactType.DEAL_VALUE && fact.figure().kind() == Kind.MONEY;
    }

    private static Optional<Fact> nearest(Fact duration, List<Fact> values, boolean only) {
        return values.stream()
                .filter(value -> only || Whose.isParty(duration, value))
                .min(Comparator.comparingInt(value -> distance(value, duration)));
    }

    private static int distance(Fact one, Fact other) {
        return Math.abs(one.figure().span().start() - other.figure().span().start());
    }

    /** Value divided by years; none for a range of years, a term under a year, a denied value or one that is a rate already. */
    public static Optional<Derived> perYear(Fact value, Fact term) {
        Quantity length = term.figure().quantity();
        Quantity amount = value.figure().quantity();
        BigDecimal inYear = Rates.inAYear(length.unit().symbol()).orElse(null);
        if (inYear == null
                || length.isRange()
                || amount.unit().per() != null
                || value.claim().status() == Status.DENIED
                || length.low().compareTo(inYear) < 0
                || length.low().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty();
        }
        Interval rate = Interval.of(amount).times(inYear).over(Interval.of(length));
        Quantity quantity = new Quantity(rate.low(), rate.high(), Rates.per(amount.unit(), "year"));
        boolean years = inYear.compareTo(BigDecimal.ONE) == 0;
        String words = years ? "{} divided by {}" : "{} divided by {}, times " + inYear.toPlainString();
        return Optional.of(new Derived("value-a-year", "Value a year", quantity, Formula.quotient(words, value, term)));
    }
}
