package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;
import newsledger.figure.Qualifier;

import java.util.List;
import java.util.Set;

/** Tells whether a party denies a figure: {@code denied that it lost [$5m]}, {@code not [$3bn], but}. */
final class Denial {
    private static final Set<String> AUXILIARIES = Set.of("will", "would", "did", "does", "do", "has", "have", "had");

    private Denial() {}

    /** A denial holds for its own clause: not behind {@code "Not true," says its chief, who insists}, not where it is an aside. */
    static boolean of(Frame frame) {
        if (!frame.near(Cue.DENY)) {
            return isNot(frame) || isNegated(frame);
        }
        List<Token> tokens = frame.tokens();
        boolean own = true;
        for (int i = MainLine.before(tokens, frame.at()); i >= 0; i = MainLine.before(tokens, i)) {
            own &= !isWho(tokens.get(i));
            if (tokens.get(i).is(";") || tokens.get(i).is("despite")) {
                break;
            }
            if (tokens.get(i).is(Cue.DENY)) {
                return own;
            }
        }
        int end = frame.at() + 1;
        while (end < tokens.size()
                && !MainLine.isEdge(tokens.get(end))
                && !tokens.get(end).is("and")
                && !tokens.get(end).is(";")) {
            end++;
        }
        return Grammar.any(tokens.subList(frame.at() + 1, end), Cue.DENY) || isNot(frame) || isNegated(frame);
    }

    /** {@code will not cut [900 jobs]}, {@code did not lose [£5m]}; but {@code not only}, {@code if not}. */
    private static boolean isNegated(Frame frame) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        boolean exact = frame.after("") && frame.figure().qualifier() == Qualifier.EXACT;
        for (int i = verb - 1; exact && i > 0 && i >= verb - 2; i--) {
            if (tokens.get(i).is("not") || tokens.get(i).is("never")) {
                return AUXILIARIES.contains(tokens.get(i - 1).word());
            }
        }
        return false;
    }

    /** {@code was not [$3.5bn], but} */
    private static boolean isNot(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.at();
        boolean not =
                at > 1 && tokens.get(at - 1).is("not") && !tokens.get(at - 2).is("if");
        return not && tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.is("but"));
    }

    static boolean isWho(Token token) {
        return token.is("which") || token.is("who") || token.is("whose");
    }
}
