package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.MARKET_SHARE;
import static newsledger.fact.FactType.STAKE;

/** How news says who has how much of a company or of a market: {@code Nimbus holds a [30%] stake in Harbor}. */
final class StakeRules {
    private static final Set<String> RANKS = Set.of("behind", "ahead", "followed", "trailing", "trails");
    private static final Set<String> COMPANIES = WordList.of("companies");
    private static final Set<String> HOLDERS = WordList.of("holders");
    private static final Set<String> LEAVES = WordList.of("leaves-with");
    private static final Set<String> WHOLES = WordList.of("wholes");
    private static final Set<String> KEEPING = WordList.of("keeping-verbs");
    private static final Set<String> ALL_SOLD = WordList.of("all-sold");

    private static final Set<String> COMMANDING =
            Set.of("command", "commands", "commanded", "commanding", "controlling", "holding", "capturing", "claiming");

    static final List<Rule> RULES = List.of(
            Rule.of("share-of-market", MARKET_SHARE, "0.8", "Its share of the tea market reached [9 percent].")
                    .percent(f -> !f.isChange()
                            && (f.subject(Cue.SHARE) || f.governor(Cue.SHARE) || f.clauseHas("slice"))
                            && f.near(Cue.MARKET)),
            Rule.of("own-share", MARKET_SHARE, "0.7", "Shoppers are leaving, and Harbor's share slipped to [9%].")
                    .percent(f -> !f.isChange() && f.measureIs("share") && f.subject(Cue.SHARE) && isOwned(f)),
            Rule.of("has-share", MARKET_SHARE, "0.7", "It is a category in which Harbor has a share of around [75%].")
                    .percent(f -> !f.isChange()
                            && f.after("of")
                            && f.anchorIs("share")
                            && f.following().of().isEmpty()
                            && f.verbIs("has", "have", "had", "holds", "held", "with", "commands", "enjoys")),
            Rule.of("owner-of", STAKE, "0.8", "The state, owner of [50.1%], put in half.")
                    .percent(f -> f.after("of")
                            && f.anchorIn(HOLDERS)
                            && f.following().of().isEmpty())
                    .firm(),
            Rule.of("share-held", MARKET_SHARE, "0.7", "The market is worth $9bn, with Harbor commanding [46%].")
                    .percent(f -> !f.isChange()
                            && f.after("", "with", "on")
                            && f.following().of().isEmpty()
                            && f.near(Cue.MARKET)
                            && (f.clauseHas(COMMANDING) || f.anchorIn(COMMANDING))),
            Rule.of("share-as-before", MARKET_SHARE, "0.7", "Harbor has a market share of 28%; Nimbus slipped to [9%].")
                    .percent(f -> !f.isChange()
                            && f.noMeasure()
                            && f.after("to", "with", "on", "at")
                            && f.near(Cue.MARKET_SHARE)
                            && f.mover(MoverKind.COMPANY)),
            Rule.of("share-of-things", MARKET_SHARE, "0.7", "Its share of rides in the city stands at [80 percent].")
                    .percent(f -> !f.isChange() && f.after("at", "to", "from", "") && f.shareOf()),
            Rule.of("held", MARKET_SHARE, "0.85", "The search engine controls [55 percent] of the market.")
                    .percent(f -> f.of(Cue.MARKET) && !f.of(Cue.REVENUE) && !f.partOfCompany() && !f.isChange()),
            Rule.of("rival-share", MARKET_SHARE, "0.8", "It has 12% of the market, behind Nimbus on [44%].")
                    .percent(f -> f.after("on", "with")
                            && !f.isChange()
                            && f.measure(Cue.MARKET)
                            && f.before(MARKET_SHARE)
                            && f.nearAny(RANKS)),
            Rule.of("part-of-all-sold", MARKET_SHARE, "0.8", "Harbor supplies [42%] of the printers sold in Europe.")
                    .percent(f -> !f.isChange()
                            && (f.verb(Cue.PRODUCE)
                                    || f.verbIs(
                                            "account for",
                                            "accounts for",
                                            "accounted for",
                                            "made up",
                                            "make up",
                                            "makes up"))
                            && f.following().linkedBy("of")
                            && f.goesWith(ALL_SOLD)),
            Rule.of("holds-part", STAKE, "0.8", "Its founder, who holds [72%], will not sell.")
                    .percent(f -> f.verbIs(
                                    "hold", "holds", "held", "own", "owns", "owned", "holding", "owning", "keep",
                                    "keeps", "kept", "retain", "retains")
                            && f.after("")
                            && f.following().head().isEmpty()
                            && f.following().of().isEmpty()
                            && (f.noMeasure()
                                    || f.measure(Cue.DEAL)
                                    || f.measure(Cue.REVENUE)
                                    || f.measure(Cue.SHARE) && f.clauseHas("which"))),
            Rule.of("speaks-for", STAKE, "0.7", "Oakmere, which speaks for [5.6 per cent], backs the board.")
                    .percent(f -> f.verbIs("speaks for", "speak for", "spoke for")
                            && f.noMeasure()
                            && f.following().of().isEmpty()),
            Rule.of("belongs-to", STAKE, "0.85", "The other [22%] belongs to a buyout firm.")
                    .percent(f -> !f.isChange()
                            && (f.headWord("belongs to") || f.headWord("belong to") || f.headWord("belonged to")))
                    .firm(),
            Rule.of("part-sold-of-company", STAKE, "0.75", "Zambia plans to sell [30%] of a copper company.")
                    .percent(f -> !f.isChange()
                            && f.after("")
                            && (f.verb(Cue.SELL) || f.verb(Cue.BUY))
                            && f.following().linkedBy("of")
                            && endsIn(f.following().of(), COMPANIES)),
            Rule.of(
                            "part-of-which-is-owned",
                            STAKE,
                            "0.8",
                            "Shares in the ferry line, [a quarter] of which is owned by the state, fell.")
                    .percent(StakeRules::isOwnedPart),
            Rule.of("holder-with", STAKE, "0.75", "Its largest shareholder, Oakmere, with [12%], backed the board.")
                    .percent(f -> f.after("with")
                            && (f.noMeasure() || f.measure(Cue.INVESTMENT))
                            && !f.isChange()
                            && f.nearAny(HOLDERS)),
            Rule.of("holder-of", STAKE, "0.85", "The mill counts Oakmere as a [14%] shareholder.")
                    .percent(f -> !f.isChange() && Grammar.any(f.following().head(), HOLDERS)),
            Rule.of("part-of-the-company", STAKE, "0.75", "Lenders will swap their debt for [96%] of the company.")
                    .percent(f -> !f.isChange()
                            && f.following().linkedBy("of")
                            && Grammar.any(f.following().of(), WHOLES)
                            && f.following().of().stream().noneMatch(Grammar::isMeasure)
                            && (f.after("for", "with") || f.verbIn(KEEPING))),
            Rule.of("left-with", STAKE, "0.75", "He sold 250,000 shares, leaving him with [3.2%].")
                    .percent(f -> f.after("with")
                            && !f.isChange()
                            && f.clauseHas(LEAVES)
                            && (f.near(Cue.UNITS) || f.near(Cue.STAKE) || f.goesWith(WHOLES))),
            Rule.of("stake-held", STAKE, "0.95", "Nimbus holds a [22.5 percent] stake in Harbor.")
                    .percent(f -> (f.head(Cue.STAKE) || f.measure(Cue.STAKE) || f.headWord("position"))
                            && !(f.measureIs("interest") && (f.near(Cue.FUNDING) || f.near(Cue.DEBT) || f.perTime()))
                            && !f.isChange()),
            Rule.of("part-owned", STAKE, "0.9", "Harbor is [55 per cent] owned by a Dublin fund.")
                    .percent(f -> f.headIs(Cue.OWN) && !f.isChange()),
            Rule.of("takes-part", STAKE, "0.8", "Nimbus will take [30%] of the fibre company Harbor for £3bn.")
                    .percent(f -> f.verbIs(
                                    "take", "takes", "took", "taking", "get", "gets", "got", "has", "had", "have",
                                    "retain")
                            && f.partOfCompany()
                            && f.after("")
                            && !f.isChange()),
            Rule.of("paid-for-part", STAKE, "0.7", "Harbor is paying 16 euros a share for a further [46%].")
                    .percent(f -> f.after("for")
                            && f.noMeasure()
                            && !f.isChange()
                            && f.following().head().isEmpty()
                            && (f.following().of().isEmpty()
                                    || endsIn(f.following().of(), COMPANIES))
                            && (f.near(Cue.BUY) || f.near(Cue.PAY))),
            Rule.of("stake-as-before", STAKE, "0.75", "The state owns 80% and intends to cut that to [51%].")
                    .percent(f -> f.after("to") && f.noMeasure() && f.verb(Cue.MOVES) && isReferred(f)),
            Rule.of("owns", STAKE, "0.85", "The family owns [26%] of the brewer.")
                    .percent(f -> (f.verb(Cue.OWN) || f.verb(Cue.BUY) || f.verb(Cue.SELL))
                            && f.after("")
                            && f.followedBy("of")
                            && !f.anyMeasure()),
            Rule.of("holds-shares", STAKE, "0.8", "The fund holds [2.6 million shares].")
                    .count(f -> f.unit(Cue.UNITS) && (f.clause(Cue.OWN) || f.subject(Cue.STAKE))),
            Rule.of("sells-shares", FUNDING, "0.8", "The firm sold [8 million shares] in its flotation.")
                    .count(f -> f.unit(Cue.UNITS) && (f.clause(Cue.SELL) || f.near(Cue.FUNDING) || f.clause(Cue.RAISE)))
                    .firm(),
            Rule.of("bought-shares", STAKE, "0.85", "Nimbus has bought [30 percent] of Harbor's shares.")
                    .percent(f -> (f.clause(Cue.BUY) || f.clause(Cue.OWN))
                            && f.after("")
                            && (f.of(Cue.SHARE) || f.of(Cue.STAKE))),
            Rule.of("part-of-shares", STAKE, "0.75", "The pact opens a path to [a tenth] of its shares.")
                    .percent(f -> !f.isChange() && !f.after("of", "with") && f.followedBy("of") && f.of(Cue.SHARE)),
            Rule.of("part-of-company", STAKE, "0.75", "Its last purchase was [a third] of Harbor Group.")
                    .percent(f -> f.partOfCompany()
                            && !f.isChange()
                            && !f.head(Cue.CUSTOMERS)
                            && (f.near(Cue.BUY)
                                    || f.near(Cue.DEAL)
                                    || f.near(Cue.OWN)
                                    || f.near(Cue.PAY)
                                    || f.after("with"))));

    private StakeRules() {}

    /** {@code Harbor's [share]}, {@code its [share]} */
    private static boolean isOwned(Frame f) {
        int share = f.measure() == null ? 0 : f.measure().at(f);
        if (share < 1) {
            return false;
        }
        Token before = f.tokens().get(share - 1);
        if (f.tokens().get(share + 1).is("of")) {
            return false;
        }
        return before.is("'s") || before.is("its") || Grammar.isPossessivePronoun(before);
    }

    private static boolean endsIn(List<Token> tokens, Set<String> words) {
        return !tokens.isEmpty() && words.contains(tokens.get(tokens.size() - 1).word());
    }

    private static boolean isOwnedPart(Frame f) {
        int which = f.at() + 2;
        return f.followedBy("of")
                && which + 2 < f.tokens().size()
                && f.tokens().get(which).is("which")
                && f.tokens().get(which + 1).is(Cue.BE)
                && f.tokens().get(which + 2).is(Cue.OWN);
    }

    /** {@code owns 80% and will cut [that] to 51%}: a part that someone has is moved. */
    private static boolean isReferred(Frame f) {
        int object = f.leading().verbAt() + 1;
        boolean pronoun =
                f.tokens().get(object).is("that") || f.tokens().get(object).is("it");
        return pronoun && (f.before(STAKE) || f.near(Cue.OWN) || f.near(Cue.STAKE));
    }
}
