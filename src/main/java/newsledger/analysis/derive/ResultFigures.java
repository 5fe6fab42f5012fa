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
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What results come to: at a yearly rate, and against revenue. */
final class ResultFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A smaller part is rather a sum of something else. */
    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.1");

    private ResultFigures() {}

    /** A loss of $12bn in a quarter: $48bn at a yearly rate. Revenue and profit only beside a yearly revenue of the same company. */
    static List<Outcome> yearlyRate(Told told) {
        List<Outcome> rates = new ArrayList<>();
        for (FactType type : List.of(FactType.LOSS, FactType.REVENUE, FactType.PROFIT)) {
            for (Fact fact : told.of(type)) {
                rate(fact)
                        .filter(rate -> type == FactType.LOSS || hasYear(told, fact))
                        .map(ResultFigures::atYearlyRate)
                        .ifPresent(rates::add);
            }
        }
        return rates;
    }

    private static Optional<Yearly> rate(Fact fact) {
        return isLevel(fact) ? Yearly.of(fact).filter(yearly -> !yearly.isYear()) : Optional.empty();
    }

    private static boolean hasYear(Told told, Fact fact) {
        return Revenues.ofYear(told, fact.claim().subject())
                .filter(Yearly::isYear)
                .filter(revenue -> Ratio.isBetween(fact, revenue.fact()))
                .isPresent();
    }

    private static Outcome atYearlyRate(Yearly yearly) {
        String label = yearly.fact().type().title() + " at a yearly rate";
        return new Outcome(label, yearly.quantity(), Formula.of(yearly.words(), yearly.fact()));
    }

    private static boolean isLevel(Fact fact) {
        return Ratio.isSum(fact)
                && fact.claim().subject() != null
                && (fact.claim().status() == Status.REPORTED || fact.type() == FactType.LOSS)
                && fact.figure().quantity().low().signum() > 0;
    }

    /** A loss of $48bn a year against revenue of $13bn a year: 3.7 times. */
    static List<Outcome> lossAgainstRevenue(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact loss : told.of(FactType.LOSS)) {
            if (isLevel(loss)) {
                samePeriod(told, loss).or(() -> byYear(told, loss)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Outcome> samePeriod(Told told, Fact loss) {
        return beside(told, loss)
                .map(revenue -> new Outcome(
                        "Loss against revenue",
                        Ratio.of(quotient(loss, revenue)),
                        Formula.quotient("{} divided by {}", loss, revenue)));
    }

    private static Optional<Outcome> byYear(Told told, Fact loss) {
        Yearly revenue = Revenues.ofYear(told, loss.claim().subject()).orElse(null);
        Yearly rate = Yearly.of(loss).orElse(null);
        if (revenue == null
                || rate == null
                || !Ratio.isBetween(loss, revenue.fact())
                || isApart(loss, revenue.fact())) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                "Loss against revenue, both at a yearly rate",
                Ratio.of(rate.interval().over(revenue.interval())),
                Formula.quotient(rate.bracketed() + " divided by " + revenue.bracketed(), loss, revenue.fact())));
    }

    /** A profit of $2m on revenue of $20m: 10%. */
    static List<Outcome> margin(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact profit : told.of(FactType.PROFIT)) {
            if (isLevel(profit)) {
                beside(told, profit).ifPresent(revenue -> {
                    Quantity margin = Ratio.percent(quotient(profit, revenue));
                    if (margin.high().compareTo(HUNDRED) < 0 && margin.low().compareTo(LEAST_PERCENT) >= 0) {
                        found.add(new Outcome(
                                "Profit as a part of revenue",
                                margin,
                                Formula.quotient("{} divided by {}", profit, revenue)));
                    }
                });
            }
        }
        return found;
    }

    /** A market value of $60bn against revenue of $12bn a year: 5 times. */
    static List<Outcome> valueAgainstRevenue(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact value : told.of(FactType.MARKET_VALUE)) {
            Revenues.ofYear(told, value.claim().subject())
                    .filter(revenue -> Ratio.isSum(value) && Ratio.isBetween(value, revenue.fact()))
                    .filter(revenue -> revenue.isYear() && value.claim().direction() == null)
                    .map(revenue -> new Outcome(
                            "Value against a year’s revenue",
                            Ratio.of(quotient(value, revenue.fact())),
                            Formula.quotient("{} divided by {}", value, revenue.fact())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The revenue of the same company for the same time: the same period, or told in the same sentence without one. */
    private static Optional<Fact> beside(Told told, Fact result) {
        return told.of(FactType.REVENUE).stream()
                .filter(revenue -> isLevel(revenue) && Whose.same(revenue, result) && Ratio.isBetween(result, revenue))
                .filter(revenue -> revenue.claim().status() == result.claim().status())
                .filter(revenue -> isSameTime(revenue, result))
                .findFirst();
    }

    private static boolean isSameTime(Fact one, Fact other) {
        String per = one.figure().quantity().unit().per();
        boolean rates = Objects.equals(per, other.figure().quantity().unit().per());
        boolean unsaid = one.claim().period() == null
                && other.claim().period() == null
                && one.sentence().equals(other.sentence());
        boolean said = one.claim().period() != null
                && one.claim().period().equals(other.claim().period());
        return rates && (said || unsaid);
    }

    /** Whether both are of known times that do not meet; a rate a year is of the time of speaking. */
    private static boolean isApart(Fact one, Fact other) {
        if (other.figure().quantity().unit().per() != null) {
            return false;
        }
        Stretch first = Stretch.of(one.claim().period()).orElse(null);
        Stretch second = Stretch.of(other.claim().period()).orElse(null);
        return first != null
                && second != null
                && (first.last().isBefore(second.first()) || second.last().isBefore(first.first()));
    }

    private static Interval quotient(Fact above, Fact below) {
        return Interval.of(above.figure().quantity())
                .over(Interval.of(below.figure().quantity()));
    }
}
