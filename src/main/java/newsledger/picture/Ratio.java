package newsledger.picture;

import newsledger.fact.Fact;
import newsledger.figure.Qualifier;
import newsledger.view.Amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many times one amount another is, in words that claim no more than both do: {@code about a fortieth of},
 * {@code 3.3 times}.
 *
 * @param value at least one
 * @param sharp whether both amounts are exact
 * @param more whether the greater may be greater still
 */
record Ratio(BigDecimal value, boolean sharp, boolean more) {
    /** How far from a round number a ratio may be to be called {@code about} it, and to be called it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal MANY = new BigDecimal("1000");
    private static final BigDecimal EXACT = new BigDecimal("0.005");

    private static final Map<Integer, String> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry(2, "half"),
            Map.entry(3, "a third"),
            Map.entry(4, "a quarter"),
            Map.entry(5, "a fifth"),
            Map.entry(6, "a sixth"),
            Map.entry(7, "a seventh"),
            Map.entry(8, "an eighth"),
            Map.entry(9, "a ninth"),
            Map.entry(10, "a tenth"),
            Map.entry(12, "a twelfth"),
            Map.entry(15, "a fifteenth"),
            Map.entry(20, "a twentieth"),
            Map.entry(30, "a thirtieth"),
            Map.entry(40, "a fortieth"),
            Map.entry(50, "a fiftieth"),
            Map.entry(100, "a hundredth")));

    /** Of the greater to the smaller, by the upper ends of ranges; zero where the smaller is zero. */
    static Ratio of(Fact greater, Fact smaller) {
        BigDecimal divisor = smaller.figure().quantity().high();
        BigDecimal value = divisor.signum() == 0
                ? BigDecimal.ZERO
                : greater.figure().quantity().high().divide(divisor, MathContext.DECIMAL64);
        return new Ratio(value, Phrases.isSharp(greater) && Phrases.isSharp(smaller), isOpen(greater));
    }

    private static boolean isOpen(Fact fact) {
        return switch (fact.figure().qualifier()) {
            case OVER, AT_LEAST -> true;
            case EXACT, ABOUT, NEARLY, UNDER, UP_TO -> false;
        };
    }

    /** Whether the first is greater for sure, as far as its words and those of the second go. */
    static boolean isClear(Fact greater, Fact smaller) {
        Ratio ratio = of(greater, smaller);
        boolean ends = greater.figure()
                        .quantity()
                        .low()
                        .compareTo(smaller.figure().quantity().high())
                > 0;
        boolean bounded = isBounded(greater) || isOpen(smaller);
        return ends && !bounded && (ratio.sharp() || ratio.isAtLeast("1.05"));
    }

    private static boolean isBounded(Fact fact) {
        return fact.figure().qualifier() == Qualifier.UNDER || fact.figure().qualifier() == Qualifier.UP_TO;
    }

    boolean isAtLeast(String times) {
        return value.compareTo(new BigDecimal(times)) >= 0;
    }

    /** What the smaller is of the greater: {@code about a fortieth}, {@code 22%}. */
    String part() {
        int near = PARTS.keySet().stream()
                .min(Comparator.comparing(this::distance))
                .orElseThrow();
        if (distance(near).compareTo(ABOUT) <= 0) {
            return about(near) + PARTS.get(near);
        }
        if (value.compareTo(MANY) > 0) {
            return "less than a thousandth";
        }
        BigDecimal percent = BigDecimal.valueOf(100).divide(value, MathContext.DECIMAL64);
        int decimals = percent.compareTo(BigDecimal.ONE) < 0 ? 2 : percent.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        return "about " + Amounts.format(percent, decimals) + "%";
    }

    /** What the greater is of the smaller: {@code twice}, {@code about 3.3 times}. */
    String times() {
        if (value.compareTo(MANY) > 0) {
            return "more than " + Amounts.count(MANY.longValue()) + " times";
        }
        if (more) {
            return "more than " + Amounts.format(value.setScale(1, RoundingMode.DOWN), 1) + " times";
        }
        int near = value.setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (near < 2 || near > 12 || distance(near).compareTo(ABOUT) > 0) {
            return "about " + Amounts.format(value, near < 10 ? 1 : 0) + " times";
        }
        return about(near) + (near == 2 ? "twice" : Phrases.number(near) + " times");
    }

    private String about(int near) {
        return sharp && distance(near).compareTo(EXACT) <= 0 ? "" : "about ";
    }

    /** From a round number, as a part of it. */
    private BigDecimal distance(int near) {
        BigDecimal round = BigDecimal.valueOf(near);
        return value.subtract(round).abs().divide(round, MathContext.DECIMAL64);
    }
}
