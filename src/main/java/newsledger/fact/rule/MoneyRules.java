package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.COST;
import static newsledger.fact.FactType.DEAL_VALUE;
import static newsledger.fact.FactType.DEBT;
import static newsledger.fact.FactType.FUNDING;
import static newsledger.fact.FactType.INVESTMENT;
import static newsledger.fact.FactType.OTHER;
import static newsledger.fact.FactType.PENALTY;
import static newsledger.fact.FactType.PRICE;
import static newsledger.fact.FactType.REVENUE;
import static newsledger.fact.FactType.STAKE;

/** How news says what was raised, laid by and spent: {@code the start-up raised [$30m]}. */
final class MoneyRules {
    private static final Set<String> FRAUDS = WordList.of("frauds");
    private static final Set<String> RUINED = WordList.of("ruining-verbs");
    private static final Set<String> CASES = WordList.of("cases");
    private static final Set<String> PENSIONS = WordList.of("pensions");
    private static final Set<String> TAXES = WordList.of("taxes");

    private static final Set<String> SALES = Set.of("sale", "sales", "disposal", "disposals", "auction", "auctions");

    private static final Set<String> WASTING = WordList.of("wasting-verbs");
    private static final Set<String> SPENDERS = WordList.of("spenders");
    private static final Set<String> MANAGING =
            Set.of("manage", "manages", "managed", "managing", "oversee", "oversees", "looks after", "look after");

    private static final Set<String> BLACKMAIL = Set.of(
            "hackers", "hacker", "gang", "gangs", "ransom", "ransomware", "blackmailers", "kidnappers", "pirates");

    private static final Set<String> BUILDING =
            Set.of("build", "builds", "built", "building", "construct", "constructing", "erect", "opening", "opened");

    static final List<Rule> RULES = List.of(
            Rule.of("managed", OTHER, "0.8", "The fund has [$2.2 billion] under management.")
                    .money(f -> f.headWord("under management"))
                    .firm(),
            Rule.of("pension-deficit", DEBT, "0.8", "The pension scheme has a deficit of [£460m].")
                    .money(f -> !f.isChange()
                            && (f.measureIs("deficit") || f.measureIs("deficits"))
                            && (f.nearAny(PENSIONS) || f.before(DEBT) && f.mover(MoverKind.COMPANY)))
                    .firm(),
            Rule.of("tax-raises", REVENUE, "0.8", "A rise in income tax would raise [£6bn] a year.")
                    .money(f -> f.isObject()
                            && (f.verb(Cue.RAISE) || f.verbIs("bring in", "brings in", "brought in", "raise"))
                            && Grammar.any(f.leading().subjects(), TAXES))
                    .firm(),
            Rule.of("sale-raises", DEAL_VALUE, "0.75", "The sales of its hotels should raise [£95m].")
                    .money(f -> f.verb(Cue.RAISE)
                            && f.isObject()
                            && Grammar.any(f.leading().subjects(), SALES))
                    .firm(),
            Rule.of("founded-with", FUNDING, "0.7", "She founded the firm with [£20m] from friends.")
                    .money(f -> f.after("with")
                            && f.noMeasure()
                            && f.clauseHas("founded", "co-founded", "launched", "started", "set up")),
            Rule.of("manages", OTHER, "0.8", "The fund house manages [$4bn] for its clients.")
                    .money(f -> f.isObject() && f.verbIn(MANAGING))
                    .firm(),
            Rule.of("raised", FUNDING, "0.9", "The start-up raised [$85 million] from a fund.")
                    .money(f -> f.verb(Cue.RAISE)
                            && !f.isChange()
                            && f.isObject()
                            && !f.perOther()
                            && !f.of(Cue.REVENUE)
                            && !f.of(Cue.COST)),
            Rule.of("raised-in-all", FUNDING, "0.85", "The round brings what it has raised so far to [$610 million].")
                    .money(f -> f.after("to")
                            && f.verb(Cue.RAISE)
                            && !f.isChange()
                            && f.clauseHas("brings", "bringing", "so far"))
                    .firm(),
            Rule.of("fund-closed", FUNDING, "0.8", "The venture firm has closed its fourth fund at [$750 million].")
                    .money(f -> f.after("at", "of", "with")
                            && !f.measure(Cue.MARKET_VALUE)
                            && f.leading().governors().stream()
                                    .anyMatch(token -> token.word().startsWith("fund"))
                            && f.clauseHas("shut", "closed", "close", "closes", "closing", "raised", "raise", "raises"))
                    .firm(),
            Rule.of("set-aside-for", COST, "0.8", "Harbor set aside [£45m] for the fine.")
                    .money(f ->
                            f.clauseHas("set aside", "sets aside", "setting aside", "put aside", "put by", "putting by")
                                    && f.after("")
                                    && (f.nearAny(CASES) || f.followedBy("against") || f.before(PENALTY)))
                    .firm(),
            Rule.of("wasted", COST, "0.8", "The review found that [£2bn] had been wasted on the scheme.")
                    .money(f -> f.noMeasure() && (f.after("") && f.verbIn(WASTING) || f.goesWith(WASTING)))
                    .firm(),
            Rule.of("spent-on", INVESTMENT, "0.85", "Harbor plans to invest [$15m] in two piers.")
                    .money(f -> f.verb(Cue.INVEST) && f.isObject() && !f.isChange() && !isSpentByPeople(f)),
            Rule.of("ransom-demanded", COST, "0.75", "The hackers demanded [$18 million] in bitcoin.")
                    .money(f -> f.after("")
                            && f.verbIs("demand", "demands", "demanded", "demanding")
                            && f.nearAny(BLACKMAIL))
                    .firm(),
            Rule.of("builds", INVESTMENT, "0.75", "The venture is building a [$255m] line to Bangladesh.")
                    .money(f -> !f.belowMillion()
                            && f.noMeasure()
                            && f.after("")
                            && !f.following().head().isEmpty()
                            && f.clauseHas(BUILDING)
                            && f.tokens().get(f.at() - 1).is(Cue.DETERMINER)),
            Rule.of("spent-by-people", PRICE, "0.65", "The average household spent [£460] in May.")
                    .money(f -> f.belowMillion() && f.verb(Cue.INVEST) && f.isObject() && isSpentByPeople(f)),
            Rule.of("contributed", INVESTMENT, "0.75", "Two backers joined the round; Nimbus contributed [$8 million].")
                    .money(f -> f.after("")
                            && f.verbIs("contributed", "contribute", "contributes", "contributing")
                            && f.noGovernor()
                            && !f.followedBy("to")
                            && f.following().of().isEmpty()
                            && (f.near(Cue.FUNDING) || f.before(FUNDING) || f.before(STAKE)))
                    .firm(),
            Rule.of("sold-worth", REVENUE, "0.75", "The firm sold nearly [$1 billion] worth of speakers in 2014.")
                    .money(f -> f.after("")
                            && f.verbIs("sell", "sells", "sold", "selling")
                            && (f.following().linkedBy("worth of")
                                    || f.headIs(Cue.WORTH) && f.following().linkedBy("of"))
                            && !f.of(Cue.SHARE)
                            && !f.of(Cue.UNITS)
                            && !f.of(Cue.FUNDING)
                            && !f.of(Cue.STAKE))
                    .firm(),
            Rule.of("stolen-worth", COST, "0.8", "Thieves made off with coins worth [$65 million].")
                    .money(f -> f.anchor(Cue.WORTH) && (f.clauseHas(RUINED) || f.clauseHas("off") && f.nearAny(FRAUDS)))
                    .firm(),
            Rule.of("spent-behind", INVESTMENT, "0.8", "The chief said [£25m] had been spent on new systems.")
                    .money(f -> f.noMeasure() && f.passive(Cue.INVEST)),
            Rule.of(
                            "planned-to-spend",
                            INVESTMENT,
                            "0.8",
                            "Half of the [$900 million] that Harbor plans to spend on plants.")
                    .money(f -> f.toSpend()),
            Rule.of("goes-to", INVESTMENT, "0.7", "Up to [$11 billion] will go to growers of maize.")
                    .money(f ->
                            !f.before(PENALTY) && !f.before(DEAL_VALUE) && f.followedBy("to") && IdiomRules.isGone(f)),
            Rule.of("seeks", FUNDING, "0.7", "Harbor raised $3bn. Its rival is seeking [$5 billion] at a higher price.")
                    .money(f -> f.isObject()
                            && !f.belowMillion()
                            && f.before(FUNDING)
                            && f.verbIs("seek", "seeks", "seeking", "sought")),
            Rule.of("put-at", COST, "0.75", "He put the overall price of the line at [£81bn].")
                    .money(f -> !f.belowMillion()
                            && f.after("at")
                            && f.measure(Cue.PRICE)
                            && f.verbIs("put", "puts", "putting")),
            Rule.of("raised-behind", FUNDING, "0.8", "Some [£25m] was raised from its owners.")
                    .money(f -> f.noMeasure() && (f.passive(Cue.RAISE) || f.headWord("raised")))
                    .firm());

    private MoneyRules() {}

    /** {@code The average [household] spent £460} */
    private static boolean isSpentByPeople(Frame f) {
        int who = f.leading().verbAt() - 1;
        while (who > 0 && f.tokens().get(who).is(Cue.ADVERB)) {
            who--;
        }
        return who >= 0 && SPENDERS.contains(f.tokens().get(who).word());
    }
}
