package newsledger.analysis.reckon;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a writer would print as a figure: {@code $11.1bn} stands for 11.05 to 11.15 billion, {@code about $11bn} for
 * more, {@code doubled} for some two times.
 */
public final class Printed {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*+(?:\\.(?<decimals>\\d++))?+");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LOOSE_BELOW = new BigDecimal("0.8");
    private static final BigDecimal LOOSE_ABOVE = new BigDecimal("1.2");
    private static final BigDecimal ROOM_BELOW = new BigDecimal("0.85");
    private static final BigDecimal ROOM_ABOVE = new BigDecimal("1.25");
    private static final BigDecimal ABOUT_BELOW = new BigDecimal("0.925");
    private static final BigDecimal ABOUT_ABOVE = new BigDecimal("1.075");
    private static final BigDecimal MOST = new BigDecimal("0.05");
    private static final int KEPT_DIGITS = 2;

    private static final Set<Kind> CAPPED =
            EnumSet.complementOf(EnumSet.of(Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.DURATION, Kind.TEMPERATURE));

    private Printed() {}

    /** With the room that an approximating word gives. */
    public static Interval of(Figure figure) {
        return withRoom(figure, rounded(figure));
    }

    /** The same of a figure beside another on the same scale, whose decimals tell how exact both are: {@code to 4.5% from [4%]}. */
    public static Interval of(Figure figure, Figure beside) {
        List<Step> own = steps(figure);
        List<Step> others = steps(beside);
        boolean finer = own.size() == 1
                && others.size() == 1
                && own.get(0).factor().compareTo(others.get(0).factor()) == 0
                && others.get(0).digit().compareTo(own.get(0).digit()) < 0
                && others.get(0).digit().compareTo(BigDecimal.ONE) < 0;
        return finer
                ? withRoom(
                        figure,
                        around(figure, others.get(0).size(), others.get(0).size()))
                : of(figure);
    }

    private static Interval withRoom(Figure figure, Interval rounded) {
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
        List<Step> steps = steps(figure);
        return steps.isEmpty()
                ? spelled(figure)
                : around(
                        figure, steps.get(0).size(), steps.get(steps.size() - 1).size());
    }

    private static Interval around(Figure figure, BigDecimal lower, BigDecimal upper) {
        BigDecimal low = figure.quantity().low();
        BigDecimal high = figure.quantity().high();
        return new Interval(
                low.subtract(half(lower, low, figure.kind())).max(BigDecimal.ZERO),
                high.add(half(upper, high, figure.kind())));
    }

    /** Half of the last digit; of an amount with one digit less, since {@code $3bn} is hardly printed for 3.4 billion. */
    private static BigDecimal half(BigDecimal step, BigDecimal value, Kind kind) {
        BigDecimal half = step.multiply(HALF);
        return CAPPED.contains(kind) ? half.min(value.multiply(MOST)) : half;
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

    /** The last digit of a number that counts, and how many base units one is: 0.1 of a billion. */
    private record Step(BigDecimal digit, BigDecimal factor) {
        BigDecimal size() {
            return digit.multiply(factor);
        }
    }

    private static List<Step> steps(Figure figure) {
        List<Step> steps = new ArrayList<>();
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
                steps.add(new Step(digit, factor));
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
