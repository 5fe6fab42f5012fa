package newsledger.fact.rule;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.STAKE;

/** How news says what was bought, sold and agreed, for how much: {@code Nimbus bought Harbor for [$4bn]}. */
final class DealRules {
    private static final Set<String> GIVING = WordList.of("giving-verbs");
    private static final Set<String> STAGES = WordList.of("payment-stages");

    private static final Set<String> SPENDERS = WordList.of("spenders");

    static final List<Rule> RULES = List.of(
            Rule.of("worth-of-shares", FUNDING, "0.85", "The steelmaker will sell [8bn yuan] worth of shares.")
                    .money(f -> !f.measure(Cue.TARGET)
                            && !isSoldByPerson(f)
                            && (f.clause(Cue.SELL) || f.clause(Cue.PLAN) || f.clause(Cue.RAISE))
                            && (f.of(Cue.SHARE) || f.of(Cue.UNITS) || f.of(Cue.FUNDING) && f.clause(Cue.SELL))),
            Rule.of("own-shares-sold", DEAL_VALUE, "0.75", "Jane Doe sold shares in Harbor worth [$21m] in January.")
                    .money(f -> !f.belowMillion() && isSoldByPerson(f))
                    .firm(),
            Rule.of("loan-deal", FUNDING, "0.85", "The airline agreed a [$2 billion] loan deal.")
                    .money(f -> f.head(Cue.FUNDING) && f.head(Cue.DEAL)),
            Rule.of("plant-deal", INVESTMENT, "0.7", "The chipmaker signed a deal to build a [$3 billion] plant.")
                    .money(f -> f.head(Cue.INVESTMENT) && !f.head(Cue.DEAL) && !f.head(Cue.FUNDING)),
            Rule.of("deal-head", DEAL_VALUE, "0.95", "Harbor signed a [$46 billion] contract with Nimbus.")
                    .money(f -> f.head(Cue.DEAL) && !f.head(Cue.SHARE)),
            Rule.of("worth-at-price", MARKET_VALUE, "0.8", "At the offer price Harbor is worth [$9.6 billion].")
                    .money(f -> !f.belowMillion()
                            && f.anchor(Cue.WORTH)
                            && f.verb(Cue.BE)
                            && (f.clause(Cue.PRICE) && !f.subject(Cue.DEAL)
                                    || f.clauseHas("offer price", "issue price")))
                    .firm(),
            Rule.of("values-target", DEAL_VALUE, "0.85", "The offer values the brewer at [£310m].")
                    .money(f -> !f.perOther()
                            && !f.of(Cue.DIVIDEND)
                            && !f.anchor(Cue.DEBT)
                            && (f.verb(Cue.VALUE) || f.anchor(Cue.WORTH) || f.anchor(Cue.VALUE))
                            && (f.subject(Cue.DEAL)
                                    || f.governor(Cue.DEAL)
                                    || f.governor(Cue.STAKE)
                                    || f.subject(Cue.STAKE))),
            Rule.of("bought-worth", DEAL_VALUE, "0.8", "Nimbus agreed to buy new shares worth [7 billion yuan].")
                    .money(f -> !f.near(Cue.DIVIDEND) && !f.isChange() && f.anchor(Cue.WORTH) && f.clause(Cue.BUY)),
            Rule.of("that-it-paid", DEAL_VALUE, "0.7", "The centre is worth less than the [£155m] it paid in 2017.")
                    .money(DealRules::isPaidBehind)
                    .firm(),
            Rule.of("holds-out-for", DEAL_VALUE, "0.75", "It bid £7 a share, but the founders held out for [£8].")
                    .money(f -> f.noMeasure()
                            && f.before(DEAL_VALUE)
                            && f.after("for", "out for")
                            && f.clauseHas("out", "out for")),
            Rule.of(
                            "valuing-at",
                            MARKET_VALUE,
                            "0.85",
                            "It raised $3m in a round, valuing the start-up at [$9 billion].")
                    .money(f -> f.after("at") && !f.belowMillion() && f.verbIs("valuing", "valued", "values", "value"))
                    .firm(),
            Rule.of("valued-at", MARKET_VALUE, "0.85", "The start-up was appraised at [$9 billion].")
                    .money(f -> (f.verb(Cue.VALUE) || f.anchor(Cue.VALUE))
                            && (f.after("at", "as") || f.anchorIs("value") && f.after("of") && f.clauseHas(GIVING))
                            && !f.verbIs("priced")),
            Rule.of("price-tag", DEAL_VALUE, "0.75", "The deal puts a [£1.27bn] price tag on the brewer.")
                    .money(f -> !f.belowMillion()
                            && (f.headWord("price tag") || f.measureIs("price tag of") || f.measureIs("price tag"))
                            && (f.near(Cue.DEAL) || f.near(Cue.BUY) || f.near(Cue.SELL) || f.before(DEAL_VALUE))),
            Rule.of(
                            "price-tag-on",
                            MARKET_VALUE,
                            "0.7",
                            "Its backers put a [$2.3 billion] price tag on the firm in 2014.")
                    .money(f -> !f.belowMillion() && f.headWord("price tag") && f.verbIn(GIVING))
                    .firm(),
            Rule.of("bought-for", DEAL_VALUE, "0.9", "Nimbus agreed to buy Harbor for [$5.2 billion].")
                    .money(f -> !f.near(Cue.DIVIDEND)
                            && (f.after("for", "at") || isAtValue(f))
                            && f.clause(Cue.BUY)
                            && !(f.perTime() && f.belowMillion())
                            && (!f.measure(Cue.MARKET_VALUE) || f.verb(Cue.BUY) && isAtValue(f))
                            && (f.verb(Cue.BUY) || !f.measure(Cue.DEBT))
                            && !f.governor(Cue.PRICE)),
            Rule.of("stake-for", DEAL_VALUE, "0.8", "Nimbus will take 30% of the fibre company Harbor for [£3bn].")
                    .money(f -> !f.belowMillion() && f.after("for") && f.before(STAKE) && f.noGovernor()),
            Rule.of("bought-of", DEAL_VALUE, "0.8", "Harbor would buy [$750 million] of Nimbus's chips.")
                    .money(f -> !f.belowMillion()
                            && f.after("")
                            && f.verb(Cue.BUY)
                            && (f.following().linkedBy("of") || f.following().linkedBy("worth of"))
                            && (f.noMeasure()
                                    || f.measure(Cue.GOODS)
                                    || f.measure(Cue.COMMODITY)
                                    || f.measure(Cue.CAPACITY))),
            Rule.of("paid-for", DEAL_VALUE, "0.85", "Nimbus will pay [$1.7 billion] for the software firm.")
                    .money(f -> f.verb(Cue.PAY)
                            && f.after("")
                            && !f.perTime()
                            && !f.anchorIs("her")
                            && !f.anchorIs("him")
                            && !(f.belowMillion() && f.clauseHas(SPENDERS))
                            && (f.followedBy("for") || f.followedBy(Cue.BUY) || isForWhich(f))),
            Rule.of("paid-upfront", DEAL_VALUE, "0.8", "Nimbus will pay [$300m] upfront and more later.")
                    .money(f -> f.verb(Cue.PAY) && f.noGovernor() && !f.perTime() && f.nearAny(STAGES)),
            Rule.of("sold-for", DEAL_VALUE, "0.8", "The group sold its paper mill for [£60m].")
                    .money(f -> f.after("for")
                            && (f.clause(Cue.SELL) || f.clauseHas("agreed to sell"))
                            && !f.subject(Cue.GOODS)
                            && !f.governor(Cue.GOODS)
                            && !f.perTime()
                            && !(f.perShare() && f.near(Cue.UNITS))));

    private DealRules() {}

    /** {@code the [£155m] it paid}, and neither a fine nor a wage. */
    static boolean isPaidBehind(Frame f) {
        int who = f.at() + 1;
        return who + 1 < f.tokens().size()
                && !f.belowMillion()
                && (f.tokens().get(who).name() != null || f.tokens().get(who).is("it"))
                && f.tokens().get(who + 1).is("paid")
                && !f.before(PENALTY)
                && !f.near(Cue.PENALTY)
                && !f.near(Cue.DIVIDEND);
    }

    /** {@code Mr Doe sold [$88m] of his shares}, {@code Jane Doe sold shares worth [$21m]}: what a person sells raises no capital. */
    private static boolean isSoldByPerson(Frame f) {
        Mention seller = null;
        for (int i = f.leading().verbAt() - 1;
                seller == null && i >= f.leading().clauseStart();
                i--) {
            seller = f.tokens().get(i).name();
        }
        boolean shares = f.of(Cue.SHARE)
                || f.of(Cue.UNITS)
                || f.anchor(Cue.WORTH) && (f.governor(Cue.SHARE) || f.governor(Cue.UNITS));
        return shares && f.verb(Cue.SELL) && seller != null && seller.entity().kind() == Entity.Kind.PERSON;
    }

    /** {@code Pixar, for which it paid [$7.4 billion]} */
    private static boolean isForWhich(Frame f) {
        for (int i = f.leading().verbAt() - 1; i > 0 && i >= f.leading().verbAt() - 3; i--) {
            if (f.tokens().get(i).is("which")) {
                return f.tokens().get(i - 1).is("for");
            }
        }
        return false;
    }

    /** {@code bought it at an enterprise value of [$24 billion]} */
    private static boolean isAtValue(Frame f) {
        int at = f.leading().anchorAt() - 1;
        while (at > 0 && f.tokens().get(at).is(Cue.DETERMINER)) {
            at--;
        }
        return f.after("of")
                && at > 0
                && f.anchor(Cue.MARKET_VALUE)
                && f.tokens().get(at).is("at");
    }
}
