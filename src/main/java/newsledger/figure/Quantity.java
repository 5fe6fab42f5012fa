package newsledger.figure;

import java.math.BigDecimal;

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

    /** Record equality compares the scale of decimals, so equal values must have one form. */
    private static BigDecimal strip(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
