package newsledger.analysis.reckon;

import newsledger.fact.Fact;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a stretch of time at a yearly rate: {@code $12bn last quarter}, times 4.
 *
 * @param factor 1 where the figure is a yearly one
 */
public record Yearly(Fact fact, BigDecimal factor) {

    /** None where the stretch that it is for is not known. */
    public static Optional<Yearly> of(Fact fact) {
        return Rates.ofYear(fact).map(factor -> new Yearly(fact, factor));
    }

    public boolean isYear() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    public Interval interval() {
        return Interval.of(fact.figure().quantity()).times(factor);
    }

    public Quantity quantity() {
        Unit unit = fact.figure().quantity().unit();
        Interval rate = interval();
        return new Quantity(rate.low(), rate.high(), Rates.per(unit, "year"));
    }

    /** {@code {}}, or {@code {} times 4}. */
    public String words() {
        return isYear() ? "{}" : "{} times " + factor.toPlainString();
    }

    /** The same as a part of longer words. */
    public String bracketed() {
        return isYear() ? words() : "(" + words() + ")";
    }
}
