package newsledger.fact;

import newsledger.time.Period;
import newsledger.time.TimeExpression;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds the time that a figure is for: the nearest one that the clause names, as {@code 2024} in "sales of $3m in 2024". */
final class Timing {

    private Timing() {}

    static @Nullable Period of(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.time() != null) {
                return token.time().period();
            }
            if (token.sort() == Token.Sort.FIGURE || token.is(",") || token.is(";") || token.is(Cue.BREAK)) {
                break;
            }
        }
        for (int i = frame.at() - 1; i >= frame.leading().clauseStart(); i--) {
            TimeExpression time = tokens.get(i).time();
            if (time != null) {
                return time.period();
            }
        }
        return null;
    }
}
