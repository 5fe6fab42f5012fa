package newsledger.fact;

import newsledger.figure.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How news says what a figure is a value of: by a noun, as head, governor, whole or subject. */
final class LevelRules {
    static final List<Rule> RULES = rules();

    private LevelRules() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        level(
                rules,
                Cue.LOSS,
                FactType.LOSS,
                "Harbor posted a [$12 billion] loss.",
                "Harbor posted a net loss of [$12 billion].");
        level(
                rules,
                Cue.REVENUE,
                FactType.REVENUE,
                "Harbor had [$13 billion] in revenue.",
                "Sales came to [$3 million].");
        level(
                rules,
                Cue.PROFIT,
                FactType.PROFIT,
                "Harbor booked a [£648m] profit.",
                "The bank reported profits of [£9.4bn].");
        level(
                rules,
                Cue.TARGET,
                FactType.SHARE_PRICE,
                "Brokers put a [$45] price target on it.",
                "Brokers have a price target of [$45].");
        level(
                rules,
                Cue.MARKET_VALUE,
                FactType.MARKET_VALUE,
                "It had a [$9 billion] valuation.",
                "It has a market value of [$9 billion].");
        level(
                rules,
                Cue.DIVIDEND,
                FactType.DIVIDEND,
                "It announced a [$5 billion] buyback.",
                "It announced dividends of [$5 billion].");
        level(
                rules,
                Cue.PENALTY,
                FactType.PENALTY,
                "It reached a [$27 million] settlement.",
                "It faces a fine of [$27 million].");
        level(rules, Cue.DEBT, FactType.DEBT, "It has [$2 billion] of debt.", "Its net debt stood at [$2 billion].");
        level(
                rules,
                Cue.FUNDING,
                FactType.FUNDING,
                "It took out a [$2 billion] loan.",
                "It took out a loan of [$2 billion].");
        level(
                rules,
                Cue.DEAL,
                FactType.DEAL_VALUE,
                "The contract was the result of [$2 billion] in orders.",
                "The deal is put at [$2 billion].");
        level(
                rules,
                Cue.MARKET_SHARE,
                FactType.MARKET_SHARE,
                "It has a [14%] market share.",
                "Its market share is [14%].");
        level(
                rules,
                Cue.JOBS,
                FactType.JOBS,
                "The firm has [35,000 staff].",
                "Its workforce stands at [35,000 people].");
        level(
                rules,
                Cue.CUSTOMERS,
                FactType.CUSTOMERS,
                "The bank has [seven million customers].",
                "Its users numbered [7 million].");
        level(
                rules,
                Cue.GROSS_PRODUCT,
                FactType.ECONOMY,
                "The deficit is [2%] of GDP.",
                "The islands have a gross domestic product of [$660m].");
        level(rules, Cue.ECONOMY, FactType.ECONOMY, "Poland has a [5%] unemployment rate.", "Inflation stood at [2%].");
        level(
                rules,
                Cue.INVESTMENT,
                FactType.INVESTMENT,
                "The town wants [$20 million] in investment.",
                "It promised investments of [$3 billion].");
        level(rules, Cue.COST, FactType.COST, "It booked [$3 million] in costs.", "It took a charge of [$3 million].");
        level(rules, Cue.COMMODITY, FactType.PRICE, "Few expect [$50] oil.", "Crude stood at [$50].");
        level(rules, Cue.PRICE, FactType.PRICE, "It has a [$399] price.", "The average price is [$399].");
        level(
                rules,
                Cue.SHARE,
                FactType.SHARE_PRICE,
                "Few expected a [$40] share price.",
                "The shares stood at [$40].");
        level(
                rules,
                Cue.CAPACITY,
                FactType.CAPACITY,
                "The wells give [10%] of production.",
                "Output is [400,000 tonnes] a year.");
        level(
                rules,
                Cue.GOODS,
                FactType.CAPACITY,
                "The market will take [40 ships].",
                "It shipped phones by the box, [74 million] in all.");
        return List.copyOf(rules);
    }

    /** Two rules for a noun: it follows the figure ({@code [$12bn] loss}), or it stands before it ({@code a loss of [$12bn]}). */
    private static void level(List<Rule> rules, Cue cue, FactType type, String following, String preceding) {
        String name = cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
        rules.add(Rule.of(name + "-follows", type, "0.9", following, f -> holds(f, cue) && f.measureFollows()));
        rules.add(Rule.of(name + "-precedes", type, "0.8", preceding, f -> holds(f, cue)));
    }

    /** Cars and phones are a capacity where they are made, sold or wanted. */
    private static boolean isMade(Frame f) {
        return f.verb(Cue.PRODUCE)
                || f.verb(Cue.RISE)
                || f.verb(Cue.FALL)
                || f.perTime()
                || f.governor(Cue.REVENUE)
                || f.subject(Cue.REVENUE)
                || f.governor(Cue.CAPACITY)
                || f.subject(Cue.CAPACITY)
                || f.near(Cue.PRODUCE)
                || f.near(Cue.DEAL)
                || f.near(Cue.MARKET);
    }

    private static boolean holds(Frame f, Cue cue) {
        if (!f.measure(cue)) {
            return false;
        }
        return switch (cue) {
            case GOODS -> !f.kind(Kind.MONEY) && !f.kind(Kind.DURATION) && isMade(f);
            case JOBS, CUSTOMERS, CAPACITY -> !f.kind(Kind.MONEY) && !f.kind(Kind.DURATION);
            case STAKE, MARKET_SHARE -> f.kind(Kind.PERCENT) || f.kind(Kind.COUNT);
            case ECONOMY, GROSS_PRODUCT -> !f.kind(Kind.DURATION);
            case SHARE, PRICE, COMMODITY, TARGET -> f.kind(Kind.MONEY);
            case DEAL -> f.kind(Kind.MONEY);
            default ->
                f.kind(Kind.MONEY) || f.kind(Kind.PERCENT) && (f.measureFollows() || f.after("of") || f.verb(Cue.BE));
        };
    }
}
