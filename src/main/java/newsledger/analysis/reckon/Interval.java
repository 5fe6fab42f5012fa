package newsledger.analysis.reckon;

import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** All values between two, ends included; unlike a quantity it may be negative: a change of -8 to -7. */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("interval from " + low + " to " + high);
        }
    }

    public static Interval of(BigDecimal value) {
        return new Interval(value, value);
    }

    public static Interval of(Quantity quantity) {
        return new Interval(quantity.low(), quantity.high());
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** @param factor not negative */
    public Interval times(BigDecimal factor) {
        return new Interval(low.multiply(factor), high.multiply(factor));
    }

    /**
     * The quotients of positive values.
     *
     * @throws ArithmeticException if {@code other} holds zero
     */
    public Interval over(Interval other) {
        return new Interval(
                low.divide(other.high, MathContext.DECIMAL64), high.divide(other.low, MathContext.DECIMAL64));
    }

    /** From {@code below} times the lower end to {@code above} times the upper. */
    public Interval stretched(BigDecimal below, BigDecimal above) {
        return new Interval(low.multiply(below), high.multiply(above));
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public boolean isPositive() {
        return low.signum() > 0;
    }
}
