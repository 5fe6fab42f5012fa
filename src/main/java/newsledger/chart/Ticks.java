package newsledger.chart;

import newsledger.figure.Unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The round values along an axis: 0, 20, 40, 60. */
record Ticks(BigDecimal step, int first, int last) {
    private static final List<BigDecimal> ROUND =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

    /** At most {@code most} ticks, the first at or below {@code low}, the last at or above {@code high}. */
    static Ticks over(double low, double high, int most) {
        if (high <= low) {
            return over(low, low + 1, most);
        }
        int power = (int) Math.floor(Math.log10((high - low) / most));
        for (; ; power++) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.scaleByPowerOfTen(power);
                Ticks ticks = with(step, low, high);
                if (ticks.count() <= most) {
                    return ticks;
                }
            }
        }
    }

    private static Ticks with(BigDecimal step, double low, double high) {
        double size = step.doubleValue();
        return new Ticks(step, (int) Math.floor(low / size + 1e-9), (int) Math.ceil(high / size - 1e-9));
    }

    List<BigDecimal> values() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
    }

    double lowest() {
        return step.doubleValue() * first;
    }

    double highest() {
        return step.doubleValue() * last;
    }

    private int count() {
        return last - first + 1;
    }

    /** The value in few letters: {@code $20bn}, {@code 40 GW}, {@code 5%}. */
    static String label(BigDecimal value, Unit unit) {
        String sign = value.signum() < 0 ? "−" : "";
        BigDecimal size = value.abs();
        return switch (unit.kind()) {
            case MONEY -> sign + money(size, unit.symbol());
            case PERCENT -> sign + plain(size) + "%";
            case POWER, ENERGY, DATA -> sign + size(size, unit.symbol());
            case MULTIPLE -> sign + plain(size) + "×";
            default -> sign + scaled(size, "k", "m", "bn", "tn", "qn");
        };
    }

    /** {@code 40 GW}, {@code 500 W}; nothing needs no unit. */
    private static String size(BigDecimal size, String symbol) {
        String amount = scaled(size, " k", " M", " G", " T", " P");
        return size.signum() == 0 ? "0" : amount + (amount.contains(" ") ? "" : " ") + symbol;
    }

    private static String money(BigDecimal size, String currency) {
        String amount = scaled(size, "k", "m", "bn", "tn", "qn");
        return switch (currency) {
            case "USD" -> "$" + amount;
            case "GBP" -> "£" + amount;
            case "EUR" -> "€" + amount;
            case "JPY" -> "¥" + amount;
            case "INR" -> "₹" + amount;
            default -> amount + " " + currency;
        };
    }

    private static String scaled(BigDecimal size, String... thousands) {
        BigDecimal rest = size;
        String name = "";
        for (String thousand : thousands) {
            if (rest.compareTo(BigDecimal.valueOf(1000)) < 0) {
                break;
            }
            rest = rest.movePointLeft(3);
            name = thousand;
        }
        return plain(rest) + name;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
