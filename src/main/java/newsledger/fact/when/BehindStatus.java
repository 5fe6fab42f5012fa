package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;

import java.util.List;
import java.util.Set;

/** How firmly a figure is stated by what stands behind it: {@code [2,000 people] will be hired}, {@code [150MW] is due}. */
final class BehindStatus {
    static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should");
    private static final int MODAL_REACH = 4;

    private BehindStatus() {}

    /** {@code [2,000 people] will be hired}, {@code [$3bn] offer}, {@code [150MW] is due}: what stands behind the figure. */
    static Status of(Frame frame, FactType type) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + MODAL_REACH; i++) {
            Token token = tokens.get(i);
            if (MODALS.contains(token.word()) && isSubject(frame)) {
                return Will.ACTS.contains(type) && token.is("will") ? Status.PLANNED : Status.FORECAST;
            }
            if ((token.is(Cue.PLAN) || token.is("due")) && Will.ACTS.contains(type)) {
                return Status.PLANNED;
            }
            boolean ends = token.sort() == Token.Sort.MARK
                    || token.sort() == Token.Sort.FIGURE
                    || token.is(Cue.CONJUNCTION)
                    || token.is(Cue.RELATIVE);
            if (ends) {
                return Status.REPORTED;
            }
        }
        return Status.REPORTED;
    }

    /** Whether no verb stands before the figure in its clause. */
    private static boolean isSubject(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= 0 && frame.after(""); i--) {
            if (tokens.get(i).is("that") || MainLine.isEdge(tokens.get(i))) {
                return true;
            }
            if (Grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return frame.after("");
    }
}
