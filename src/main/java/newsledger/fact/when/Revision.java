package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;

import java.util.List;
import java.util.Set;

/** Tells whether a figure is one that somebody set before: a forecast, a target, and what it was until now. */
final class Revision {
    /** What is revised. */
    static final Set<String> NOUNS = Set.of("forecast", "guidance", "outlook", "estimate", "projection", "target");

    private Revision() {}

    /** {@code raised its growth projection to 6.8% from [6.5%]}; but {@code is forecast to rise to 3% from [2%]}. */
    static boolean isRevised(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.leading().clauseStart() + 1; i < frame.at(); i++) {
            boolean noun = tokens.get(i - 1).is(Cue.DETERMINER) || Grammar.isMeasureOrChange(tokens.get(i - 1));
            if (noun && NOUNS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code cutting its target by $20 to [$120]}; but {@code the target} is a company. */
    static boolean hasTarget(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.leading().clauseStart() + 1; i < frame.at(); i++) {
            if (tokens.get(i).is("target") && !tokens.get(i - 1).is("the")) {
                return true;
            }
        }
        return false;
    }
}
