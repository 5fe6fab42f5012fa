package newsledger.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact amount, or a range of amounts, in the base unit and without a sign: {@code 30-40 gigawatts annually} is 30000000000 to
 * 40000000000 {@code W} per {@code year}.
 */
public record Quantity(BigDecimal low, BigDecimal high, Unit unit) {

    public Quantity {
        low = strip(low);
        high = strip(high);
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("quantity from " + low + " to " + high);
        }
    }

    public static Quantity of(BigDecimal value, Unit unit) {
        return new Quantity(value, value, unit);
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /**
     * The sum, end by end.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity plus(Quantity other) {
        requireLike(other);
        return new Quantity(low.add(other.low), high.add(other.high), unit);
    }

    /**
     * The difference of two single values.
     *
     * @throws IllegalArgumentException if the units differ or {@code other} is larger
     */
    public Quantity minus(Quantity other) {
        requireLike(other);
        return new Quantity(low.subtract(other.high), high.subtract(other.low), unit);
    }

    /**
     * How many times {@code other} this is, middle by middle.
     *
     * @throws IllegalArgumentException if the units differ
     * @throws ArithmeticException if {@code other} is zero
     */
    public BigDecimal ratio(Quantity other) {
        requireLike(other);
        return low.add(high).divide(other.low.add(other.high), MathContext.DECIMAL64);
    }

    private void requireLike(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("unlike units: " + unit + " and " + other.unit);
        }
    }

    /** Record equality compares the scale of decimals, so equal values must have one form. */
    private static BigDecimal strip(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
