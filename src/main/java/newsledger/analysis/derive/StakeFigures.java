package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.analysis.reckon.Interval;
import newsledger.analysis.reckon.Rates;
import newsledger.analysis.reckon.Ratio;
import newsledger.analysis.reckon.Said;
import newsledger.analysis.reckon.Told;
import newsledger.analysis.reckon.Whose;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a part tells of the whole, and the whole of each: stakes, staff, customers. */
final class StakeFigures {
    private static final Set<FactType> PAID =
            Set.of(FactType.DEAL_VALUE, FactType.INVESTMENT, FactType.FUNDING, FactType.STAKE);
    private static final Pattern FOR = Pattern.compile("^[^;:]{0,60}\\bfor\\b[^;:]{0,40}$");
    private static final Pattern RAISED = Pattern.compile("\\bto(?:\\s++\\p{L}++){0,2}\\s*+$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StakeFigures() {}

    /** {@code $300m for a 10% stake}: the whole is worth $3bn by that. */
    static List<Outcome> impliedValue(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (List<Said> sentence : told.sentences()) {
            for (int i = 0; i < sentence.size() - 1; i++) {
                Said one = sentence.get(i);
                Said other = sentence.get(i + 1);
                boolean sold = FOR.matcher(told.between(one, other)).find();
                if (sold && isPaid(one) && isStake(told, sentence, i + 1)) {
                    found.add(whole(one.fact(), other.fact()));
                } else if (sold && isPaid(other) && isStake(told, sentence, i)) {
                    found.add(whole(other.fact(), one.fact()));
                }
            }
        }
        return found;
    }

    private static boolean isPaid(Said said) {
        return PAID.contains(said.type())
                && said.kind() == Kind.MONEY
                && said.unit().per() == null
                && said.fact().claim().status() != Status.DENIED;
    }

    private static boolean isStake(Told told, List<Said> sentence, int at) {
        Said said = sentence.get(at);
        BigDecimal percent = said.figure().quantity().low();
        return said.type() == FactType.STAKE
                && said.kind() == Kind.PERCENT
                && percent.signum() > 0
                && said.figure().quantity().high().compareTo(HUNDRED) < 0
                && !RAISED.matcher(told.before(sentence, at)).find();
    }

    private static Outcome whole(Fact price, Fact stake) {
        Interval part = Interval.of(stake.figure().quantity()).times(new BigDecimal("0.01"));
        Interval whole = Interval.of(price.figure().quantity()).over(part);
        Quantity value = new Quantity(
                whole.low(), whole.high(), price.figure().quantity().unit());
        return new Outcome(
                "Value of the whole by that price", value, Formula.quotient("{} divided by {}", price, stake));
    }

    /** 1,200 jobs cut of 24,000: 5%. */
    static List<Outcome> partOfStaff(Told told) {
        List<Fact> jobs = told.of(FactType.JOBS).stream()
                .filter(fact -> fact.figure().kind() == Kind.COUNT)
                .toList();
        List<Outcome> found = new ArrayList<>();
        for (Fact cut : jobs) {
            if (cut.claim().direction() == Direction.DOWN) {
                staff(jobs, cut)
                        .map(staff -> new Outcome(
                                "Part of the staff", Ratio.percent(quotient(cut, staff)), divided(cut, staff)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Fact> staff(List<Fact> jobs, Fact cut) {
        return jobs.stream()
                .filter(fact -> isStaff(fact) && Whose.same(fact, cut))
                .filter(fact -> quotient(cut, fact).high().compareTo(BigDecimal.ONE) < 0)
                .findFirst();
    }

    private static boolean isStaff(Fact fact) {
        return fact.type() == FactType.JOBS
                && fact.figure().kind() == Kind.COUNT
                && fact.claim().direction() == null
                && fact.claim().status() == Status.REPORTED
                && fact.figure().quantity().low().signum() > 0;
    }

    /** $600m for a company with 2 million customers: $300 for each. */
    static List<Outcome> priceACustomer(Told told) {
        List<Outcome> found = new ArrayList<>();
        for (Fact deal : told.of(FactType.DEAL_VALUE)) {
            if (Ratio.isSum(deal) && deal.figure().quantity().unit().per() == null) {
                told.of(FactType.CUSTOMERS).stream()
                        .filter(fact -> isCount(fact)
                                && Whose.same(
                                        fact.claim().subject(), deal.claim().counterparty()))
                        .findFirst()
                        .map(customers -> new Outcome(
                                "Price a customer", each(deal, customers, "customer"), divided(deal, customers)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isCount(Fact fact) {
        return fact.figure().kind() == Kind.COUNT
                && fact.claim().direction() == null
                && fact.claim().status() == Status.REPORTED
                && fact.figure().quantity().low().signum() > 0;
    }

    /** Revenue of $24bn a year with 60,000 staff: $400,000 a head. */
    static List<Outcome> revenueAHead(Told told) {
        List<Outcome> found = new ArrayList<>();
        told.facts().stream().filter(StakeFigures::isStaff).forEach(staff -> Revenues.ofYear(
                        told, staff.claim().subject())
                .filter(revenue -> revenue.isYear())
                .map(revenue -> new Outcome(
                        "Revenue a head", each(revenue.fact(), staff, "person"), divided(revenue.fact(), staff)))
                .ifPresent(found::add));
        return found;
    }

    private static Quantity each(Fact amount, Fact count, String one) {
        Interval each = quotient(amount, count);
        Unit unit = amount.figure().quantity().unit();
        return new Quantity(each.low(), each.high(), Rates.per(unit, one));
    }

    private static Formula divided(Fact above, Fact below) {
        return Formula.quotient("{} divided by {}", above, below);
    }

    private static Interval quotient(Fact above, Fact below) {
        return Interval.of(above.figure().quantity())
                .over(Interval.of(below.figure().quantity()));
    }
}
