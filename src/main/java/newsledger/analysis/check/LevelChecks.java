package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Movement;
import newsledger.analysis.reckon.Movements;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.fact.FactType;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A change against the two levels that it is between. */
final class LevelChecks {
    private static final Interval ONE = Interval.of(BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern A_YEAR_EARLIER = Pattern.compile(
            "^(?:A year (?:earlier|ago|before)|The year before|In the same (?:quarter|period) (?:a year earlier|of (?:last year|\\d{4})))\\b");

    private LevelChecks() {}

    /** {@code rose [8%] to $11.1bn from $10.9bn} */
    static List<Outcome> percents(Told told) {
        return complete(told)
                .filter(movement -> change(movement).kind() == Kind.PERCENT)
                .filter(movement -> movement.level().kind() != Kind.PERCENT && (movement.isUp() || movement.isDown()))
                .map(LevelChecks::percent)
                .toList();
    }

    private static Outcome percent(Movement movement) {
        Said change = change(movement);
        Interval stated = Printed.of(change.figure());
        Interval given = later(movement).over(earlier(movement)).minus(ONE).times(HUNDRED);
        boolean agrees = given.meets(movement.isUp() ? stated : negative(stated));
        return outcome(
                movement,
                agrees,
                Ratio.percent(absolute(exact(movement.level().figure())
                        .over(exact(before(movement).figure()))
                        .minus(ONE))),
                growthWords(movement));
    }

    private static Interval later(Movement movement) {
        return Printed.of(movement.level().figure(), before(movement).figure());
    }

    private static Interval earlier(Movement movement) {
        return Printed.of(before(movement).figure(), movement.level().figure());
    }

    private static Interval exact(Figure figure) {
        return Interval.of(figure.quantity());
    }

    private static String growthWords(Movement movement) {
        boolean up = movement.level()
                        .figure()
                        .quantity()
                        .low()
                        .compareTo(before(movement).figure().quantity().low())
                >= 0;
        return up ? "a rise of ({} divided by {}) less one" : "a fall of one less ({} divided by {})";
    }

    /** {@code rose by [$3m] to $15m from $12m}, {@code up [50 basis points] to 4.5% from 4%} */
    static List<Outcome> amounts(Told told) {
        return complete(told)
                .filter(movement -> factor(movement) != null && (movement.isUp() || movement.isDown()))
                .map(LevelChecks::amount)
                .toList();
    }

    private static Outcome amount(Movement movement) {
        Said change = change(movement);
        BigDecimal factor = Objects.requireNonNull(factor(movement));
        Interval stated = Printed.of(change.figure()).times(factor);
        Interval given = later(movement).minus(earlier(movement));
        boolean agrees = given.meets(movement.isUp() ? stated : negative(stated));
        Interval exact = absolute(
                exact(movement.level().figure()).minus(exact(before(movement).figure())));
        Interval size = new Interval(over(exact.low(), factor), over(exact.high(), factor));
        Quantity derived = new Quantity(size.low(), size.high(), change.unit());
        boolean up = movement.level()
                        .figure()
                        .quantity()
                        .low()
                        .compareTo(before(movement).figure().quantity().low())
                >= 0;
        return outcome(
                movement, agrees, derived, (up ? "a rise" : "a fall") + " from the second to the first of {} and {}");
    }

    private static BigDecimal over(BigDecimal value, BigDecimal factor) {
        return value.divide(factor, MathContext.DECIMAL64);
    }

    /** What makes the change one of the unit of the levels; null where nothing does. */
    private static @Nullable BigDecimal factor(Movement movement) {
        Said change = change(movement);
        Said level = movement.level();
        if (change.kind() == Kind.POINTS && level.kind() == Kind.PERCENT) {
            return switch (change.unit().symbol()) {
                case "pp" -> BigDecimal.ONE;
                case "bp" -> new BigDecimal("0.01");
                default -> null;
            };
        }
        boolean sum = change.kind() == Kind.MONEY || change.kind() == Kind.COUNT;
        return sum && change.unit().equals(level.unit()) ? BigDecimal.ONE : null;
    }

    /** {@code [doubled] to $20m from $10m} */
    static List<Outcome> times(Told told) {
        return complete(told)
                .filter(movement -> change(movement).kind() == Kind.MULTIPLE)
                .map(LevelChecks::multiple)
                .toList();
    }

    /** Some mean by {@code rose three times} what others call four times as much: both agree. */
    private static Outcome multiple(Movement movement) {
        Interval stated = Printed.of(change(movement).figure());
        Interval given = later(movement).over(earlier(movement));
        boolean risen = change(movement).figure().text().contains("times");
        boolean agrees = given.meets(stated) || risen && given.meets(stated.plus(ONE));
        Interval exact =
                exact(movement.level().figure()).over(exact(before(movement).figure()));
        return outcome(movement, agrees, Ratio.times(exact), "{} divided by {}");
    }

    private static Outcome outcome(Movement movement, boolean agrees, Quantity derived, String words) {
        Said change = change(movement);
        List<Said> said = new ArrayList<>(List.of(change, movement.level(), before(movement)));
        said.sort((a, b) -> Integer.compare(a.start(), b.start()));
        Formula formula = Formula.quotient(
                words, movement.level().fact(), before(movement).fact());
        return new Outcome(agrees, said, change, change.figure().quantity(), derived, formula);
    }

    private static Stream<Movement> complete(Told told) {
        return Movements.in(told).stream()
                .filter(movement -> movement.change() != null)
                .map(movement -> movement.before() == null ? withNext(told, movement) : movement)
                .filter(movement -> movement.before() != null);
    }

    /** {@code Sales rose 8% to $11.1bn. A year earlier they were [$10.9bn].} */
    private static Movement withNext(Told told, Movement movement) {
        Said level = movement.level();
        int next = told.sentences().stream()
                        .map(said -> said.get(0).sentence())
                        .toList()
                        .indexOf(level.sentence())
                + 1;
        if (next == 0 || next >= told.sentences().size()) {
            return movement;
        }
        Said before = told.sentences().get(next).get(0);
        boolean fits = A_YEAR_EARLIER.matcher(before.sentence().text()).find()
                && before.sentence().block() == level.sentence().block()
                && (before.type() == level.type() || before.type() == FactType.OTHER)
                && before.unit().equals(level.unit())
                && before.figure().quantity().low().signum() > 0;
        return fits ? new Movement(movement.change(), level, before) : movement;
    }

    private static Said change(Movement movement) {
        return Objects.requireNonNull(movement.change());
    }

    private static Said before(Movement movement) {
        return Objects.requireNonNull(movement.before());
    }

    private static Interval negative(Interval interval) {
        return new Interval(interval.high().negate(), interval.low().negate());
    }

    private static Interval absolute(Interval interval) {
        BigDecimal low = interval.low().abs();
        BigDecimal high = interval.high().abs();
        return new Interval(low.min(high), low.max(high));
    }
}
