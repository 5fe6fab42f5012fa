package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What verbs tell of how far a thing is: a bid that is rejected was only offered, a debt that is restructured is there. */
final class Progress {
    private static final Set<FactType> BIDS = Set.of(FactType.DEAL_VALUE, FactType.PENALTY);
    private static final Set<FactType> BY_BOARD =
            Set.of(FactType.DIVIDEND, FactType.INVESTMENT, FactType.DEAL_VALUE, FactType.STAKE, FactType.FUNDING);
    private static final Set<String> EFFECTED = WordList.of("effected");
    private static final Set<String> REJECTED = WordList.of("rejected");
    private static final Set<String> CLEARED = WordList.of("cleared");
    private static final Set<String> CLAIMED = WordList.of("claimed");
    private static final Set<String> PARED = WordList.of("pared");
    private static final int REACH = 4;

    private Progress() {}

    /** What verbs of claiming, rejecting and clearing tell: {@code sued for [£3m]}, {@code the board cleared a plan of [$2bn]}. */
    static @Nullable Status of(Frame frame, FactType type) {
        boolean board = type == FactType.DIVIDEND || frame.clauseHas("board", "directors");
        boolean listing = type == FactType.FUNDING
                && frame.clauseHas("filed", "files")
                && frame.clauseHas("offering", "initial public offering", "ipo", "listing", "flotation");
        boolean planned = listing
                || BIDS.contains(type) && frame.clauseHas(REJECTED)
                || BY_BOARD.contains(type) && board && frame.clauseHas(CLEARED)
                || type == FactType.PENALTY && frame.clauseHas("considering", "considers", "mulling", "weighing")
                || type == FactType.PENALTY && frame.after("for") && frame.clauseHas(CLAIMED);
        if (planned) {
            return Status.PLANNED;
        }
        boolean put = (type == FactType.COST || type == FactType.INVESTMENT)
                && frame.after("at")
                && frame.verbIs("put", "puts");
        return put ? Status.FORECAST : null;
    }

    /** {@code led it to sell [300 vans]}, {@code was able to raise [£2m]}: it did. */
    static boolean isEffected(List<Token> tokens, int to) {
        for (int i = to - 1; i >= 0 && i >= to - 3; i--) {
            if (EFFECTED.contains(tokens.get(i).word())) {
                return true;
            }
            if (tokens.get(i).sort() == Token.Sort.WORD && Grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** {@code plans to restructure [$2bn] of debt}: it is owed already. */
    static boolean isPared(Frame frame) {
        int from = Math.max(frame.leading().clauseStart(), frame.at() - REACH);
        return Grammar.any(frame.tokens().subList(from, frame.at()), PARED);
    }
}
