package newsledger.analysis.check;

import newsledger.analysis.reckon.Told;

import java.util.Comparator;
import java.util.List;

/** Checks what an article says against what its figures give. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new Rule("percent-against-levels", LevelChecks::percents),
            new Rule("amount-against-levels", LevelChecks::amounts),
            new Rule("times-against-levels", LevelChecks::times),
            new Rule("direction-of-levels", DirectionChecks::directions),
            new Rule("part-of-whole", PartChecks::parts),
            new Rule("times-another", PartChecks::multiples),
            new Rule("premium", PartChecks::premiums),
            new Rule("sum-of-parts", SumChecks::sums),
            new Rule("conversion", ConversionChecks::conversions),
            new Rule("rate-conversion", RateChecks::rates),
            new Rule("value-a-year", RateChecks::yearlyValues),
            new Rule("more-than", ComparisonChecks::comparisons),
            new Rule("headline-against-body", HeadlineChecks::headlines));

    private Checks() {}

    /** In the order of the text. */
    public static List<Check> in(Told told) {
        return RULES.stream()
                .flatMap(rule -> rule.in(told).stream())
                .sorted(Comparator.comparing(Check::at))
                .toList();
    }

    /** The names of all rules. */
    public static List<String> names() {
        return RULES.stream().map(Rule::name).toList();
    }
}
