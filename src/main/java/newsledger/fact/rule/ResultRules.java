package newsledger.fact.rule;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEBT;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.SHARE_PRICE;
import static newsledger.fact.FactType.STOCK_MOVE;

/** How news says what was lost, lent, paid, earned and owed: {@code Harbor Airways lost [$12 million]}. */
final class ResultRules {
    private static final Set<String> DIVISIONS = WordList.of("part-divisions");
    private static final Set<String> HOUSEHOLDS = WordList.of("household-words");
    private static final Set<String> FRAUDS = WordList.of("frauds");
    private static final Set<String> LOSERS = WordList.of("losers");

    static final List<Rule> RULES = List.of(
            Rule.of("lost-money", LOSS, "0.8", "Harbor Airways lost [$12 million] in the quarter.")
                    .money(f -> f.verb(Cue.LOSE)
                            && f.after("")
                            && (f.mover(MoverKind.COMPANY) || f.subject(Cue.MARKET))
                            && !f.measure(Cue.SHARE)
                            && !(f.belowMillion() && f.before(SHARE_PRICE))
                            && !(f.belowMillion() && f.before(STOCK_MOVE))
                            && !f.of(Cue.MARKET_VALUE)
                            && !f.of(Cue.PROFIT)
                            && !f.of(Cue.REVENUE)),
            Rule.of("lost-by-people", COST, "0.7", "Thousands of savers lost [$7bn] in the collapse.")
                    .when(f -> isLost(f) && (f.clauseHas(LOSERS) || f.nearAny(FRAUDS) || isOfPerson(f)))
                    .firm(),
            Rule.of("lost-by-others", LOSS, "0.65", "We were losing [£40,000] a week.")
                    .when(ResultRules::isLost),
            Rule.of("per-unit", PRICE, "0.85", "Below last year's peak of [$71.20] a barrel.")
                    .money(f -> f.perOther()
                            && f.belowMillion()
                            && !f.measure(Cue.COST)
                            && !f.measure(Cue.PROFIT)
                            && !f.measure(Cue.DIVIDEND)
                            && !f.measure(Cue.DEBT)
                            && !f.subject(Cue.CURRENCY)
                            && !f.isChange())
                    .firm(),
            Rule.of("lost-earnings", COST, "0.8", "The valley could lose [$12m] in income from its cable car.")
                    .money(f -> f.verb(Cue.LOSE)
                            && f.after("")
                            && (f.following().linkedBy("of") || f.following().linkedBy("in"))
                            && (f.of(Cue.PROFIT) || f.of(Cue.REVENUE)))
                    .firm(),
            Rule.of("lends", FUNDING, "0.8", "A group of banks lends [$9 million] for ten years.")
                    .money(f -> f.after("")
                            && (f.verbIs("lend", "lends", "lent", "lending", "loaned")
                                    || f.noMeasure()
                                            && !f.belowMillion()
                                            && f.mover(MoverKind.COMPANY)
                                            && f.verbIs("advance", "advances", "advanced", "provide", "provided")))
                    .firm(),
            Rule.of("puts-in", INVESTMENT, "0.75", "Oakmere puts in [$15 million].")
                    .money(f -> f.after("in", "up") && f.verbIs("put", "puts", "putting") || f.verbIs("put in"))
                    .firm(),
            Rule.of("put-into", INVESTMENT, "0.8", "Nimbus has put [$6 billion] into a rival of Harbor.")
                    .money(f -> f.isObject() && f.followedBy("into"))
                    .firm(),
            Rule.of("pays-yearly", COST, "0.7", "Streamly pays about [$20 million] a year for computing.")
                    .money(f -> f.perTime() && !f.belowMillion() && f.verb(Cue.PAY) && !f.anyMeasure())
                    .firm(),
            Rule.of("paid-by-people", PRICE, "0.7", "Every student pays about [£18,200] a year.")
                    .money(f -> f.perTime() && f.belowMillion() && f.verb(Cue.PAY) && !f.anyMeasure()),
            Rule.of("household-bill", PRICE, "0.7", "The average household bill went up to [£274].")
                    .money(f -> f.belowMillion()
                            && !f.isChange()
                            && (f.measureIs("bill") || f.measureIs("bills") || f.measureIs("energy bill"))
                            && f.nearAny(HOUSEHOLDS)),
            Rule.of("earned-for-work", PRICE, "0.8", "The average nurse earns [$41,000] a year.")
                    .money(f -> f.perTime()
                            && f.belowMillion()
                            && f.after("")
                            && f.verbIs("earn", "earns", "earned", "earning")),
            Rule.of("earned", PROFIT, "0.8", "In the year Harbor Capital made [£58m].")
                    .money(f -> f.verb(Cue.EARN)
                            && f.after("")
                            && (f.noMeasure()
                                    || f.following().linkedBy("on")
                                    || f.following().linkedBy("from"))
                            && (f.mover(MoverKind.COMPANY)
                                    || f.followedBy("before")
                                    || f.verbIs("earned", "earns") && !f.belowMillion())),
            Rule.of("part-of-sales", REVENUE, "0.7", "Subscribers bring in [two-thirds] of its £278m of sales.")
                    .percent(f -> !f.isChange() && (isOfSales(f) || isOfBusiness(f))),
            Rule.of("payroll-is", COST, "0.7", "The payroll swelled by £74m to [£136m].")
                    .money(f ->
                            !f.belowMillion() && !f.isChange() && (f.measureIs("payroll") || f.measureIs("payrolls"))),
            Rule.of("wages-paid", COST, "0.75", "Wages have been brought down to [£14m].")
                    .money(f -> !f.belowMillion()
                            && !f.isChange()
                            && (f.measureIs("wages") || f.measureIs("salaries") || f.measureIs("pay"))),
            Rule.of("part-grew-to", REVENUE, "0.8", "The chip division grew 22% to [$4.3 billion].")
                    .money(f -> f.after("to")
                            && f.noMeasure()
                            && !f.belowMillion()
                            && (f.verb(Cue.RISE) || f.verb(Cue.FALL))
                            && f.clauseHas(DIVISIONS)),
            Rule.of("brought-in", REVENUE, "0.5", "The app generated [$4 million] in its first year.")
                    .money(f -> f.verbIs(
                                    "generated",
                                    "generates",
                                    "generate",
                                    "generating",
                                    "turned over",
                                    "turns over",
                                    "turning over",
                                    "turn over",
                                    "grossing",
                                    "brought in",
                                    "brings in",
                                    "bring in",
                                    "raked in",
                                    "rakes in",
                                    "took in",
                                    "takes in",
                                    "grossed",
                                    "grosses")
                            && !(f.near(Cue.SELL) && f.near(Cue.FORECAST))
                            && (f.noMeasure() || f.following().linkedBy("on"))),
            Rule.of("owes", DEBT, "0.85", "The carrier owes [3 billion reais] to banks.")
                    .money(f -> f.verb(Cue.OWE) && f.after("") && !f.measure(Cue.COST)));

    private ResultRules() {}

    private static boolean isLost(Frame f) {
        boolean traded = f.belowMillion() && (f.before(SHARE_PRICE) || f.before(STOCK_MOVE));
        return f.kind(Kind.MONEY) && f.verb(Cue.LOSE) && f.after("") && f.noMeasure() && !traded;
    }

    /** {@code [Jane Doe], 71, lost}: the nearest name before the verb is a person's. */
    private static boolean isOfPerson(Frame f) {
        for (int i = f.leading().verbAt() - 1; i >= f.leading().clauseStart(); i--) {
            Mention name = f.tokens().get(i).name();
            if (name != null) {
                boolean led = i > 0 && f.tokens().get(i - 1).is(Cue.PREPOSITION);
                boolean next =
                        i + 1 == f.leading().verbAt() || f.tokens().get(i + 1).is(",");
                return name.entity().kind() == Entity.Kind.PERSON && next && !led;
            }
        }
        return false;
    }

    /** {@code it does [45%] of its business in the US} */
    private static boolean isOfBusiness(Frame f) {
        List<Token> of = f.following().of();
        boolean own = of.size() > 1
                && (Grammar.isPossessivePronoun(of.get(0)) || of.get(0).is(Cue.DETERMINER));
        return own && (of.get(1).is("business") || of.get(1).is("trade")) && f.noMeasure();
    }

    /** {@code [two-thirds] of its £278m of sales}, {@code [half] of its £19bn of annual revenue} */
    private static boolean isOfSales(Frame f) {
        List<Token> tokens = f.tokens();
        int sum = f.at() + 2;
        if (sum < tokens.size()
                && (Grammar.isPossessivePronoun(tokens.get(sum))
                        || tokens.get(sum).is(Cue.DETERMINER))) {
            sum++;
        }
        boolean of = sum < tokens.size()
                && tokens.get(f.at() + 1).is("of")
                && tokens.get(sum).figure() != null;
        for (int i = sum + 1; of && i < tokens.size() && i <= sum + 4; i++) {
            if (tokens.get(i).is(Cue.REVENUE)) {
                return true;
            }
        }
        return false;
    }
}
