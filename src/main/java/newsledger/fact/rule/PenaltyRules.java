package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.PENALTY;

/** How news says who is fined, sued or settles, for how much: {@code fined the bank [$90 million]}. */
final class PenaltyRules {
    private static final Set<String> COURTS = WordList.of("courts");

    private static final Set<String> ORDERING =
            Set.of("ordered", "orders", "ordering", "compelled", "condemned", "instructed", "obliged");

    static final List<Rule> RULES = List.of(
            Rule.of("fined", PENALTY, "0.95", "Regulators fined the bank [$90 million].")
                    .money(f -> f.verb(Cue.FINE)
                            && f.after("", "of", "to")
                            && !((f.of(Cue.FUNDING) || f.of(Cue.DEAL) || f.head(Cue.DEAL)) && !f.verbIs("fined"))),
            Rule.of("fined-part", PENALTY, "0.85", "It could be fined up to [3%] of its annual sales.")
                    .percent(f -> f.verbIs("fined", "fine") && f.after("") && f.of(Cue.REVENUE))
                    .firm(),
            Rule.of("sued-for", PENALTY, "0.85", "The mill is suing its builder for [£2.4m].")
                    .money(f -> f.after("for") && f.verbIs("sue", "sues", "sued", "suing")),
            Rule.of(
                            "damages-sought",
                            PENALTY,
                            "0.8",
                            "The bank settled the case; the plaintiffs had sought [$90 million].")
                    .money(f -> f.noGovernor()
                            && f.after("")
                            && (f.verbIs("seek", "seeks", "sought", "seeking", "demanded", "wanted")
                                    || f.clauseHas("asked for", "asking for", "asks for"))
                            && (f.nearAny(COURTS) || f.near(Cue.SETTLE) || f.near(Cue.PENALTY) || f.before(PENALTY))),
            Rule.of("paid-to-settle", PENALTY, "0.9", "The carmaker will pay [$33 million] to settle the lawsuit.")
                    .money(f -> f.verb(Cue.PAY) && f.near(Cue.SETTLE)),
            Rule.of(
                            "pays-penalty",
                            PENALTY,
                            "0.75",
                            "The cartel was fined $3 billion. Nimbus must pay the most, [$1 billion].")
                    .money(f -> f.verb(Cue.PAY) && f.noGovernor() && !f.perOther() && f.before(PENALTY)),
            Rule.of("paid-over", PENALTY, "0.7", "Harbor is to pay [$2.5 billion] over its sign-ups.")
                    .money(f -> f.verb(Cue.PAY)
                            && f.isObject()
                            && !f.belowMillion()
                            && f.followedBy("over")
                            && !f.followedByTerm()
                            && f.following().head().isEmpty()),
            Rule.of("paid-by-court", PENALTY, "0.75", "Harbor must pay [£30m] to its former boss, a court ruled.")
                    .money(f -> f.verb(Cue.PAY) && f.isObject() && f.nearAny(COURTS)),
            Rule.of("ordered-to-pay", PENALTY, "0.8", "Norway has ordered Harbor to pay [$30m] to the villagers.")
                    .money(f -> f.verb(Cue.PAY) && f.isObject() && f.clauseHas(ORDERING)),
            Rule.of("settled-for", PENALTY, "0.85", "Harbor settled with the regulator for [$750 million].")
                    .money(f -> f.after("for") && f.clause(Cue.SETTLE) && f.noMeasure()),
            Rule.of(
                            "settlement-deal",
                            PENALTY,
                            "0.85",
                            "The ride service settled the lawsuit in a deal worth [$33 million].")
                    .money(f ->
                            f.measure(Cue.DEAL) && (f.near(Cue.SETTLE) && f.near(Cue.PENALTY) || f.before(PENALTY))));

    private PenaltyRules() {}
}
