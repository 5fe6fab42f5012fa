package newsledger.analysis.reckon;

import newsledger.fact.Fact;
import newsledger.figure.Unit;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many weeks, months or quarters make a year; 52 weeks and 365 days, as trade does. */
public final class Rates {
    private static final Map<String, BigDecimal> IN_A_YEAR = Map.of(
            "year", BigDecimal.ONE,
            "quarter", BigDecimal.valueOf(4),
            "month", BigDecimal.valueOf(12),
            "week", BigDecimal.valueOf(52),
            "day", BigDecimal.valueOf(365));
    private static final BigDecimal HALVES = BigDecimal.valueOf(2);
    private static final int MONTHS = 12;

    private Rates() {}

    /** How many of a length of time make a year: 4 for {@code quarter}; none for hours and shorter. */
    public static Optional<BigDecimal> inAYear(@Nullable String length) {
        return length == null ? Optional.empty() : Optional.ofNullable(IN_A_YEAR.get(length));
    }

    /**
     * What a figure of a stretch of time is multiplied by to be a yearly one: 4 for {@code $12bn last quarter}, 1 for {@code $13bn in
     * 2025} and {@code $13bn a year}; none where the stretch is not known, nor for
     * a month, by which papers mean the end of a business year as often.
     */
    public static Optional<BigDecimal> ofYear(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        return unit.per() == null ? Optional.ofNullable(perPeriod(fact.claim().period())) : inAYear(unit.per());
    }

    private static @Nullable BigDecimal perPeriod(@Nullable Period period) {
        if (period instanceof Period.Year) {
            return BigDecimal.ONE;
        }
        if (period instanceof Period.Quarter) {
            return BigDecimal.valueOf(4);
        }
        if (period instanceof Period.Half) {
            return HALVES;
        }
        if (period instanceof Period.Range range) {
            return ofMonths(Stretch.months(range));
        }
        return period instanceof Period.Printed printed ? printed(printed.text()) : null;
    }

    private static @Nullable BigDecimal ofMonths(int months) {
        return switch (months) {
            case 3 -> BigDecimal.valueOf(4);
            case 6 -> HALVES;
            case MONTHS -> BigDecimal.ONE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal printed(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        boolean year = words.contains("year");
        if (words.contains("quarter")) {
            return words.contains("quarters") ? null : BigDecimal.valueOf(4);
        }
        return year && !words.contains("years") && !words.contains("half") && !words.contains("to date")
                ? BigDecimal.ONE
                : null;
    }

    /** A unit with another denominator. */
    public static Unit per(Unit unit, String length) {
        return new Unit(unit.kind(), unit.symbol(), length);
    }
}
