package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds what shares moved by in all, and what was wiped off their worth: {@code taking its losses to [30%]}, {@code wiping out [$80 billion]}. */
final class ShareMoves {
    private static final Set<String> EXTENDING = WordList.of("extending-verbs");
    private static final Set<String> SUMMED = WordList.of("summed-moves");

    private ShareMoves() {}

    /** The direction in which the shares went, or null. */
    static @Nullable Direction of(Frame frame) {
        Direction direction = extended(frame);
        return direction == null ? wiped(frame) : direction;
    }

    private static boolean isOfShares(Frame frame) {
        return frame.near(Cue.SHARE)
                || frame.before(FactType.STOCK_MOVE)
                || frame.tokens().stream()
                        .anyMatch(token -> token.is("trading") || token.word().endsWith("-listed"));
    }

    /** {@code extending gains this year to [48%]}, {@code taking its losses to [30%]}: a sum of moves. */
    private static @Nullable Direction extended(Frame frame) {
        boolean whole = frame.kind(Kind.PERCENT) || frame.kind(Kind.POINTS);
        if (!whole || !frame.after("to") || !frame.verbIn(EXTENDING) || !isOfShares(frame)) {
            return null;
        }
        for (Token token : frame.leading().between()) {
            if (SUMMED.contains(token.word())) {
                return token.is(Cue.FALL) || token.word().startsWith("loss") ? Direction.DOWN : Direction.UP;
            }
        }
        return null;
    }

    /** {@code plunged 88 percent, wiping out some [$80 billion]}: the worth of its shares. */
    private static @Nullable Direction wiped(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.leading().anchorAt();
        boolean wiped = at > 0
                && frame.after("")
                && frame.kind(Kind.MONEY)
                && !frame.belowMillion()
                && (tokens.get(at).is("out") && tokens.get(at - 1).word().startsWith("wip")
                        || tokens.get(at).is("wiping out")
                        || tokens.get(at).is("wiped out")
                        || tokens.get(at).word().startsWith("eras"));
        return wiped && (frame.near(Cue.FALL) || frame.near(Cue.SHARE)) ? Direction.DOWN : null;
    }
}
