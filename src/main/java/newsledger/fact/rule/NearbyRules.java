package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

import static newsledger.fact.FactType.DIVIDEND;
import static newsledger.fact.FactType.ECONOMY;
import static newsledger.fact.FactType.MARKET_VALUE;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.PROFIT;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.SHARE_PRICE;
import static newsledger.fact.FactType.STOCK_MOVE;

/**
 * What a small sum most likely is where no clause tells: a price; a large one what the nearest word for money
 * says. Asked last, and told with little confidence. Debts, costs and deals are not guessed: that is wrong more often than right.
 */
public final class NearbyRules {
    private static final String PREFIX = "nearby-";
    private static final int REACH = 12;

    /** The words whose sums are guessed. */
    private static final Map<Cue, FactType> GUESSED = Map.of(
            Cue.REVENUE, REVENUE,
            Cue.PROFIT, PROFIT,
            Cue.PENALTY, PENALTY,
            Cue.FINE, PENALTY,
            Cue.MARKET_VALUE, MARKET_VALUE,
            Cue.WORTH, MARKET_VALUE,
            Cue.DIVIDEND, DIVIDEND);

    /** Words of other sums, at which the search ends. */
    private static final Cues OTHERS = Cues.of(
            Cue.LOSS,
            Cue.DEAL,
            Cue.BUY,
            Cue.SELL,
            Cue.FUNDING,
            Cue.RAISE,
            Cue.INVESTMENT,
            Cue.INVEST,
            Cue.DEBT,
            Cue.OWE,
            Cue.COST,
            Cue.COSTS,
            Cue.ECONOMY);

    static final List<Rule> RULES = List.of(
            Rule.of("nearby-currency", ECONOMY, "0.6", "The peso, [43.5 rupees] on Friday, is weak.")
                    .money(f -> isSmall(f) && f.near(Cue.CURRENCY) && !f.near(Cue.PRICE) && !isOfEach(f)),
            Rule.of("nearby-share", SHARE_PRICE, "0.6", "Wait for [$40] and then part with the stock.")
                    .money(f -> isSmall(f)
                            && (f.near(Cue.SHARE)
                                    || f.near(Cue.TARGET)
                                    || f.before(SHARE_PRICE)
                                    || f.before(STOCK_MOVE))),
            Rule.of("nearby-price", PRICE, "0.6", "You can have two for [$15] there.")
                    .money(f -> isSmall(f) && !isOfEach(f)),
            large("nearby-worth", MARKET_VALUE, "Nobody knows what it is worth; some say [$3 billion]."),
            large("nearby-revenue", REVENUE, "Some say [$3 billion]; the sales are a secret."),
            large("nearby-profit", PROFIT, "Some say [$3 billion]; the profits are a secret."),
            large("nearby-penalty", PENALTY, "Some say [$3 billion]; the fines are a secret."),
            large("nearby-dividend", DIVIDEND, "Some say [$3 billion]; the dividends are a secret."));

    private NearbyRules() {}

    /** {@code [71p] of every pound} */
    private static boolean isOfEach(Frame f) {
        int each = f.at() + 2 + (f.followedBy("out") ? 1 : 0);
        return each < f.tokens().size()
                && f.tokens().get(each - 1).is(Cue.PREPOSITION)
                && (f.tokens().get(each).is("every") || f.tokens().get(each).is("each"));
    }

    private static Rule large(String name, FactType type, String example) {
        return Rule.of(name, type, "0.5", example).money(f -> nearest(f) == type);
    }

    /** Whether the rule of that name does no more than guess, which tells nothing of the figures beside. */
    public static boolean isGuess(String rule) {
        return rule.startsWith(PREFIX);
    }

    private static boolean isSmall(Frame f) {
        return f.belowMillion() && !f.isChange();
    }

    /** What the nearest word of money tells of a large sum; null if it is none that is guessed. */
    private static @Nullable FactType nearest(Frame f) {
        if (f.belowMillion() || f.anyMeasure() || f.isChange() || f.anchor(Cue.WORTH)) {
            return null;
        }
        for (int far = 1; far <= REACH; far++) {
            for (int at = f.at() - far; at <= f.at() + far; at += 2 * far) {
                Token token =
                        at < 0 || at >= f.tokens().size() ? null : f.tokens().get(at);
                if (token != null
                        && token.sort() == Token.Sort.WORD
                        && !token.cues().isEmpty()) {
                    FactType told = told(token);
                    if (told != null || token.cues().meets(OTHERS)) {
                        return token.cues().meets(OTHERS) ? null : told;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable FactType told(Token token) {
        for (Cue cue = token.cues().next(null); cue != null; cue = token.cues().next(cue)) {
            if (GUESSED.containsKey(cue)) {
                return GUESSED.get(cue);
            }
        }
        return null;
    }
}
