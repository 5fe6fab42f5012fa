package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Tells where a clause turns from what is planned to what is so already: {@code will take over a plant [that] employs 4,500 people}. */
final class Given {
    private static final Set<String> TELLERS = WordList.of("tellers");

    private static final Cues TO_COME = Cues.of(Cue.DEAL, Cue.RISE, Cue.FALL, Cue.FORECAST, Cue.PLAN);

    private Given() {}

    /** Whether what stands behind the word at {@code i} is so already. */
    static boolean is(Frame frame, int i) {
        return isThatDoes(frame.tokens(), i) || isAfter(frame, i) || isApposed(frame.tokens(), i, frame.at());
    }

    /** {@code would sue Nimbus, [a] designer with a value of $3m}: what describes a name stands as it is, but for a plan or a deal. */
    private static boolean isApposed(List<Token> tokens, int i, int at) {
        boolean opens = i > 1
                && (tokens.get(i).is("a") || tokens.get(i).is("an"))
                && tokens.get(i - 1).is(",")
                && tokens.get(i - 2).name() != null;
        return opens
                && tokens.subList(i, at).stream().anyMatch(token -> token.is("with"))
                && !Cues.of(tokens.subList(i, at)).meets(TO_COME);
    }

    /** {@code will take over a plant [that] employs 4,500 people}: it does so already. */
    private static boolean isThatDoes(List<Token> tokens, int i) {
        return tokens.get(i).is("that")
                && i > 0
                && tokens.get(i - 1).sort() == Token.Sort.WORD
                && !tokens.get(i - 1).is(Cue.FORECAST)
                && !tokens.get(i - 1).is(Cue.PLAN)
                && !TELLERS.contains(tokens.get(i - 1).word())
                && Grammar.isVerb(tokens, i + 1)
                && !Grammar.isBaseForm(tokens.get(i + 1).word());
    }

    /** {@code plans shops after [sales] passed £1bn}: what came before the plan is done. */
    private static boolean isAfter(Frame frame, int i) {
        List<Token> tokens = frame.tokens();
        if (!tokens.get(i).is("after") || tokens.get(i + 1).word().endsWith("ing")) {
            return false;
        }
        for (int k = i + 2; k < frame.at(); k++) {
            if (Grammar.isVerb(tokens, k) || tokens.get(k).word().endsWith("ed")) {
                return true;
            }
        }
        return false;
    }
}
