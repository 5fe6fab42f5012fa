package newsledger.analysis.derive;

import newsledger.analysis.reckon.Told;

import java.util.List;

/** Reckons what the figures of an article say together. */
public final class Derivations {
    private static final List<Derivation> RULES = List.of(
            new Derivation("value-a-year", DealFigures::valueAYear),
            new Derivation("part-of-commitments", DealFigures::partOfCommitments),
            new Derivation("commitments-against-revenue", DealFigures::commitmentsAgainstRevenue),
            new Derivation("deal-against-revenue", DealFigures::dealAgainstRevenue),
            new Derivation("implied-value", StakeFigures::impliedValue),
            new Derivation("yearly-rate", ResultFigures::yearlyRate),
            new Derivation("loss-against-revenue", ResultFigures::lossAgainstRevenue),
            new Derivation("margin", ResultFigures::margin),
            new Derivation("value-against-revenue", ResultFigures::valueAgainstRevenue),
            new Derivation("change-between", MovementFigures::changeBetween),
            new Derivation("level-before", MovementFigures::levelBefore),
            new Derivation("target-against-now", TargetFigures::targetAgainstNow),
            new Derivation("growth-needed", TargetFigures::growthNeeded),
            new Derivation("rate-a-year", CapacityFigures::rateAYear),
            new Derivation("against-industry", CapacityFigures::againstIndustry),
            new Derivation("part-of-staff", StakeFigures::partOfStaff),
            new Derivation("price-a-customer", StakeFigures::priceACustomer),
            new Derivation("revenue-a-head", StakeFigures::revenueAHead));

    private Derivations() {}

    /** In the order of the rules, and within a rule in that of the text. */
    public static List<Derived> in(Told told) {
        return RULES.stream().flatMap(rule -> rule.in(told).stream()).toList();
    }

    /** The names of all rules. */
    public static List<String> names() {
        return RULES.stream().map(Derivation::name).toList();
    }
}
