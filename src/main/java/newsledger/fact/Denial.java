package newsledger.fact;

import java.util.List;

/** Tells whether a party denies a figure: {@code denied that it lost [$5m]}, {@code not [$3bn], but}. */
final class Denial {
    private Denial() {}

    /** A denial holds for its own clause: not behind {@code "Not true," says its chief, who insists}, not where it is an aside. */
    static boolean of(Frame frame) {
        if (!frame.near(Cue.DENY)) {
            return isNot(frame);
        }
        List<Token> tokens = frame.tokens();
        boolean own = true;
        for (int i = MainLine.before(tokens, frame.at()); i >= 0; i = MainLine.before(tokens, i)) {
            own &= !isWho(tokens.get(i));
            if (tokens.get(i).is(Cue.DENY)) {
                return own;
            }
        }
        return Grammar.any(tokens.subList(frame.at() + 1, tokens.size()), Cue.DENY) || isNot(frame);
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
