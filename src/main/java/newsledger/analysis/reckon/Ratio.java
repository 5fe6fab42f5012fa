package newsledger.analysis.reckon;

import newsledger.fact.Fact;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** How many times one amount another is, or what part of it. */
public final class Ratio {
    private static final Unit PERCENT = new Unit(Kind.PERCENT, "%", null);
    private static final Unit TIMES = new Unit(Kind.MULTIPLE, "x", null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    public static Quantity percent(Interval part) {
        return new Quantity(part.low().multiply(HUNDRED), part.high().multiply(HUNDRED), PERCENT);
    }

    public static Quantity times(Interval multiple) {
        return new Quantity(multiple.low(), multiple.high(), TIMES);
    }

    /** A multiple, or a percentage where it is below one. */
    public static Quantity of(Interval ratio) {
        return ratio.high().compareTo(BigDecimal.ONE) < 0 ? percent(ratio) : times(ratio);
    }

    /** Whether two amounts have one unit, whatever they are per, and neither is zero. */
    public static boolean isBetween(Fact one, Fact other) {
        Unit unit = one.figure().quantity().unit();
        Unit second = other.figure().quantity().unit();
        return unit.kind() == second.kind()
                && unit.symbol().equals(second.symbol())
                && one.figure().quantity().low().signum() > 0
                && other.figure().quantity().low().signum() > 0;
    }

    /** Whether it is an amount of money that is not one a share, a barrel or the like. */
    public static boolean isSum(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        return unit.kind() == Kind.MONEY && isOfTime(unit.per());
    }

    private static boolean isOfTime(@Nullable String per) {
        return per == null || Rates.inAYear(per).isPresent();
    }
}
