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

    private static final Set<FactType> TRADED =
            Set.of(FactType.STOCK_MOVE, FactType.SHARE_PRICE, FactType.PRICE, FactType.GROWTH);
    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Timing() {}

    /**
     * The period of a figure of that type, or null.
     *
     * @param told what the measures told so far were for
     */
    static @Nullable Period of(Frame frame, FactType type, @Nullable Period told) {
        if (frame.measure(Cue.TARGET)) {
            return null;
        }
        TimeExpression found = behind(frame);
        found = found == null ? before(frame) : found;
        if (found == null) {
            return isCompared(frame) ? null : told;
        }
        if (isDay(found.period()) && !TRADED.contains(type)) {
            return null;
        }
        boolean earlier = found.role() == TimeExpression.Role.EARLIER
                && found.period() instanceof Period.Year
                && isOnly(frame.tokens(), found);
        return earlier && told != null ? told.yearBefore() : found.period();
    }

    /** A day is when a price was paid; of other figures it is the day when they were told. */
    private static boolean isDay(Period period) {
        return period instanceof Period.Day || period instanceof Period.Printed && WEEKDAYS.contains(period.iso());
    }

    private static boolean isOnly(List<Token> tokens, TimeExpression time) {
        return tokens.stream().map(Token::time).noneMatch(other -> other != null && !other.equals(time));
    }

    /** Whether the figure is what another is compared with: {@code up from [£5m]}, {@code against a loss of [$3m]}. */
    static boolean isCompared(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.COMPARE)) {
                return true;
            }
            boolean leads = token.is(Cue.DETERMINER)
                    || token.is(Cue.ADVERB)
                    || token.is("of")
                    || token.name() != null
                    || Grammar.isMeasure(token);
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable TimeExpression behind(Frame frame) {
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
                return time;
            }
        }
        return null;
    }

    private static @Nullable TimeExpression before(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= frame.leading().clauseStart(); i--) {
            TimeExpression time = tokens.get(i).time();
            if (time != null && isMeant(tokens, i, time) && time.role() != TimeExpression.Role.EARLIER) {
                return time;
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
