package newsledger.fact;

import newsledger.figure.Kind;

import java.util.List;

import static newsledger.fact.FactType.CAPACITY;
import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEAL_DURATION;
import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.DEBT;
import static newsledger.fact.FactType.DIVIDEND;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.GROWTH;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.MARKET_SHARE;
import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.SHARE_PRICE;
import static newsledger.fact.FactType.STAKE;

/** What is done with money, shares and people: bought, sold, raised, invested, fined, owned, earned. */
final class DealRules {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "term-of-deal",
                    DEAL_DURATION,
                    "0.9",
                    "Harbor signed a [seven-year] contract with Nimbus.",
                    f -> f.kind(Kind.DURATION)
                            && (f.head(Cue.DEAL) || f.headWord("extension") || f.head(Cue.FUNDING))
                            && !f.headWord("high")
                            && !f.headWord("low")),
            Rule.of(
                    "deal-spans",
                    DEAL_DURATION,
                    "0.85",
                    "The agreement runs for [ten years].",
                    f -> f.kind(Kind.DURATION)
                            && (f.after("for", "over", "of") || f.verb(Cue.SPAN) || f.anchorIs("spanning"))
                            && (f.governor(Cue.DEAL) || f.subject(Cue.DEAL))),
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
                    f -> f.kind(Kind.MONEY) && f.perShare() && f.near(Cue.DIVIDEND)),
            Rule.of(
                    "loss-per-share",
                    LOSS,
                    "0.9",
                    "The net loss came to [3 cents] a share.",
                    f -> f.perShare() && (f.measure(Cue.LOSS) || f.verb(Cue.LOSE))),
            Rule.of(
                    "offer-per-share",
                    DEAL_VALUE,
                    "0.85",
                    "Nimbus offered [$40] a share for its rival.",
                    f -> f.perShare()
                            && (f.near(Cue.DEAL) || f.near(Cue.BUY) || f.verb(Cue.PAY))
                            && !f.measure(Cue.TARGET)
                            && !f.measure(Cue.FUNDING)),
            Rule.of(
                    "fined",
                    PENALTY,
                    "0.95",
                    "Regulators fined the bank [$90 million].",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.FINE) && f.after("", "of", "to")),
            Rule.of(
                    "paid-to-settle",
                    PENALTY,
                    "0.9",
                    "The carmaker will pay [$27 million] to settle the lawsuit.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.PAY) && f.near(Cue.SETTLE)),
            Rule.of(
                    "settlement-deal",
                    PENALTY,
                    "0.85",
                    "The ride service settled the lawsuit in a deal worth [$27 million].",
                    f -> f.kind(Kind.MONEY)
                            && f.measure(Cue.DEAL)
                            && (f.near(Cue.SETTLE) && f.near(Cue.PENALTY) || f.before(PENALTY))),
            Rule.of(
                    "worth-of-shares",
                    FUNDING,
                    "0.85",
                    "The steelmaker will sell [22.5bn yuan] worth of shares.",
                    f -> f.kind(Kind.MONEY)
                            && (f.clause(Cue.SELL) || f.clause(Cue.PLAN) || f.clause(Cue.RAISE))
                            && (f.of(Cue.SHARE) || f.of(Cue.UNITS))),
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
                    "Harbor signed a [$38 billion] contract with Nimbus.",
                    f -> f.kind(Kind.MONEY) && f.head(Cue.DEAL) && !f.head(Cue.SHARE)),
            Rule.of(
                    "values-target",
                    DEAL_VALUE,
                    "0.85",
                    "The offer values the club at [£800m].",
                    f -> f.kind(Kind.MONEY)
                            && (f.verb(Cue.VALUE) || f.anchor(Cue.WORTH) || f.anchor(Cue.VALUE))
                            && (f.subject(Cue.DEAL)
                                    || f.governor(Cue.DEAL)
                                    || f.governor(Cue.STAKE)
                                    || f.subject(Cue.STAKE))),
            Rule.of(
                    "bought-worth",
                    DEAL_VALUE,
                    "0.8",
                    "Samson agreed to buy new shares worth [3 billion yuan].",
                    f -> f.kind(Kind.MONEY) && f.anchor(Cue.WORTH) && f.clause(Cue.BUY)),
            Rule.of(
                    "valued-at",
                    MARKET_VALUE,
                    "0.85",
                    "The round valued the start-up at [$9 billion].",
                    f -> f.kind(Kind.MONEY)
                            && (f.verb(Cue.VALUE) || f.anchor(Cue.VALUE))
                            && f.after("at", "as")
                            && !f.verbIs("priced")),
            Rule.of(
                    "bought-for",
                    DEAL_VALUE,
                    "0.9",
                    "Nimbus agreed to buy Harbor for [$4.4 billion].",
                    f -> f.kind(Kind.MONEY) && f.after("for", "at") && f.clause(Cue.BUY) && !f.governor(Cue.PRICE)),
            Rule.of(
                    "paid-for",
                    DEAL_VALUE,
                    "0.85",
                    "Nimbus will pay [$1.4 billion] for the software firm.",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.PAY)
                            && f.after("")
                            && (f.followedBy("for") || f.followedBy(Cue.BUY))),
            Rule.of(
                    "sold-for",
                    DEAL_VALUE,
                    "0.75",
                    "The group sold its paper mill for [£60m].",
                    f -> f.kind(Kind.MONEY)
                            && f.after("for")
                            && f.clause(Cue.SELL)
                            && !f.subject(Cue.GOODS)
                            && !f.governor(Cue.GOODS)),
            Rule.of(
                    "held",
                    MARKET_SHARE,
                    "0.85",
                    "The search engine controls [80 percent] of the market.",
                    f -> f.kind(Kind.PERCENT) && f.of(Cue.MARKET) && !f.of(Cue.REVENUE) && !f.isChange()),
            Rule.of(
                    "stake-held",
                    STAKE,
                    "0.95",
                    "Nimbus holds a [35.5 percent] stake in Harbor.",
                    f -> f.kind(Kind.PERCENT) && (f.head(Cue.STAKE) || f.measure(Cue.STAKE)) && !f.isChange()),
            Rule.of(
                    "owns",
                    STAKE,
                    "0.85",
                    "The family owns [29%] of the club.",
                    f -> f.kind(Kind.PERCENT)
                            && (f.verb(Cue.OWN) || f.verb(Cue.BUY) || f.verb(Cue.SELL))
                            && f.after("")
                            && f.followedBy("of")
                            && !f.anyMeasure()),
            Rule.of(
                    "holds-shares",
                    STAKE,
                    "0.8",
                    "The fund holds [4.2 million shares].",
                    f -> f.kind(Kind.COUNT) && f.unit(Cue.UNITS) && (f.clause(Cue.OWN) || f.subject(Cue.STAKE))),
            Rule.of(
                    "sells-shares",
                    FUNDING,
                    "0.75",
                    "The firm sold [13 million shares] in its flotation.",
                    f -> f.kind(Kind.COUNT)
                            && f.unit(Cue.UNITS)
                            && (f.clause(Cue.SELL) || f.near(Cue.FUNDING) || f.clause(Cue.RAISE))),
            Rule.of(
                    "bought-shares",
                    STAKE,
                    "0.85",
                    "Nimbus has bought [30 percent] of Harbor's shares.",
                    f -> f.kind(Kind.PERCENT)
                            && (f.clause(Cue.BUY) || f.clause(Cue.OWN))
                            && f.after("")
                            && (f.of(Cue.SHARE) || f.of(Cue.STAKE))),
            Rule.of(
                    "part-of-company",
                    STAKE,
                    "0.75",
                    "Its last purchase was [a third] of Harbor Group.",
                    f -> f.kind(Kind.PERCENT)
                            && f.partOfCompany()
                            && !f.isChange()
                            && (f.near(Cue.BUY) || f.near(Cue.DEAL) || f.near(Cue.OWN))),
            Rule.of(
                    "saves",
                    GROWTH,
                    "0.8",
                    "The programme aims to save [£190m] a year.",
                    f -> f.kind(Kind.MONEY) && f.after("") && f.verbIs("save", "saves", "saved", "saving")),
            Rule.of(
                    "raised",
                    FUNDING,
                    "0.9",
                    "The start-up raised [$3.5 billion] from a fund.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.RAISE) && f.after("") && f.noGovernor()),
            Rule.of(
                    "spent-on",
                    INVESTMENT,
                    "0.85",
                    "Harbor plans to invest [$48m] in two hotels.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.INVEST) && f.after("") && f.noGovernor()),
            Rule.of(
                    "lost-money",
                    LOSS,
                    "0.8",
                    "Harbor Airways lost [$12 million] in the quarter.",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.LOSE)
                            && f.after("")
                            && f.mover(MoverKind.COMPANY)
                            && !f.measure(Cue.SHARE)
                            && !f.of(Cue.MARKET_VALUE)
                            && !f.of(Cue.PROFIT)
                            && !f.of(Cue.REVENUE)),
            Rule.of(
                    "lost-and-not-company",
                    COST,
                    "0.5",
                    "Thousands of savers lost [$180bn] in the collapse.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.LOSE) && f.after("") && f.noMeasure()),
            Rule.of(
                    "per-unit",
                    PRICE,
                    "0.7",
                    "Below last year's peak of [$55.67] a barrel.",
                    f -> f.kind(Kind.MONEY)
                            && f.perOther()
                            && f.belowMillion()
                            && !f.measure(Cue.COST)
                            && !f.isChange()),
            Rule.of(
                    "lost-earnings",
                    COST,
                    "0.7",
                    "The islands may lose [$768m] in earnings from tourism.",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.LOSE)
                            && f.after("")
                            && (f.of(Cue.PROFIT) || f.of(Cue.REVENUE))),
            Rule.of(
                    "earned",
                    PROFIT,
                    "0.7",
                    "In the year Harbor Capital made [£347m].",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.EARN)
                            && f.after("")
                            && f.noMeasure()
                            && f.mover(MoverKind.COMPANY)),
            Rule.of(
                    "brought-in",
                    REVENUE,
                    "0.5",
                    "The app generated [$31 billion] in its first year.",
                    f -> f.kind(Kind.MONEY)
                            && f.verbIs("generated", "generates", "generate", "generating")
                            && f.noMeasure()),
            Rule.of(
                    "owes",
                    DEBT,
                    "0.85",
                    "The carrier owes [65 billion reais] to banks.",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.OWE) && f.noMeasure()),
            Rule.of(
                    "costs",
                    PRICE,
                    "0.75",
                    "The headset will cost [$399].",
                    f -> f.kind(Kind.MONEY)
                            && f.verb(Cue.COSTS)
                            && f.after("", "for", "at")
                            && f.belowMillion()
                            && !f.near(Cue.SHARE)
                            && !f.near(Cue.UNITS)
                            && (f.noMeasure() || f.measure(Cue.PRICE) || f.measure(Cue.GOODS))),
            Rule.of(
                    "costs-much",
                    COST,
                    "0.75",
                    "The delay will cost the builder [$70 million].",
                    f -> f.kind(Kind.MONEY) && f.verb(Cue.COSTS) && f.after("") && f.noMeasure()),
            Rule.of(
                    "company-trades-at",
                    SHARE_PRICE,
                    "0.7",
                    "Harbor closed at [270.25p] on Friday.",
                    f -> f.kind(Kind.MONEY)
                            && f.belowMillion()
                            && f.after("at", "to")
                            && f.noMeasure()
                            && (f.verb(Cue.CLOSE)
                                    || f.verb(Cue.RISE)
                                    || f.verb(Cue.FALL)
                                    || f.anchor(Cue.HIGHER)
                                    || f.anchor(Cue.LOWER))
                            && (f.mover(MoverKind.COMPANY) || f.mover(MoverKind.INDEX))),
            Rule.of(
                    "trades-at",
                    SHARE_PRICE,
                    "0.75",
                    "The stock should trade at [$240] per share.",
                    f -> f.kind(Kind.MONEY)
                            && f.belowMillion()
                            && (f.verbIs("trade", "trades", "traded", "trading") && f.after("at") && f.noMeasure()
                                    || f.verb(Cue.VALUE) && f.after("at") && (f.near(Cue.SHARE) || f.near(Cue.UNITS))
                                    || f.perShare()
                                    || f.anchor(Cue.EXTREME) && f.near(Cue.SHARE) && !f.perOther())),
            Rule.of(
                    "makes",
                    CAPACITY,
                    "0.75",
                    "The new plant will produce [150,000 cars] a year.",
                    f -> f.kind(Kind.COUNT)
                            && (f.unit(Cue.GOODS) || f.head(Cue.GOODS))
                            && (f.verb(Cue.PRODUCE) || f.perTime())));

    private DealRules() {}
}
