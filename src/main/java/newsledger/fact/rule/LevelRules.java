package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How news says what a figure is a value of: by a noun, as head, governor, whole or subject: {@code a [$2bn] loss}. */
final class LevelRules {
    /**
     * A noun and the type of what it measures.
     *
     * @param following an example where it stands behind the figure: {@code a [$2bn] loss}
     * @param preceding an example where it stands before: {@code a loss of [$2bn]}
     */
    private record Level(Cue cue, FactType type, String following, String preceding) {

        Stream<Rule> rules() {
            String name = cue.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Rule follows =
                    Rule.of(name + "-follows", type, "0.9", following).when(f -> holds(f, cue) && f.measureFollows());
            return Stream.of(
                    cue == Cue.DIVIDEND ? follows.firm() : follows,
                    Rule.of(name + "-precedes", type, "0.8", preceding).when(f -> holds(f, cue)));
        }
    }

    private static final List<Level> LEVELS = List.of(
            new Level(
                    Cue.LOSS,
                    FactType.LOSS,
                    "Harbor posted a [$2 billion] loss.",
                    "Harbor posted a net loss of [$2 billion]."),
            new Level(
                    Cue.REVENUE,
                    FactType.REVENUE,
                    "Harbor had [$6 billion] in revenue.",
                    "Sales came to [$3 million]."),
            new Level(
                    Cue.PROFIT,
                    FactType.PROFIT,
                    "Harbor booked a [£215m] profit.",
                    "The bank reported profits of [£3.1bn]."),
            new Level(
                    Cue.TARGET,
                    FactType.SHARE_PRICE,
                    "Brokers put a [$45] price target on it.",
                    "Brokers have a price target of [$45]."),
            new Level(
                    Cue.MARKET_VALUE,
                    FactType.MARKET_VALUE,
                    "It had a [$9 billion] valuation.",
                    "It has a market value of [$9 billion]."),
            new Level(
                    Cue.DIVIDEND,
                    FactType.DIVIDEND,
                    "It announced a [$5 billion] buyback.",
                    "It announced dividends of [$5 billion]."),
            new Level(
                    Cue.PENALTY,
                    FactType.PENALTY,
                    "It reached a [$33 million] settlement.",
                    "It faces a fine of [$33 million]."),
            new Level(Cue.DEBT, FactType.DEBT, "It has [$2 billion] of debt.", "Its net debt stood at [$2 billion]."),
            new Level(
                    Cue.FUNDING,
                    FactType.FUNDING,
                    "It took out a [$2 billion] loan.",
                    "It took out a loan of [$2 billion]."),
            new Level(
                    Cue.DEAL,
                    FactType.DEAL_VALUE,
                    "The contract was the result of [$2 billion] in orders.",
                    "The deal is put at [$2 billion]."),
            new Level(
                    Cue.MARKET_SHARE,
                    FactType.MARKET_SHARE,
                    "It has a [14%] market share.",
                    "Its market share is [14%]."),
            new Level(
                    Cue.JOBS,
                    FactType.JOBS,
                    "The firm has [21,000 staff].",
                    "Its workforce stands at [21,000 people]."),
            new Level(
                    Cue.CUSTOMERS,
                    FactType.CUSTOMERS,
                    "The bank has [three million customers].",
                    "Its users numbered [9 million]."),
            new Level(
                    Cue.GROSS_PRODUCT,
                    FactType.ECONOMY,
                    "The deficit is [2%] of GDP.",
                    "The islands have a gross domestic product of [$940m]."),
            new Level(
                    Cue.ECONOMY, FactType.ECONOMY, "Poland has a [5%] unemployment rate.", "Inflation stood at [2%]."),
            new Level(
                    Cue.INVESTMENT,
                    FactType.INVESTMENT,
                    "The town wants [$20 million] in investment.",
                    "It promised investments of [$3 billion]."),
            new Level(Cue.COST, FactType.COST, "It booked [$3 million] in costs.", "It took a charge of [$3 million]."),
            new Level(Cue.COMMODITY, FactType.PRICE, "Few expect [$50] oil.", "Crude stood at [$50]."),
            new Level(Cue.PRICE, FactType.PRICE, "It has a [$279] price.", "The average price is [$279]."),
            new Level(
                    Cue.SHARE, FactType.SHARE_PRICE, "Few expected a [$40] share price.", "The shares stood at [$40]."),
            new Level(
                    Cue.CAPACITY,
                    FactType.CAPACITY,
                    "The wells give [10%] of production.",
                    "Output is [400,000 tonnes] a year."),
            new Level(
                    Cue.GOODS,
                    FactType.CAPACITY,
                    "The market will take [40 ships].",
                    "It shipped phones by the box, [31 million] in all."));

    private static final Set<String> DEAR = WordList.of("priced-homes");
    private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000_000);
    private static final Set<String> PART_VERBS = WordList.of("part-verbs");

    /** Their members are no customers. */
    private static final Set<String> BODIES = WordList.of("bodies");

    private static final Set<String> FEES = Set.of("fee", "fees", "surcharge", "surcharges", "levy", "toll");

    private static final Set<String> BALANCES = Set.of("surplus", "gap", "shortfall");

    static final List<Rule> RULES = Stream.concat(
                    Stream.of(Rule.of(
                                    "balance-as-before",
                                    FactType.ECONOMY,
                                    "0.8",
                                    "The trade surplus was $10bn in July. So far this year the surplus stands at [$50 billion].")
                            .money(f -> !f.isChange() && f.before(FactType.ECONOMY) && isBalance(f))),
                    LEVELS.stream().flatMap(Level::rules))
            .toList();

    private LevelRules() {}

    /** {@code a shortfall of [$3bn]}, {@code The gap with China was [$3bn]} */
    private static boolean isBalance(Frame f) {
        return f.measure() == null
                ? f.verb(Cue.BE) && f.after("") && f.clauseHas(BALANCES)
                : BALANCES.contains(f.measure().token().word());
    }

    private static boolean holds(Frame f, Cue cue) {
        if (!f.measure(cue)) {
            return false;
        }
        return switch (cue) {
            case GOODS -> isAmount(f) && isMade(f);
            case JOBS, CUSTOMERS ->
                f.kind(Kind.COUNT) && (f.measureFollows() || isOfPeople(f, cue)) && !isOfBody(f)
                        || f.kind(Kind.MULTIPLE)
                        || f.kind(Kind.PERCENT) && f.measureFollows();
            case CAPACITY -> isAmount(f);
            case STAKE, MARKET_SHARE -> f.kind(Kind.PERCENT) || f.kind(Kind.COUNT);
            case ECONOMY, GROSS_PRODUCT -> !f.kind(Kind.DURATION) && !f.unitIs("countries") && !f.unitIs("states");
            case SHARE, TARGET -> f.kind(Kind.MONEY) && f.belowMillion();
            case PRICE -> f.kind(Kind.MONEY) && (f.belowMillion() || f.perOther() || isOfDearThings(f));
            case COMMODITY -> f.kind(Kind.MONEY) && (f.belowMillion() || f.perOther());
            case DEAL -> f.kind(Kind.MONEY);
            case COST -> !isFee(f) && (f.kind(Kind.MONEY) || isPart(f, cue));
            default -> f.kind(Kind.MONEY) || isPart(f, cue);
        };
    }

    private static boolean isPart(Frame f, Cue cue) {
        return f.kind(Kind.PERCENT)
                && (f.measureFollows()
                        || f.after("of")
                        || cue == Cue.PROFIT && f.after("to", "at", "from")
                        || f.verbIn(PART_VERBS)
                        || f.verb(Cue.BE));
    }

    /** {@code a two-year loan with a fee of [£999]} is a price. */
    private static boolean isFee(Frame f) {
        return f.kind(Kind.MONEY) && f.belowMillion() && !f.perTime() && f.measureIn(FEES);
    }

    private static boolean isAmount(Frame f) {
        return switch (f.figure().kind()) {
            case MONEY, DURATION, TEMPERATURE, LENGTH, AREA, POINTS -> false;
            case PERCENT, POWER, ENERGY, DATA, MASS, VOLUME, COUNT, MULTIPLE -> true;
        };
    }

    /** {@code The average selling price was [$1,165,691]}: few things but homes and jets cost more than a million. */
    private static boolean isOfDearThings(Frame f) {
        if (f.measureIs("list price") || f.measureIs("catalogue price") || f.measureIs("list prices")) {
            return true;
        }
        return f.figure().quantity().high().compareTo(DEAREST) < 0 && f.nearAny(DEAR);
    }

    /** {@code Its staff number [200]}, {@code [200 people]}; in "staff handled 9 million calls" the calls are counted. */
    private static boolean isOfPeople(Frame f, Cue cue) {
        String unit = f.figure().quantity().unit().symbol();
        return !f.figure().text().endsWith(unit) || f.unit(cue) || f.unit(Cue.PERSONS);
    }

    /** {@code [150 members] of Congress} */
    private static boolean isOfBody(Frame f) {
        return f.unitIs("members") && f.following().of().stream().anyMatch(LevelRules::isBody);
    }

    private static boolean isBody(Token token) {
        String name =
                token.name() == null ? token.word() : token.name().entity().name();
        return BODIES.contains(name.toLowerCase(Locale.ROOT));
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
                || f.before(FactType.CAPACITY)
                || f.before(FactType.MARKET_SHARE)
                || f.near(Cue.PRODUCE)
                || f.near(Cue.DEAL)
                || f.near(Cue.MARKET);
    }
}
