package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads a part of a sentence that leaves out its verb, since the part before has it: {@code sales rose 4% and profit [11%]}. */
final class Gap {
    private static final int REACH = 24;

    private Gap() {}

    /** {@code sales rose 4% and profit [11%]}, {@code in York 6%, while Hull managed [2%]}: the verb is that of the part before. */
    static @Nullable Direction direction(Frame frame) {
        int giving = frame.leading().anchorAt() - 1;
        if (!frame.kind(Kind.PERCENT)
                || giving > 0 && frame.tokens().get(giving).word().endsWith("ing") // , giving it 5%
                || !frame.after("")
                || !isNamed(frame.leading().anchor())
                || !is(frame)) {
            return null;
        }
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 2;
                i > 0 && i > frame.at() - REACH && !tokens.get(i).is(";");
                i--) {
            Figure figure = tokens.get(i).figure();
            if (figure != null && figure.kind() == Kind.PERCENT) {
                Leading before = new Leading(tokens, i);
                Token verb = before.verb();
                if (verb != null && before.preposition().isEmpty() && (verb.is(Cue.RISE) || verb.is(Cue.FALL))) {
                    return verb.is(Cue.RISE) ? Direction.UP : Direction.DOWN;
                }
            }
        }
        return null;
    }

    /** Whether the part of the sentence has no verb of its own: the one found has a figure already. */
    static boolean is(Frame frame) {
        Token verb = frame.leading().verb();
        return verb == null
                || verb.is("managed")
                || frame.leading().between().stream().anyMatch(token -> token.figure() != null);
    }

    /** Whether it is what a part of a sentence without a verb is about, or the verb that stands for all. */
    private static boolean isNamed(@Nullable Token token) {
        return token != null && (token.name() != null || Grammar.isMeasure(token) || token.is("managed"));
    }
}
