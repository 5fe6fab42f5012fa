package newsledger.analysis.check;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Movement;
import newsledger.analysis.reckon.Movements;
import newsledger.analysis.reckon.Printed;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A verb of rising or falling against the two levels behind it: {@code rose to $11m from $12m}. */
final class DirectionChecks {
    private static final String UP = "rose|climbed|increased|jumped|grew|surged|soared|advanced|widened";
    private static final String DOWN =
            "fell|dropped|declined|decreased|sank|slid|slumped|plunged|tumbled|narrowed|shrank";
    private static final Pattern RISES =
            Pattern.compile("\\b(?:" + UP + ")(?:\\s++\\p{L}++){0,2}\\s++to\\b[^,;]{0,40}$");
    private static final Pattern FALLS =
            Pattern.compile("\\b(?:" + DOWN + ")(?:\\s++\\p{L}++){0,2}\\s++to\\b[^,;]{0,40}$");

    private DirectionChecks() {}

    static List<Outcome> directions(Told told) {
        return Movements.in(told).stream()
                .filter(movement -> movement.change() == null)
                .flatMap(movement -> check(told, movement).stream())
                .toList();
    }

    private static Optional<Outcome> check(Told told, Movement movement) {
        Said level = movement.level();
        Said before = movement.before();
        if (before == null || before.start() < level.start() || level.kind() == Kind.DURATION) {
            return Optional.empty();
        }
        String words = told.article()
                .text()
                .substring(
                        level.sentence().span().start(), level.figure().extent().start())
                .toLowerCase(Locale.ROOT);
        boolean rises = RISES.matcher(words).find();
        boolean falls = FALLS.matcher(words).find();
        return rises == falls ? Optional.empty() : check(level, before, rises);
    }

    /** Rounding keeps the order of numbers, so that the digits printed are enough. */
    private static Optional<Outcome> check(Said level, Said before, boolean rises) {
        int order = level.figure()
                .quantity()
                .low()
                .compareTo(before.figure().quantity().low());
        boolean exact = Printed.isExact(level.figure()) && Printed.isExact(before.figure());
        if (order == 0 || !exact) {
            return Optional.empty();
        }
        boolean rose = order > 0;
        String words = "{} is " + (rose ? "more" : "less") + " than {}";
        Formula formula = Formula.quotient(words, level.fact(), before.fact());
        return Optional.of(new Outcome(
                rose == rises,
                List.of(level, before),
                level,
                level.figure().quantity(),
                before.figure().quantity(),
                formula));
    }
}
