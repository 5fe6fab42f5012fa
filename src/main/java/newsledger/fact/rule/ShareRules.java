package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.DIVIDEND;
import static newsledger.fact.FactType.LOSS;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.SHARE_PRICE;

/** How news says what there is for each share, and what goes to the owners: {@code earned [45 cents] a share}. */
final class ShareRules {
    private static final Set<String> OFFERED = WordList.of("offered-verbs");
    private static final Set<String> OWNERS = WordList.of("owners");
    private static final Set<String> FORECASTERS = WordList.of("forecasters");

    private static final Set<String> USING =
            Set.of("use", "uses", "used", "using", "spend", "spends", "spent", "spending");
    private static final Set<String> BUY_BACK =
            Set.of("buy back", "buying back", "repurchase", "repurchasing", "buyback", "buybacks");
    private static final int REACH = 8;

    static final List<Rule> RULES = List.of(
            Rule.of("earnings-per-share", PROFIT, "0.9", "The group earned [45 cents] a share.")
                    .when(f -> f.perShare()
                            && (f.verb(Cue.EARN) && f.after("") || f.measure(Cue.PROFIT))
                            && !f.near(Cue.DIVIDEND)),
            Rule.of("dividend-per-share", DIVIDEND, "0.9", "It will pay a dividend of [5 cents] a share.")
                    .money(f -> f.perShare()
                            && !f.after("by")
                            && (f.clause(Cue.DIVIDEND)
                                    || f.measure(Cue.DIVIDEND)
                                    || f.near(Cue.DIVIDEND) && !f.clauseHas(OFFERED))),
            Rule.of("loss-per-share", LOSS, "0.9", "The net loss came to [3 cents] a share.")
                    .when(f -> f.perShare() && (f.measure(Cue.LOSS) || f.verb(Cue.LOSE))),
            Rule.of("bought-back", DIVIDEND, "0.85", "Harbor bought back shares worth [$20 million].")
                    .money(f -> !f.belowMillion() && f.clause(Cue.DIVIDEND) && f.measure(Cue.SHARE)),
            Rule.of(
                            "used-to-buy-back",
                            DIVIDEND,
                            "0.8",
                            "Harbor will use [£400m] of the proceeds to buy back its shares.")
                    .money(f -> !f.belowMillion() && f.after("") && f.clauseHas(USING) && buysBack(f))
                    .firm(),
            Rule.of("returned-to-owners", DIVIDEND, "0.85", "Harbor will return [£400m] to shareholders.")
                    .money(f -> f.after("")
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
            Rule.of("paid-to-owners", DIVIDEND, "0.8", "The port paid its shareholder [£99m].")
                    .money(f -> f.verb(Cue.PAY)
                            && f.after("")
                            && Grammar.any(f.leading().between(), OWNERS)),
            Rule.of("per-share-expected", PROFIT, "0.75", "Analysts had forecast [87 cents] per share.")
                    .when(f -> f.perShare()
                            && f.noMeasure()
                            && f.near(Cue.FORECAST)
                            && !f.near(Cue.DEAL)
                            && !f.near(Cue.BUY)
                            && !f.near(Cue.SHARE)
                            && (f.before(PROFIT) || f.before(LOSS) || f.nearAny(FORECASTERS))),
            Rule.of("close-of", SHARE_PRICE, "0.85", "The bid compares with Friday's close of [$29.85].")
                    .money(f ->
                            f.after("of") && f.belowMillion() && (f.anchorIs("close") || f.anchorIs("closing price"))),
            Rule.of("offer-per-share", DEAL_VALUE, "0.85", "Nimbus offered [$40] a share for its rival.")
                    .when(f -> f.perShare()
                            && (f.near(Cue.DEAL) || f.near(Cue.BUY) || f.verb(Cue.PAY) || f.clauseHas(OFFERED))
                            && !f.measure(Cue.TARGET)
                            && !f.measure(Cue.FUNDING)));

    private ShareRules() {}

    private static boolean buysBack(Frame f) {
        for (int i = f.at() + 2; i < f.tokens().size() && i < f.at() + REACH; i++) {
            if (BUY_BACK.contains(f.tokens().get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
