package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Rates;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.analysis.reckon.Yearly;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rates a week or month come to in a year, and how a plan stands beside its industry. */
final class CapacityFigures {
    private static final Set<String> SHORT = Set.of("day", "week", "month", "quarter");

    private CapacityFigures() {}

    /** 1 gigawatt a week: 52 a year. Of other rates only those beside a yearly one of the same sort. */
    static List<Outcome> rateAYear(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact fact : told.facts()) {
            String per = unit(fact).per();
            boolean ofPlant = fact.type() == FactType.CAPACITY && !"day".equals(per);
            if (per != null && SHORT.contains(per) && (ofPlant || hasYearly(told, fact))) {
                Yearly.of(fact)
                        .map(yearly -> new Outcome(
                                fact.type().title() + " at a yearly rate",
                                yearly.quantity(),
                                Formula.of(yearly.words(), fact)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean hasYearly(Told told, Fact fact) {
        return fact.type() != FactType.OTHER
                && told.of(fact.type()).stream()
                        .anyMatch(other -> "year".equals(unit(other).per()) && Ratio.isBetween(other, fact));
    }

    /** A plan of 52 gigawatts a year, in an industry that adds 30 to 40: 1.3 to 1.7 times. */
    static List<Outcome> againstIndustry(Told told) {
        List<Outcome> found = new ArrayList<>();
        List<Fact> all = told.of(FactType.CAPACITY);
        for (Fact industry : all) {
            if (Whose.isGroup(industry) && isRate(industry)) {
                plan(all, industry)
                        .map(plan -> new Outcome(
                                "Against the industry",
                                Ratio.of(plan.interval().over(interval(industry))),
                                Formula.quotient(
                                        plan.bracketed() + " divided by "
                                                + yearly(industry).bracketed(),
                                        plan.fact(),
                                        industry)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first yearly rate of somebody in the unit of the industry's, or else the first of a shorter stretch. */
    private static Optional<Yearly> plan(List<Fact> all, Fact industry) {
        List<Yearly> own = all.stream()
                .filter(fact -> fact.claim().subject() != null && !Whose.isGroup(fact) && isRate(fact))
                .filter(fact -> Ratio.isBetween(fact, industry))
                .map(CapacityFigures::yearly)
                .toList();
        return own.stream().filter(Yearly::isYear).findFirst().or(() -> own.stream()
                .findFirst());
    }

    private static boolean isRate(Fact fact) {
        return Rates.inAYear(unit(fact).per()).isPresent()
                && fact.figure().quantity().low().signum() > 0;
    }

    private static Yearly yearly(Fact fact) {
        return Yearly.of(fact).orElseThrow();
    }

    private static Interval interval(Fact fact) {
        return yearly(fact).interval();
    }

    private static Unit unit(Fact fact) {
        return fact.figure().quantity().unit();
    }
}
