package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Movement;
import newsledger.analysis.reckon.Movements;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a change leaves unsaid: how much it was, or what it started from. */
final class MovementFigures {
    private static final Interval ONE = Interval.of(BigDecimal.ONE);

    private MovementFigures() {}

    /** {@code to $12m from $8m}: a rise of 50%. */
    static List<Outcome> changeBetween(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Movement movement : Movements.in(told)) {
            Said before = movement.before();
            if (movement.change() == null && before != null && isPlain(before) && isPlain(movement.level())) {
                found.add(change(movement.level(), before));
            }
        }
        return found;
    }

    private static Outcome change(Said level, Said before) {
        Interval ratio = exact(level).over(exact(before));
        boolean up = ratio.low().compareTo(BigDecimal.ONE) >= 0;
        Interval change = up ? ratio.minus(ONE) : ONE.minus(ratio);
        Interval size =
                new Interval(change.low().max(BigDecimal.ZERO), change.high().max(BigDecimal.ZERO));
        String words = up ? "({} divided by {}) less one" : "one less ({} divided by {})";
        return new Outcome(
                (up ? "Rise" : "Fall") + (level.type() == FactType.ECONOMY ? "" : " of " + name(level)),
                Ratio.percent(size),
                Formula.quotient(words, level.fact(), before.fact()));
    }

    /** {@code rose 8% to $11.1bn}: from between 10.2 and 10.4 billion, which is as much as the rounding tells. */
    static List<Outcome> levelBefore(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Movement movement : Movements.in(told)) {
            Said change = movement.change();
            boolean alone = movement.before() == null && (movement.isUp() || movement.isDown());
            if (change != null && alone && isPercent(change) && isPlain(movement.level())) {
                found.add(before(movement, change));
            }
        }
        return found;
    }

    /** What is reported in money or by number; the price of a share before a day's move is of no use to anybody. */
    private static boolean isPlain(Said said) {
        return said.type() != FactType.OTHER
                && said.type() != FactType.SHARE_PRICE
                && said.type() != FactType.PRICE
                && said.fact().claim().status() == Status.REPORTED
                && Printed.isExact(said.figure())
                && (said.kind() == Kind.MONEY || said.kind() == Kind.COUNT);
    }

    private static boolean isPercent(Said said) {
        return said.kind() == Kind.PERCENT && said.isChange() && Printed.isExact(said.figure());
    }

    private static Outcome before(Movement movement, Said change) {
        Interval part = Printed.rounded(change.figure()).times(new BigDecimal("0.01"));
        boolean up = movement.isUp();
        Interval factor = up ? ONE.plus(part) : ONE.minus(part);
        Said level = movement.level();
        Interval before = factor.isPositive() ? Printed.rounded(level.figure()).over(factor) : exact(level);
        String words = "{} divided by (one " + (up ? "plus" : "less") + " {}), from the least to the most that the"
                + " rounding of both leaves open";
        return new Outcome(
                capital(name(level)) + " before the change",
                new Quantity(before.low(), before.high(), level.unit()),
                Formula.quotient(words, level.fact(), change.fact()));
    }

    private static Interval exact(Said said) {
        return Interval.of(said.figure().quantity());
    }

    private static String name(Said said) {
        return said.type().title().toLowerCase(Locale.ROOT);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
