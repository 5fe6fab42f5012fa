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
        level(rules, Cue.LOSS, FactType.LOSS, "a [$12 billion] loss", "a loss of [$12 billion]");
        level(rules, Cue.REVENUE, FactType.REVENUE, "[$13 billion] in revenue", "sales of [$3m]");
        level(rules, Cue.PROFIT, FactType.PROFIT, "a [£648m] profit", "profits of [£9.4bn]");
        level(rules, Cue.TARGET, FactType.SHARE_PRICE, "a [$45] price target", "a price target of [$45]");
        level(rules, Cue.MARKET_VALUE, FactType.MARKET_VALUE, "a [$9bn] valuation", "a valuation of [$9bn]");
        level(rules, Cue.DIVIDEND, FactType.DIVIDEND, "a [$5bn] buyback", "a dividend of [$5bn]");
        level(rules, Cue.PENALTY, FactType.PENALTY, "a [$27m] settlement", "a fine of [$27m]");
        level(rules, Cue.DEBT, FactType.DEBT, "[$2bn] of debt", "debts of [$2bn]");
        level(rules, Cue.FUNDING, FactType.FUNDING, "a [$2bn] loan", "a loan of [$2bn]");
        level(rules, Cue.DEAL, FactType.DEAL_VALUE, "a [$2bn] deal", "a deal worth [$2bn]");
        level(rules, Cue.MARKET_SHARE, FactType.MARKET_SHARE, "a [14%] market share", "a market share of [14%]");
        level(rules, Cue.STAKE, FactType.STAKE, "a [28.1%] stake", "a stake of [28.1%]");
        level(rules, Cue.JOBS, FactType.JOBS, "[35,000] staff", "a workforce of [35,000]");
        level(rules, Cue.CUSTOMERS, FactType.CUSTOMERS, "[7m] customers", "customers numbered [7m]");
        level(rules, Cue.GROSS_PRODUCT, FactType.ECONOMY, "[2%] of GDP", "gross domestic product of [$660m]");
        level(rules, Cue.ECONOMY, FactType.ECONOMY, "a [5%] unemployment rate", "inflation of [2%]");
        level(rules, Cue.INVESTMENT, FactType.INVESTMENT, "a [$3bn] programme", "an investment of [$3bn]");
        level(rules, Cue.COST, FactType.COST, "[$3bn] in costs", "a charge of [$3bn]");
        level(rules, Cue.COMMODITY, FactType.PRICE, "[$50] oil", "crude at [$50]");
        level(rules, Cue.PRICE, FactType.PRICE, "a [$399] price", "a price of [$399]");
        level(rules, Cue.SHARE, FactType.SHARE_PRICE, "a [$40] share price", "shares at [$40]");
        level(rules, Cue.CAPACITY, FactType.CAPACITY, "[400,000] units of output", "output of [400,000] units");
        level(rules, Cue.GOODS, FactType.CAPACITY, "[74 million] phones", "sales of [74 million] phones");
        return List.copyOf(rules);
    }

    /** Two rules for a noun: it follows the figure ({@code [$12bn] loss}), or it stands before it ({@code a loss of [$12bn]}). */
    private static void level(List<Rule> rules, Cue cue, FactType type, String following, String preceding) {
        String name = cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
        rules.add(Rule.of(name + "-follows", type, "0.9", following, f -> holds(f, cue) && f.measureFollows()));
        rules.add(Rule.of(name + "-precedes", type, "0.8", preceding, f -> holds(f, cue)));
    }

    private static boolean holds(Frame f, Cue cue) {
        if (!f.measure(cue)) {
            return false;
        }
        return switch (cue) {
            case JOBS, CUSTOMERS, GOODS, CAPACITY -> !f.kind(Kind.MONEY) && !f.kind(Kind.DURATION);
            case STAKE, MARKET_SHARE -> f.kind(Kind.PERCENT) || f.kind(Kind.COUNT);
            case ECONOMY, GROSS_PRODUCT -> !f.kind(Kind.DURATION);
            case SHARE, PRICE, COMMODITY, TARGET -> f.kind(Kind.MONEY);
            case DEAL -> f.kind(Kind.MONEY);
            default ->
                f.kind(Kind.MONEY) || f.kind(Kind.PERCENT) && (f.measureFollows() || f.after("of") || f.verb(Cue.BE));
        };
    }
}
