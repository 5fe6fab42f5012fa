package newsledger.fact.rule;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

import static newsledger.fact.FactType.DEAL_DURATION;
import static newsledger.fact.FactType.DEAL_VALUE;

/** How news says how long a contract, a lease or a loan runs: {@code a [seven-year] contract}. */
final class TermRules {
    private static final Set<String> LEASING = WordList.of("leasing-verbs");
    private static final Set<String> MATURING = WordList.of("maturing");

    private static final int LONGEST_NOUN = 4;

    static final List<Rule> RULES = List.of(
            Rule.of("term-of-deal", DEAL_DURATION, "0.9", "Harbor signed a [seven-year] contract with Nimbus.")
                    .when(
                            Kind.DURATION,
                            f -> (f.head(Cue.DEAL) || f.headWord("extension") || f.head(Cue.FUNDING) || isBeforeSum(f))
                                    && !f.clauseHas("yield", "yields")
                                    && !f.headWord("high")
                                    && !f.headWord("low"))
                    .firm(),
            Rule.of("deal-spans", DEAL_DURATION, "0.85", "The agreement runs for [ten years].")
                    .when(
                            Kind.DURATION,
                            f -> (!isShort(f) || f.verb(Cue.SPAN) || f.anchor(Cue.DEAL) || f.anchor(Cue.FUNDING))
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
            Rule.of("due-in", DEAL_DURATION, "0.8", "The loan has a tranche of $700 million due in [three years].")
                    .when(
                            Kind.DURATION,
                            f -> f.after("in", "after")
                                    && f.anchorIn(MATURING)
                                    && !isShort(f)
                                    && (f.near(Cue.FUNDING) || f.near(Cue.DEBT)))
                    .firm(),
            Rule.of("leased-for", DEAL_DURATION, "0.8", "Harbor leased ten ferries from Oakmere for [12 years].")
                    .when(Kind.DURATION, f -> f.after("for", "over") && f.verbIn(LEASING))
                    .firm(),
            Rule.of(
                            "bought-over",
                            DEAL_DURATION,
                            "0.75",
                            "Harbor will buy computing power worth $2 billion from Nimbus over [six years].")
                    .when(Kind.DURATION, f -> f.after("for", "over") && f.clause(Cue.BUY) && f.before(DEAL_VALUE)));

    private TermRules() {}

    /** {@code a [seven-year], $7.7 billion rights deal} */
    private static boolean isBeforeSum(Frame f) {
        List<Token> tokens = f.tokens();
        int sum = f.at() + 2;
        if (sum >= tokens.size()
                || !tokens.get(sum - 1).is(",")
                || tokens.get(sum).figure() == null
                || !f.figure().text().contains("-")) {
            return false;
        }
        for (int i = sum + 1; i < tokens.size() && i <= sum + LONGEST_NOUN; i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.DEAL) || token.is(Cue.FUNDING)) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK || token.is(Cue.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** Deals last for months and years: {@code orders were suspended for [46 days]}. */
    private static boolean isShort(Frame f) {
        return f.unitIs("day") || f.unitIs("week") || f.unitIs("hour");
    }
}
