package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.DEAL_DURATION;
import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.DIVIDEND;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.STAKE;

/** How news says what was bought, sold and agreed, for how much and for how long: {@code Nimbus bought Harbor for [$4bn]}. */
final class DealRules {
    private static final Set<String> OFFERED = WordList.of("offered-verbs");
    private static final Set<String> GIVING = WordList.of("giving-verbs");
    private static final Set<String> STAGES = WordList.of("payment-stages");
    private static final Set<String> COURTS = WordList.of("courts");

    private static final Set<String> OWNERS = WordList.of("owners");

    private static final Set<String> FORECASTERS = WordList.of("forecasters");

    private static final Set<String> LEASING = WordList.of("leasing-verbs");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "term-of-deal",
                    DEAL_DURATION,
                    "0.9",
                    "Harbor signed a [seven-year] contract with Nimbus.",
                    f -> f.kind(Kind.DURATION)
                            && (f.head(Cue.DEAL) || f.headWord("extension") || f.head(Cue.FUNDING))
                            && !f.clauseHas("yield", "yields")
                            && !f.headWord("high")
                            && !f.headWord("low")),
            Rule.of(
                    "deal-spans",
                    DEAL_DURATION,
                    "0.85",
                    "The agreement runs for [ten years].",
                    f -> f.kind(Kind.DURATION)
                            && (!isShort(f) || f.verb(Cue.SPAN) || f.anchor(Cue.DEAL) || f.anchor(Cue.FUNDING))
                            && (f.after("for", "over", "of", "by")
                                    || f.verb(Cue.SPAN)
                                    || f.anchorIs("spanning")
                                    || f.verb(Cue.BE)
                                            && f.after("")
                                            && f.following().head().isEmpty())
                            && (f.governor(Cue.DEAL)
                                    || f.subject(Cue.DEAL)
                                    || f.governor(Cue.FUNDING)
                                    || f.subject(Cue.FUNDING)
                                    || f.governor(Cue.DEBT))),
            Rule.of(
                    "leased-for",
                    DEAL_DURATION,
                    "0.8",
                    "Harbor leased ten ferries from Oakmere for [12 years].",
                    f -> f.kind(Kind.DURATION) && f.after("for", "over") && f.verbIn(LEASING)),
            Rule.of(
                    "bought-over",
                    DEAL_DURATION,
                    "0.75",
                    "Harbor will buy computing power worth $2 billion from Nimbus over [six years].",
                    f -> f.kind(Kind.DURATION) && f.after("for", "over") && f.clause(Cue.BUY) && f.before(DEAL_VALUE)),
            Rule.of(
                    "earnings-per-share",
                    PROFIT,
                    "0.9",
                    "The group earned [45 cents] a share.",
                    f -> f.perShare()
                            && (f.verb(Cue.EARN) && f.after("") || f.measure(Cue.PROFIT))
                            && !f.near(Cue.DIVIDEND)),
            Rule.of(
                    "dividend-per-share",
                    DIVIDEND,
                    "0.9",
                    "It will pay a dividend of [5 cents] a share.",
                    f -> f.kind(Kind.MONEY)
                            && f.perShare()
                            && (f.clause(Cue.DIVIDEND)
                                    || f.measure(Cue.DIVIDEND)
                                    || f.near(Cue.DIVIDEND) && !f.clauseHas(OFFERED))),
            Rule.of(
                    "loss-per-share",
                    LOSS,
                    "0.9",
                    "The net loss came to [3 cents] a share.",
                    f -> f.perShare() && (f.measure(Cue.LOSS) || f.verb(Cue.LOSE))),
            Rule.of(
                    "bought-back",
                    DIVIDEND,
                    "0.85",
                    "Harbor bought back shares worth [$20 million].",
                    f -> f.kind(Kind.MONEY) && !f.belowMillion() && f.clause(Cue.DIVIDEND) && f.measure(Cue.SHARE)),
            Rule.of(
                    "returned-to-owners",
                    DIVIDEND,
                    "0.85",
                    "Harbor will return [£400m] to shareholders.",
                    f -> f.kind(Kind.MONEY)
                            && f.after("")
                            && f.clauseHas(
                                    "return",
                                    "returns",
                                    "returned",
                                    "returning",
                                    "hand",
                                    "handed",
                                    "hands",
                                    "gave",
                                    "give")
                            && f.toAny(OWNERS)),
            Rule.of(
                    "paid-to-owners",
                    DIVIDEND,
                    "0.8",
                    "The port paid its shareholder [£99m].",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.PAY)
                            && f.after("")
                            && Grammar.any(f.leading().between(), OWNERS)),
            Rule.of(
                    "per-share-expected",
                    PROFIT,
                    "0.75",
                    "Analysts had forecast [87 cents] per share.",
                    f -> f.perShare()
                            && f.noMeasure()
                            && f.near(Cue.FORECAST)
                            && !f.near(Cue.DEAL)
                            && !f.near(Cue.BUY)
                            && !f.near(Cue.SHARE)
                            && (f.before(PROFIT) || f.before(LOSS) || f.nearAny(FORECASTERS))),
            Rule.of(
                    "offer-per-share",
                    DEAL_VALUE,
                    "0.85",
                    "Nimbus offered [$40] a share for its rival.",
                    f -> f.perShare()
                            && (f.near(Cue.DEAL) || f.near(Cue.BUY) || f.verb(Cue.PAY) || f.clauseHas(OFFERED))
                            && !f.measure(Cue.TARGET)
                            && !f.measure(Cue.FUNDING)),
            Rule.of(
                    "fined",
                    PENALTY,
                    "0.95",
                    "Regulators fined the bank [$90 million].",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.FINE) && f.after("", "of", "to")),
            Rule.of(
                    "sued-for",
                    PENALTY,
                    "0.85",
                    "The mill is suing its builder for [£2.4m].",
                    f -> f.kind(Kind.MONEY) && f.after("for") && f.verbIs("sue", "sues", "sued", "suing")),
            Rule.of(
                    "damages-sought",
                    PENALTY,
                    "0.8",
                    "The bank settled the case; the plaintiffs had sought [$90 million].",
                    f -> f.kind(Kind.MONEY)
                            && f.noGovernor()
                            && f.after("")
                            && (f.verbIs("seek", "seeks", "sought", "seeking", "demanded", "wanted")
                                    || f.clauseHas("asked for", "asking for", "asks for"))
                            && (f.nearAny(COURTS) || f.near(Cue.SETTLE) || f.near(Cue.PENALTY) || f.before(PENALTY))),
            Rule.of(
                    "paid-to-settle",
                    PENALTY,
                    "0.9",
                    "The carmaker will pay [$33 million] to settle the lawsuit.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.PAY) && f.near(Cue.SETTLE)),
            Rule.of(
                    "pays-penalty",
                    PENALTY,
                    "0.75",
                    "The cartel was fined $3 billion. Nimbus must pay the most, [$1 billion].",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.PAY) && f.noGovernor() && !f.perOther() && f.before(PENALTY)),
            Rule.of(
                    "paid-by-court",
                    PENALTY,
                    "0.75",
                    "Harbor must pay [£30m] to its former boss, a court ruled.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.PAY) && f.after("") && f.noGovernor() && f.nearAny(COURTS)),
            Rule.of(
                    "settled-for",
                    PENALTY,
                    "0.85",
                    "Harbor settled with the regulator for [$750 million].",
                    f -> f.kind(Kind.MONEY) && f.after("for") && f.clause(Cue.SETTLE) && f.noMeasure()),
            Rule.of(
                    "settlement-deal",
                    PENALTY,
                    "0.85",
                    "The ride service settled the lawsuit in a deal worth [$33 million].",
                    f -> f.kind(Kind.MONEY)
                            && f.measure(Cue.DEAL)
                            && (f.near(Cue.SETTLE) && f.near(Cue.PENALTY) || f.before(PENALTY))),
            Rule.of(
                    "worth-of-shares",
                    FUNDING,
                    "0.85",
                    "The steelmaker will sell [8bn yuan] worth of shares.",
                    f -> f.kind(Kind.MONEY)
                            && (f.clause(Cue.SELL) || f.clause(Cue.PLAN) || f.clause(Cue.RAISE))
                            && (f.of(Cue.SHARE) || f.of(Cue.UNITS) || f.of(Cue.FUNDING) && f.clause(Cue.SELL))),
            Rule.of(
                    "loan-deal",
                    FUNDING,
                    "0.85",
                    "The airline agreed a [$2 billion] loan deal.",
                    f -> f.kind(Kind.MONEY) && f.head(Cue.FUNDING) && f.head(Cue.DEAL)),
            Rule.of(
                    "plant-deal",
                    INVESTMENT,
                    "0.7",
                    "The chipmaker signed a deal to build a [$3 billion] plant.",
                    f -> f.kind(Kind.MONEY) && f.head(Cue.INVESTMENT) && !f.head(Cue.DEAL) && !f.head(Cue.FUNDING)),
            Rule.of(
                    "deal-head",
                    DEAL_VALUE,
                    "0.95",
                    "Harbor signed a [$46 billion] contract with Nimbus.",
                    f -> f.kind(Kind.MONEY) && f.head(Cue.DEAL) && !f.head(Cue.SHARE)),
            Rule.of(
                    "premium",
                    DEAL_VALUE,
                    "0.7",
                    "Nimbus will pay $81 a share, a premium of [21%] to Friday's close.",
                    f -> f.kind(Kind.PERCENT)
                            && (f.headWord("premium") || f.anchorIs("premium") && f.after("of"))
                            && (f.near(Cue.DEAL) || f.near(Cue.BUY) || f.near(Cue.PAY) || f.before(DEAL_VALUE))),
            Rule.of(
                    "values-target",
                    DEAL_VALUE,
                    "0.85",
                    "The offer values the brewer at [£310m].",
                    f -> f.kind(Kind.MONEY)
                            && !f.perOther()
                            && (f.verb(Cue.VALUE) || f.anchor(Cue.WORTH) || f.anchor(Cue.VALUE))
                            && (f.subject(Cue.DEAL)
                                    || f.governor(Cue.DEAL)
                                    || f.governor(Cue.STAKE)
                                    || f.subject(Cue.STAKE))),
            Rule.of(
                    "bought-worth",
                    DEAL_VALUE,
                    "0.8",
                    "Nimbus agreed to buy new shares worth [7 billion yuan].",
                    f -> f.kind(Kind.MONEY) && !f.near(Cue.DIVIDEND) && f.anchor(Cue.WORTH) && f.clause(Cue.BUY)),
            Rule.of(
                    "valued-at",
                    MARKET_VALUE,
                    "0.85",
                    "The round valued the start-up at [$9 billion].",
                    f -> f.kind(Kind.MONEY)
                            && (f.verb(Cue.VALUE) || f.anchor(Cue.VALUE))
                            && (f.after("at", "as") || f.anchorIs("value") && f.after("of") && f.verbIn(GIVING))
                            && !f.verbIs("priced")),
            Rule.of(
                    "bought-for",
                    DEAL_VALUE,
                    "0.9",
                    "Nimbus agreed to buy Harbor for [$5.2 billion].",
                    f -> f.kind(Kind.MONEY)
                            && !f.near(Cue.DIVIDEND)
                            && f.after("for", "at")
                            && f.clause(Cue.BUY)
                            && !(f.perTime() && f.belowMillion())
                            && !f.measure(Cue.MARKET_VALUE)
                            && (f.verb(Cue.BUY) || !f.measure(Cue.DEBT))
                            && !f.governor(Cue.PRICE)),
            Rule.of(
                    "stake-for",
                    DEAL_VALUE,
                    "0.8",
                    "Nimbus will take 30% of the fibre company Harbor for [£3bn].",
                    f -> f.kind(Kind.MONEY)
                            && !f.belowMillion()
                            && f.after("for")
                            && f.before(STAKE)
                            && f.noGovernor()),
            Rule.of(
                    "bought-of",
                    DEAL_VALUE,
                    "0.8",
                    "Harbor would buy [$750 million] of Nimbus's chips.",
                    f -> f.kind(Kind.MONEY)
                            && !f.belowMillion()
                            && f.after("")
                            && f.verb(Cue.BUY)
                            && (f.following().linkedBy("of") || f.following().linkedBy("worth of"))
                            && (f.noMeasure()
                                    || f.measure(Cue.GOODS)
                                    || f.measure(Cue.COMMODITY)
                                    || f.measure(Cue.CAPACITY))),
            Rule.of(
                    "paid-for",
                    DEAL_VALUE,
                    "0.85",
                    "Nimbus will pay [$1.7 billion] for the software firm.",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.PAY)
                            && f.after("")
                            && !f.perTime()
                            && (f.followedBy("for") || f.followedBy(Cue.BUY))),
            Rule.of(
                    "paid-upfront",
                    DEAL_VALUE,
                    "0.8",
                    "Nimbus will pay [$300m] upfront and more later.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.PAY) && f.noGovernor() && !f.perTime() && f.nearAny(STAGES)),
            Rule.of(
                    "sold-for",
                    DEAL_VALUE,
                    "0.8",
                    "The group sold its paper mill for [£60m].",
                    f -> f.kind(Kind.MONEY)
                            && f.after("for")
                            && (f.clause(Cue.SELL) || f.clauseHas("agreed to sell"))
                            && !f.subject(Cue.GOODS)
                            && !f.governor(Cue.GOODS)));

    private DealRules() {}

    /** Deals last for months and years: {@code orders were suspended for [46 days]}. */
    private static boolean isShort(Frame f) {
        return f.unitIs("day") || f.unitIs("week") || f.unitIs("hour");
    }
}
