package newsledger.fact;

import newsledger.time.Period;
import newsledger.time.TimeExpression;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Finds the time that a figure is for: the nearest one that its clause names, but neither the time of speaking ({@code said on
 * Tuesday}) nor, unless the figure is compared, the time of comparison ({@code from a year earlier}).
 */
final class Timing {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "told",
            "reported",
            "announced",
            "wrote",
            "added",
            "late",
            "early",
            "earlier",
            "disclosed",
            "warned");
    private static final Set<String> BASES = Set.of("from", "than", "against", "versus", "since");

    private Timing() {}

    static @Nullable Period of(Frame frame) {
        if (frame.measure(Cue.TARGET)) {
            return null;
        }
        Period found = behind(frame);
        return found == null ? before(frame) : found;
    }

    private static @Nullable Period behind(Frame frame) {
        List<Token> tokens = frame.tokens();
        boolean compared = frame.after("from", "than", "against", "versus");
        for (int i = frame.at() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ends = token.is(",")
                    || token.is(";")
                    || token.is(Cue.BREAK)
                    || token.is(Cue.RELATIVE) && !token.is("that");
            boolean base = !compared && (BASES.contains(token.word()) || token.is(Cue.COMPARE));
            if (ends || base) {
                return null;
            }
            TimeExpression time = token.time();
            if (time != null && isMeant(tokens, i, time)) {
                return time.period();
            }
        }
        return null;
    }

    private static @Nullable Period before(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= frame.leading().clauseStart(); i--) {
            TimeExpression time = tokens.get(i).time();
            if (time != null && isMeant(tokens, i, time) && time.role() != TimeExpression.Role.EARLIER) {
                return time.period();
            }
        }
        return null;
    }

    private static boolean isMeant(List<Token> tokens, int at, TimeExpression time) {
        return time.role() != TimeExpression.Role.CLOCK && !isSpeech(tokens, at);
    }

    /** {@code said on [Tuesday]}, {@code told Reuters on [Tuesday]}. */
    private static boolean isSpeech(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Token token = tokens.get(i);
            if (SPEECH.contains(token.word())) {
                return true;
            }
            if (!token.is("on") && !token.is("in") && token.name() == null) {
                return false;
            }
        }
        return false;
    }
}
