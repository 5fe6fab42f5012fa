package newsledger.fact.rule;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.ECONOMY;
import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.SHARE_PRICE;
import static newsledger.fact.FactType.STOCK_MOVE;

/** Sentences that leave unsaid what they measure, since the sentence before said it: {@code Others go to [$120]}. */
final class TopicRules {
    private static final Set<String> PEAKS = Set.of("peak", "value", "worth", "price", "what", "valuation");

    private static final Set<String> FORECASTERS =
            Set.of("analyst", "analysts", "broker", "brokers", "brokerage", "bank", "company", "city");

    static final List<Rule> RULES = List.of(
            Rule.of("worth", MARKET_VALUE, "0.8", "The founder's company is now worth [$2 billion].")
                    .when(f -> isBare(f)
                            && !f.isChange()
                            && !f.belowMillion()
                            && !DealRules.isPaidBehind(f)
                            && f.anchor(Cue.WORTH)
                            && (f.verb(Cue.BE) || f.before(MARKET_VALUE) || isOfNamed(f))),
            Rule.of("worth-part", MARKET_VALUE, "0.7", "The security firm is worth less than [a quarter] of its peak.")
                    .percent(f -> f.anchor(Cue.WORTH)
                            && f.verb(Cue.BE)
                            && f.following().linkedBy("of")
                            && f.following().of().stream().anyMatch(token -> PEAKS.contains(token.word())))
                    .firm(),
            Rule.of(
                            "share-price-as-before",
                            SHARE_PRICE,
                            "0.8",
                            "Analysts raised their price target to $45. Others went to [$50].")
                    .when(f -> isBare(f)
                            && f.belowMillion()
                            && isLevel(f)
                            && (f.before(SHARE_PRICE) || f.before(STOCK_MOVE) && isQuoted(f))),
            Rule.of("price-as-before", PRICE, "0.6", "Oil rose to $51 a barrel. It had stood at [$48].")
                    .when(f -> isBare(f) && f.belowMillion() && isLevel(f) && f.before(PRICE)),
            Rule.of(
                            "market-value-as-before",
                            MARKET_VALUE,
                            "0.8",
                            "The group has a market value of $3bn. It could hit [$4bn].")
                    .when(f -> isBare(f) && !f.belowMillion() && f.before(MARKET_VALUE) && !DealRules.isPaidBehind(f)),
            Rule.of("economy-as-before", ECONOMY, "0.7", "Inflation was 3%. Economists had predicted [2.8%].")
                    .percent(f ->
                            f.noMeasure() && !f.isChange() && (isForecast(f) || isMovedTo(f)) && f.before(ECONOMY)),
            Rule.of("forecast-moved", PROFIT, "0.6", "One analyst has slashed his full-year forecast to [£6m].")
                    .money(f -> !f.belowMillion()
                            && f.noMeasure()
                            && f.after("to", "from")
                            && (f.verb(Cue.RISE) || f.verb(Cue.FALL))
                            && f.clauseHas("forecast", "forecasts", "estimate", "estimates", "guidance")
                            && f.nearAny(FORECASTERS)),
            Rule.of(
                            "rate-goal",
                            ECONOMY,
                            "0.75",
                            "The bank is nowhere near its goal of just under [2 percent], though inflation slowed.")
                    .percent(f -> f.noMeasure()
                            && !f.isChange()
                            && (f.anchorIs("goal") || f.anchorIs("target") || f.anchorIs("objective"))
                            && f.near(Cue.ECONOMY)),
            Rule.of(
                            "penalty-as-before",
                            PENALTY,
                            "0.6",
                            "Harbor was fined $2 billion. Only Nimbus's [$5 billion] was more.")
                    .when(f -> isBare(f)
                            && !f.belowMillion()
                            && f.before(PENALTY)
                            && f.at() > 0
                            && f.tokens().get(f.at() - 1).is("'s")),
            Rule.of("profit-as-before", PROFIT, "0.6", "Profit was $3m. That was above forecasts of [$2m].")
                    .when(f -> isBare(f)
                            && (!f.belowMillion() || f.verb(Cue.FORECAST) || f.anchor(Cue.FORECAST))
                            && isOfResults(f)
                            && f.before(PROFIT)),
            Rule.of("revenue-as-before", REVENUE, "0.8", "Revenue was $3m. That was above forecasts of [$2m].")
                    .when(f -> isBare(f) && !f.belowMillion() && isOfResults(f) && f.before(REVENUE)));

    private static final Set<String> COMPANIES = WordList.of("companies");

    private TopicRules() {}

    private static boolean isBare(Frame f) {
        return f.kind(Kind.MONEY) && f.noMeasure();
    }

    /** {@code above forecasts of [$3m]}, {@code it grew to [$3m]}. */
    private static boolean isOfResults(Frame f) {
        boolean moved = (f.verb(Cue.RISE) || f.verb(Cue.FALL)) && f.after("to", "from");
        return f.near(Cue.FORECAST) || moved;
    }

    private static boolean isForecast(Frame f) {
        boolean figure = f.after("of") && f.anchorIs("figure") && f.near(Cue.FORECAST);
        boolean aims = f.after("for", "at") && f.verbIs("aiming", "aim", "aims", "aimed", "hoping", "hopes");
        return figure || aims || f.after("") && (f.verb(Cue.FORECAST) || f.anchor(Cue.FORECAST));
    }

    private static boolean isMovedTo(Frame f) {
        return f.after("to") && (f.verb(Cue.RISE) || f.verb(Cue.FALL));
    }

    /** {@code Harbor, once worth [$40bn]}, {@code the firm's main unit, worth [$40bn]} */
    private static boolean isOfNamed(Frame f) {
        int unit = f.leading().anchorAt() - 2;
        if (unit >= 0
                && f.tokens().get(unit + 1).is(",")
                && COMPANIES.contains(f.tokens().get(unit).word())) {
            return true;
        }
        int at = f.leading().anchorAt() - 1;
        while (at >= 0
                && (f.tokens().get(at).is(Cue.ADVERB)
                        || f.tokens().get(at).is("once")
                        || f.tokens().get(at).is(","))) {
            at--;
        }
        Mention name = at < 0 ? null : f.tokens().get(at).name();
        return name != null && name.entity().kind() != Entity.Kind.PERSON;
    }

    /** {@code They were 4p firmer at [231p]}. */
    private static boolean isQuoted(Frame f) {
        boolean stands = f.verb(Cue.BE) || f.verb(Cue.CLOSE) || f.verb(Cue.RISE) || f.verb(Cue.FALL);
        return stands && f.after("at", "to");
    }

    private static boolean isLevel(Frame f) {
        return f.after("to", "from", "at", "of") || f.verb(Cue.BE);
    }
}
