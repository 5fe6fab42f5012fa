package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Stretch;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.analysis.reckon.Yearly;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import newsledger.time.Period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What it takes to get from where somebody stands to a target: how many times as much, and how much growth a year. */
final class TargetFigures {
    private static final Set<FactType> MEASURES =
            Set.of(FactType.REVENUE, FactType.PROFIT, FactType.CUSTOMERS, FactType.CAPACITY, FactType.JOBS);
    private static final BigDecimal DAYS_IN_A_YEAR = new BigDecimal("365.25");
    private static final BigDecimal WORTH_SAYING = new BigDecimal("1.5");
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    private TargetFigures() {}

    private record Path(Fact now, Fact target, Interval times) {}

    /** From $13bn a year to $100bn in 2027: 7.7 times as much. */
    static List<Outcome> targetAgainstNow(Told told) {
        return paths(told).stream()
                .filter(path -> path.times().low().compareTo(WORTH_SAYING) >= 0)
                .map(path -> new Outcome(
                        "Target against today’s " + name(path.now()),
                        Ratio.times(path.times()),
                        Formula.quotient("{} divided by {}", path.target(), path.now())))
                .toList();
    }

    /** The same, from the day of the article to the end of 2027: growth of 157% a year. */
    static List<Outcome> growthNeeded(Told told) {
        LocalDate day = told.article().day();
        return day == null
                ? List.of()
                : paths(told).stream()
                        .flatMap(path -> growth(path, day).stream())
                        .toList();
    }

    private static Optional<Outcome> growth(Path path, LocalDate from) {
        return end(path.target()).map(to -> growth(path, from, to));
    }

    private static Outcome growth(Path path, LocalDate from, LocalDate to) {
        BigDecimal years =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)).divide(DAYS_IN_A_YEAR, 2, RoundingMode.HALF_UP);
        String words = "over the " + years.toPlainString() + " years from " + from + ", the day of the article, to "
                + to + ": ({} divided by {}) to the power of (1 divided by the years), less one";
        Quantity growth = new Quantity(
                aYear(path.times().low(), years),
                aYear(path.times().high(), years),
                new Unit(Kind.PERCENT, "%", "year"));
        String label = "Growth of " + name(path.now()) + " needed to reach the target";
        return new Outcome(label, growth, Formula.quotient(words, path.target(), path.now()));
    }

    private static BigDecimal aYear(BigDecimal times, BigDecimal years) {
        double factor = StrictMath.pow(times.doubleValue(), 1 / years.doubleValue());
        return new BigDecimal(factor, MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .round(DIGITS);
    }

    private static String name(Fact fact) {
        return fact.type().label().replace('-', ' ');
    }

    /** Each target with the first figure of the same measure and entity that is reported, no later and smaller. */
    private static List<Path> paths(Told told) {
        List<Path> paths = new ArrayList<>();
        for (FactType type : FactType.all()) {
            if (MEASURES.contains(type)) {
                List<Fact> all = told.of(type);
                all.stream()
                        .filter(target -> isTarget(target, told))
                        .flatMap(target -> all.stream()
                                .flatMap(now -> path(now, target).stream())
                                .limit(1))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    private static boolean isTarget(Fact fact, Told told) {
        boolean ahead = fact.claim().status() == Status.PLANNED || fact.claim().status() == Status.FORECAST;
        LocalDate day = told.article().day();
        return ahead
                && fact.claim().direction() == null
                && fact.claim().period() instanceof Period.Year
                && (day == null
                        || end(fact)
                                .filter(end -> end.getYear() > day.getYear())
                                .isPresent());
    }

    private static Optional<LocalDate> end(Fact target) {
        return Stretch.of(target.claim().period()).map(Stretch::last);
    }

    private static Optional<Path> path(Fact now, Fact target) {
        if (now.claim().status() != Status.REPORTED
                || now.claim().direction() != null
                || !Whose.same(now, target)
                || !Ratio.isBetween(now, target)
                || !isSameStretch(now, target)) {
            return Optional.empty();
        }
        Interval times = Interval.of(target.figure().quantity())
                .over(Interval.of(now.figure().quantity()));
        return times.low().compareTo(BigDecimal.ONE) > 0 ? Optional.of(new Path(now, target, times)) : Optional.empty();
    }

    /** What is earned in a year compares with what is earned in another; a stock of customers or staff with any other. */
    private static boolean isSameStretch(Fact now, Fact target) {
        String per = now.figure().quantity().unit().per();
        String other = target.figure().quantity().unit().per();
        boolean flow = now.figure().kind() == Kind.MONEY;
        return flow ? Yearly.of(now).filter(Yearly::isYear).isPresent() : Objects.equals(per, other);
    }
}
