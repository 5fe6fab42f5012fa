package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.CAPACITY;
import static newsledger.fact.FactType.CUSTOMERS;
import static newsledger.fact.FactType.MARKET_SHARE;
import static newsledger.fact.FactType.STAKE;

/** Parts of a company or a market that are told of by the words around: {@code Vanguard, which has [9.3%]}, {@code a [34%] share}. */
final class HoldingRules {
    private static final Set<String> HOLDERS = WordList.of("holders");
    private static final Set<String> WHOLES = WordList.of("wholes");
    private static final Set<String> WORLDS = Set.of("world's", "world", "all", "global", "worldwide");

    static final List<Rule> RULES = List.of(
            Rule.of("held-by-holders", STAKE, "0.75", "Holders of [14 percent] of the stock have agreed to tender.")
                    .percent(f -> f.after("of", "with", "owning", "holding")
                            && f.anchorIn(HOLDERS)
                            && !f.isChange()
                            && (f.of(Cue.SHARE) || isOfCompany(f)))
                    .firm(),
            Rule.of(
                            "has-part",
                            STAKE,
                            "0.7",
                            "Corvid holds 7 percent. The largest owner is Oakmere, which has [9.3 percent].")
                    .percent(f -> f.verbIs("has", "have", "had")
                            && f.before(STAKE)
                            && f.noMeasure()
                            && !f.isChange()
                            && isBare(f)),
            Rule.of(
                            "given-for-part",
                            STAKE,
                            "0.75",
                            "Nimbus put in $350 million in return for a board seat and [8 percent] of the company.")
                    .percent(f -> f.clauseHas("return", "exchange") && !f.isChange() && isOfCompany(f))
                    .firm(),
            Rule.of("share-head", MARKET_SHARE, "0.75", "The survey of the market gives Harbor a [34 percent] share.")
                    .percent(f -> isShare(f)
                            && (f.near(Cue.MARKET) || f.before(MARKET_SHARE) || f.near(Cue.CAPACITY))
                            && !f.followedBy("in")
                            && !f.near(Cue.BUY))
                    .firm(),
            Rule.of(
                            "share-moved-to",
                            MARKET_SHARE,
                            "0.7",
                            "Shipments of phones fell by half, pushing its share to [3.4 percent].")
                    .percent(f -> !f.isChange()
                            && f.after("to", "at", "from")
                            && f.measureIs("share")
                            && (isDescribed(f)
                                    || f.near(Cue.CAPACITY)
                                    || f.near(Cue.GOODS)
                                    || f.near(Cue.CUSTOMERS)
                                    || f.before(MARKET_SHARE)
                                    || f.before(CAPACITY)
                                    || f.before(CUSTOMERS))),
            Rule.of("inside-all", MARKET_SHARE, "0.75", "Its designs are inside [85 percent] of the world's phones.")
                    .percent(f -> f.after("inside", "in", "on", "into", "")
                            && !f.isChange()
                            && f.following().linkedBy("of")
                            && f.of(Cue.GOODS)
                            && Grammar.any(f.following().of(), WORLDS))
                    .firm());

    private HoldingRules() {}

    /** {@code its global foundry [share]}: of what, not of whom. */
    private static boolean isDescribed(Frame f) {
        Measure share = f.measure();
        int before = share == null ? -1 : share.at(f) - 1;
        return before >= 0
                && f.tokens().get(before).sort() == Token.Sort.WORD
                && f.tokens().get(before).cues().isEmpty();
    }

    private static boolean isOfCompany(Frame f) {
        return f.partOfCompany() || Grammar.any(f.following().of(), WHOLES);
    }

    private static boolean isBare(Frame f) {
        return f.after("")
                && f.following().head().isEmpty()
                && f.following().of().isEmpty();
    }

    /** {@code a [34 percent] share}, which ends its noun phrase. */
    private static boolean isShare(Frame f) {
        List<Token> head = f.following().head();
        return !head.isEmpty() && head.get(head.size() - 1).is("share") && !f.isChange();
    }
}
