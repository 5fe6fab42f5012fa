package newsledger.analysis.reckon;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a writer would print as a figure: {@code $11.1bn} stands for 11.05 to 11.15 billion, {@code about $11bn} for
 * more, {@code doubled} for some two times.
 */
public final class Printed {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*+(?:\\.(?<decimals>\\d++))?+");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LOOSE_BELOW = new BigDecimal("0.875");
    private static final BigDecimal LOOSE_ABOVE = new BigDecimal("1.125");
    private static final BigDecimal ROOM_BELOW = new BigDecimal("0.85");
    private static final BigDecimal ROOM_ABOVE = new BigDecimal("1.25");
    private static final BigDecimal ABOUT_BELOW = new BigDecimal("0.925");
    private static final BigDecimal ABOUT_ABOVE = new BigDecimal("1.075");
    private static final int KEPT_DIGITS = 2;

    private Printed() {}

    /** With the room that an approximating word gives. */
    public static Interval of(Figure figure) {
        Interval rounded = rounded(figure);
        return switch (figure.qualifier()) {
            case EXACT -> rounded;
            case ABOUT -> rounded.stretched(ABOUT_BELOW, ABOUT_ABOVE);
            case NEARLY, UNDER, UP_TO -> rounded.stretched(ROOM_BELOW, BigDecimal.ONE);
            case OVER, AT_LEAST -> rounded.stretched(BigDecimal.ONE, ROOM_ABOVE);
        };
    }

    /** Whether two figures are told with the same approximating word, or one without. */
    public static boolean isExact(Figure figure) {
        return figure.qualifier() == Qualifier.EXACT;
    }

    /** What would be rounded to the digits printed. */
    public static Interval rounded(Figure figure) {
        List<BigDecimal> steps = steps(figure);
        BigDecimal low = figure.quantity().low();
        BigDecimal high = figure.quantity().high();
        if (steps.isEmpty()) {
            return spelled(figure);
        }
        BigDecimal below = steps.get(0).multiply(HALF);
        BigDecimal above = steps.get(steps.size() - 1).multiply(HALF);
        return new Interval(low.subtract(below).max(BigDecimal.ZERO), high.add(above));
    }

    /** {@code half} and {@code doubled} are said of what is near; a spelled length of time is exact. */
    private static Interval spelled(Figure figure) {
        Interval exact = Interval.of(figure.quantity());
        if (figure.kind() == Kind.DURATION) {
            return exact;
        }
        Interval loose = exact.stretched(LOOSE_BELOW, LOOSE_ABOVE);
        if (figure.kind() != Kind.MULTIPLE || exact.low().compareTo(BigDecimal.valueOf(3)) < 0) {
            return loose;
        }
        return new Interval(
                loose.low().min(exact.low().subtract(HALF)),
                loose.high().max(exact.high().add(HALF)));
    }

    /** The value of the last digit of each number printed that counts. */
    private static List<BigDecimal> steps(Figure figure) {
        List<BigDecimal> steps = new ArrayList<>();
        Matcher number = NUMBER.matcher(figure.text());
        while (number.find()) {
            BigDecimal printed = new BigDecimal(number.group().replace(",", ""));
            boolean first = steps.isEmpty();
            BigDecimal value =
                    first ? figure.quantity().low() : figure.quantity().high();
            if (printed.signum() > 0) {
                BigDecimal factor = value.divide(printed, MathContext.DECIMAL64);
                boolean plain = factor.compareTo(BigDecimal.ONE) == 0 && number.group("decimals") == null;
                BigDecimal digit = plain ? lastDigit(printed) : lastDecimal(printed);
                steps.add(digit.multiply(factor));
            }
        }
        return steps;
    }

    private static BigDecimal lastDecimal(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
    }

    /** Of {@code 24,000} the thousands: zeros at the end count no more than two digits ask for. */
    private static BigDecimal lastDigit(BigDecimal printed) {
        int zeros = Math.max(0, -printed.stripTrailingZeros().scale());
        int spare = Math.max(0, printed.precision() - printed.scale() - KEPT_DIGITS);
        return BigDecimal.ONE.movePointRight(Math.min(zeros, spare));
    }
}
