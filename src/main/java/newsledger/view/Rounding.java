package newsledger.view;

import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure that was reckoned, rounded for readers: to three digits from 1,000 on, to whole numbers from 10 on ({@code 115}), to one decimal from 1 on ({@code 5.4bn}),
 * below that to two digits; by a decimal more where the ends of a range would fall together.
 *
 * @param words how it was rounded; empty where nothing was lost
 */
public record Rounding(Quantity quantity, String words) {

    private static final int MOST_DIGITS = 3;

    public static Rounding of(Quantity exact) {
        Scale scale = Scale.of(exact.high(), exact.unit());
        int decimals = decimals(exact.high().divide(scale.size(), 12, RoundingMode.HALF_UP));
        Quantity rounded = rounded(exact, scale, decimals);
        if (exact.isRange() && !rounded.isRange()) {
            decimals++;
            rounded = rounded(exact, scale, decimals);
        }
        return new Rounding(rounded, rounded.equals(exact) ? "" : words(decimals));
    }

    private static String words(int decimals) {
        if (decimals < 0) {
            return "rounded to " + MOST_DIGITS + " digits";
        }
        return switch (decimals) {
            case 0 -> "rounded to whole numbers";
            case 1 -> "rounded to one decimal";
            default -> "rounded to " + decimals + " decimals";
        };
    }

    private static Quantity rounded(Quantity exact, Scale scale, int decimals) {
        return new Quantity(
                rounded(exact.low(), scale, decimals), rounded(exact.high(), scale, decimals), exact.unit());
    }

    private static int decimals(BigDecimal number) {
        int digits = number.precision() - number.scale();
        if (digits > MOST_DIGITS) {
            return MOST_DIGITS - digits;
        }
        if (number.compareTo(BigDecimal.TEN) >= 0) {
            return 0;
        }
        boolean small = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        return small ? 2 - (number.precision() - number.scale()) : 1;
    }

    private static BigDecimal rounded(BigDecimal value, Scale scale, int decimals) {
        return value.divide(scale.size(), decimals, RoundingMode.HALF_UP).multiply(scale.size());
    }

    /** {@code $5.4bn a year}, {@code 3.7 times}, {@code 157% a year} */
    public String text() {
        String text = Amounts.quantity(quantity);
        return quantity.unit().kind() == Kind.MULTIPLE ? text.replace("×", "") + " times" : text;
    }
}
