package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.CAPACITY;
import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.GROWTH;
import static newsledger.fact.FactType.OTHER;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.STOCK_MOVE;

/** How news says that something moved: share prices, and all else that rises or falls. */
final class ChangeRules {
    private static final Set<String> OFFERING = WordList.of("offering-verbs");
    private static final Set<String> UNIONS = WordList.of("unions");
    private static final Set<String> WIPED = Set.of("wiped", "wiped off", "wiped from", "erased");
    private static final Set<String> SAVINGS =
            Set.of("savings", "cost savings", "annual savings", "synergies", "cost synergies");
    private static final Set<String> SETTLED =
            Set.of("settlement", "deal", "award", "offer", "pay deal", "pay offer", "pay award", "agreement");
    private static final Set<String> SAVING = WordList.of("saving-verbs");
    private static final Set<String> EXTENDING = WordList.of("extending-verbs");
    private static final Set<String> OVER = WordList.of("premium-over");
    private static final Set<String> CLOSING = WordList.of("closing-prices");
    private static final int PRICE_REACH = 6;

    private static final Set<String> VALUE = Set.of("value");

    static final List<Rule> RULES = List.of(
            Rule.of("wrote-off", COST, "0.85", "Harbor wrote down its mines by [$735 million].")
                    .money(f -> f.verb(Cue.WRITE_OFF) && f.after("", "by", "off", "of")),
            Rule.of("powers", CAPACITY, "0.85", "The wind farm will supply [1.2 gigawatts].")
                    .when(f -> f.kind(Kind.POWER) || f.kind(Kind.ENERGY)),
            Rule.of("multiple-of-earnings", OTHER, "0.9", "The stock trades at [14 times] forward earnings.")
                    .when(Kind.MULTIPLE, f -> (f.head(Cue.PROFIT) || f.head(Cue.REVENUE)) && !f.isChange())
                    .firm(),
            Rule.of("value-lost", STOCK_MOVE, "0.8", "Harbor has lost [a fifth] of its value since May.")
                    .percent(f -> f.isChange()
                            && (f.verb(Cue.LOSE) || f.verb(Cue.FALL))
                            && !f.subject(Cue.CURRENCY)
                            && f.following().linkedBy("of")
                            && f.goesWith(VALUE)),
            Rule.of(
                            "premium-over",
                            OTHER,
                            "0.8",
                            "Nimbus will pay $40 a share, [41 percent] above Friday's closing price.")
                    .percent(ChangeRules::isPremium)
                    .firm(),
            Rule.of(
                            "percent-loss",
                            STOCK_MOVE,
                            "0.8",
                            "The stock fell 0.7 percent, against the market's [0.9 percent] loss.")
                    .percent(f -> f.isChange() && f.headWord("loss") && f.near(Cue.SHARE))
                    .firm(),
            Rule.of("value-wiped", GROWTH, "0.75", "Its shares have plunged, wiping out some [$80 billion].")
                    .money(f -> f.isChange() && f.noGovernor() && isWiped(f))
                    .changing(FactType.MARKET_VALUE)
                    .firm(),
            Rule.of("money-value-lost", GROWTH, "0.8", "Harbor has shed almost [$9 billion] in value this year.")
                    .money(f -> f.isChange()
                            && !f.belowMillion()
                            && (isWipedOff(f)
                                    || (f.verb(Cue.LOSE) || f.verb(Cue.FALL))
                                            && (f.following().linkedBy("in")
                                                    || f.following().linkedBy("of"))
                                            && f.goesWith(VALUE)))
                    .changing(FactType.MARKET_VALUE)
                    .firm(),
            Rule.of("price-target-moved", GROWTH, "0.8", "Analysts cut their price target by [$20].")
                    .when(f -> f.isChange() && f.measure(Cue.TARGET)),
            Rule.of(
                            "moves-summed",
                            STOCK_MOVE,
                            "0.85",
                            "The stock slid 3 percent, taking its losses this year to [30 percent].")
                    .when(f -> f.isChange() && f.after("to") && f.verbIn(EXTENDING) && !f.kind(Kind.COUNT))
                    .firm(),
            Rule.of("share-points", GROWTH, "0.8", "Harbor's share shrank by [0.9 percentage points] to 11.4%.")
                    .when(Kind.POINTS, f -> f.isChange() && f.measureIs("share") && f.unitIs("pp"))
                    .changing(FactType.MARKET_SHARE),
            Rule.of("shares-moved", STOCK_MOVE, "0.95", "Shares in Harbor rose [4%] in early trading.")
                    .when(f -> f.isChange() && f.measure(Cue.SHARE) && !f.kind(Kind.COUNT)),
            Rule.of("market-moved", STOCK_MOVE, "0.8", "Harbor's shares gained while the market rose [0.3 percent].")
                    .when(f -> f.isChange() && f.measure(Cue.MARKET) && f.near(Cue.SHARE)),
            Rule.of(
                            "share-price-moved",
                            STOCK_MOVE,
                            "0.8",
                            "Trading in the shares was brisk, with the price ending [3.8%] up.")
                    .when(f -> f.isChange()
                            && f.measureIs("price")
                            && f.near(Cue.SHARE)
                            && !f.near(Cue.COMMODITY)
                            && !f.near(Cue.DEAL)
                            && !f.kind(Kind.COUNT)),
            Rule.of("index-moved", STOCK_MOVE, "0.95", "In London the FTSE 100 closed down [0.4%].")
                    .when(f -> f.isChange() && f.mover(MoverKind.INDEX) && !f.kind(Kind.COUNT)),
            Rule.of("points-moved", STOCK_MOVE, "0.8", "The average fell by [120 points].")
                    .when(Kind.POINTS, f -> f.isChange() && f.unitIs("index")),
            Rule.of("sent-up", STOCK_MOVE, "0.8", "News of the bid sent Harbor up [38.5 percent].")
                    .when(f -> f.isChange() && (f.kind(Kind.PERCENT) || f.kind(Kind.MONEY)) && Trading.isSent(f))
                    .firm(),
            Rule.of(
                            "company-itself-moved",
                            STOCK_MOVE,
                            "0.85",
                            "Bullion hit a record, and Northern Star jumped [4.4%].")
                    .percent(f -> f.isChange() && f.noMeasure() && Trading.isMovedItself(f) && !isMoreThan(f))
                    .firm(),
            Rule.of("company-moved", STOCK_MOVE, "0.8", "In Paris, Harbor ended [1.9%] lower at 21.40 euros.")
                    .when(f -> f.isChange()
                            && f.noMeasure()
                            && f.mover(MoverKind.COMPANY)
                            && Trading.isOf(f)
                            && !isMoreThan(f)
                            && !f.kind(Kind.COUNT)
                            && !f.kind(Kind.MULTIPLE)),
            Rule.of(
                            "shares-moved-again",
                            STOCK_MOVE,
                            "0.8",
                            "Harbor shares fell 40% this year. They were up [2.75 percent] in afternoon trading.")
                    .when(f -> f.isChange()
                            && f.noMeasure()
                            && !isMoreThan(f)
                            && (f.kind(Kind.PERCENT) || f.kind(Kind.MONEY) && f.belowMillion())
                            && (f.before(STOCK_MOVE) || f.before(FactType.SHARE_PRICE) || Trading.isOfThem(f))),
            Rule.of("saves", GROWTH, "0.8", "The programme aims to save [£45m] a year.")
                    .money(f -> f.isChange() && f.after("") && f.verbIn(SAVING))
                    .changing(FactType.COST)
                    .firm(),
            Rule.of("savings-of", GROWTH, "0.8", "The merger will yield [£100m] of savings.")
                    .money(f -> f.isChange() && f.following().linkedBy("of") && f.goesWith(SAVINGS))
                    .changing(FactType.COST)
                    .firm(),
            Rule.of("pay-offered", GROWTH, "0.8", "The union wants a rise; managers have offered [4%].")
                    .percent(f -> (f.after("") && f.verbIn(OFFERING) || f.after("of") && f.anchorIs("offer"))
                            && (f.noMeasure() || f.measure(Cue.JOBS) && !f.measureFollows() || f.measure(Cue.DEAL))
                            && f.following().of().isEmpty()
                            && f.nearAny(UNIONS))
                    .firm()
                    .changing(FactType.PRICE),
            Rule.of("pay-settled", GROWTH, "0.7", "The union backed a settlement worth [15%] for its drivers.")
                    .percent(f -> !f.isChange()
                            && (f.after("of", "to", "at") || f.anchor(Cue.WORTH))
                            && (f.clauseHas(SETTLED) && f.nearAny(UNIONS) || isPayOffer(f)))
                    .changing(FactType.PRICE)
                    .firm(),
            Rule.of("margin-was", PROFIT, "0.85", "Its operating margin was [5.9%] of sales.")
                    .percent(f -> !f.isChange() && f.margin()),
            Rule.of("economy-grew", GROWTH, "0.9", "The economy grew [3.4%] in 2011.")
                    .percent(f -> f.measure(Cue.GROSS_PRODUCT) && (f.isChange() || f.growth() || isForecastOf(f))),
            Rule.of("growth-was", GROWTH, "0.85", "Growth in the third quarter was [1.3%].")
                    .percent(f -> f.growth()),
            Rule.of("measure-changed", GROWTH, "0.85", "Revenue rose [8%] to $11.1bn.")
                    .when(f -> f.isChange() && f.anyMeasure() && !f.kind(Kind.DURATION)),
            Rule.of("grew", GROWTH, "0.85", "The chip division grew [22%].")
                    .percent(f -> f.isChange() && f.verbIs("grow", "grows", "grew", "grown", "growing"))
                    .firm(), // no share grows
            Rule.of("changed", GROWTH, "0.85", "Sightings of whales climbed [12%].")
                    .when(f -> f.isChange() && (f.kind(Kind.PERCENT) || f.kind(Kind.MULTIPLE) || f.kind(Kind.POINTS))),
            Rule.of("changed-by", GROWTH, "0.8", "What the family spends fell by [£80,000].")
                    .money(f -> f.isChange() && (f.after("by") || f.head(Cue.HIGHER) || f.head(Cue.LOWER))),
            Rule.of("counted-change", GROWTH, "0.75", "The number of brewers has dropped by [136] to 1,641.")
                    .when(f -> f.isChange()
                            && f.kind(Kind.COUNT)
                            && (f.after("by") || f.head(Cue.HIGHER) || f.head(Cue.LOWER))),
            Rule.of("worth-less", GROWTH, "0.75", "The centre is worth [£60m] less than the £155m it cost.")
                    .money(f -> f.isChange() && f.anchor(Cue.WORTH))
                    .firm()
                    .changing(FactType.MARKET_VALUE),
            Rule.of("thing-moved", GROWTH, "0.8", "West Texas Intermediate shed [97 cents] to $50.99.")
                    .money(f -> f.isChange() && f.belowMillion() && f.isOfProduct())
                    .firm()
                    .changing(FactType.PRICE));

    private ChangeRules() {}

    /** {@code with [£4bn] wiped off its value} */
    private static boolean isWipedOff(Frame f) {
        return f.goesWith(WIPED)
                && (f.near(Cue.SHARE) || f.near(Cue.MARKET) || f.near(Cue.MARKET_VALUE) || f.goesWith(VALUE));
    }

    /** {@code raised its offer to [4.6%]}: what is offered of nothing is pay. */
    private static boolean isPayOffer(Frame f) {
        return (f.anchorIs("offer") || f.anchorIs("pay offer"))
                && f.after("to", "of", "from", "at")
                && f.following().of().isEmpty()
                && !f.near(Cue.STAKE)
                && !f.near(Cue.SHARE);
    }

    /** {@code will grow by 0.8%, half the forecast of [1.6%]} */
    private static boolean isForecastOf(Frame f) {
        boolean grows = f.near(Cue.RISE) || f.near(Cue.FALL);
        return grows
                && (f.anchorIs("forecast of") || f.after("of") && (f.anchorIs("estimate") || f.anchorIs("prediction")));
    }

    private static boolean isWiped(Frame f) {
        int at = f.leading().anchorAt();
        return f.after("")
                && at > 0
                && (f.tokens().get(at).is("out") || f.anchorIs("wiping out") || f.anchorIs("wiped out"));
    }

    /** {@code [41 percent] above Friday's closing price}, where an offer is told of */
    private static boolean isPremium(Frame f) {
        List<Token> tokens = f.tokens();
        int over = f.at() + 1;
        boolean offered = f.near(Cue.DEAL) || f.near(Cue.PAY) || f.near(Cue.BUY) || f.before(FactType.DEAL_VALUE);
        if (!offered || over >= tokens.size() || !OVER.contains(tokens.get(over).word())) {
            return false;
        }
        for (int i = over + 1; i < tokens.size() && i <= over + PRICE_REACH; i++) {
            if (CLOSING.contains(tokens.get(i).word())) {
                return true;
            }
            if (tokens.get(i).figure() != null || tokens.get(i).sort() == Token.Sort.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code [50 percent] more than its price} */
    private static boolean isMoreThan(Frame f) {
        int next = f.at() + 1;
        return next < f.tokens().size()
                && (f.tokens().get(next).is("more than")
                        || f.tokens().get(next).is("less than")
                        || f.tokens().get(next).is("more")
                        || f.tokens().get(next).is("less"));
    }
}
