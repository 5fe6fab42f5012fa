package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.time.TimeExpression;
import newsledger.time.TimeExpression.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The times that the words around a figure name for it: {@code [third-quarter] profit of $3m}, {@code $3m, or 5 cents a share, in [2004]}. */
final class ClauseTimes {
    private static final Set<String> ANNUAL_STEPS = Set.of("on", "over");
    /** How many words may stand between a time and the measure that it belongs to: {@code third-quarter adjusted net profit}. */
    private static final int MEASURE_REACH = 4;

    private static final int BRACKET_REACH = 12;

    private ClauseTimes() {}

    /** {@code [first-half] profit may fall as much as 92%}: the time that stands right before the measure. */
    static @Nullable TimeExpression ofMeasure(Frame frame) {
        TimeExpression labelled = labelled(frame);
        if (labelled != null) {
            return labelled;
        }
        Measure measure = frame.measure();
        int at = measure == null ? 0 : measure.at(frame);
        List<Token> tokens = frame.tokens();
        for (int i = at - 1; i >= 0 && i >= at - MEASURE_REACH; i--) {
            Token token = tokens.get(i);
            TimeExpression time = token.time();
            if (time != null) {
                boolean long_ = time.period().yearBefore() != null && time.role() == Role.AT;
                return long_ && !TimeUse.isBase(tokens, i) ? time : null;
            }
            boolean describes = token.sort() == Token.Sort.WORD
                    && !token.is(Cue.PREPOSITION)
                    && !token.is(Cue.CONJUNCTION)
                    && !token.is(Cue.DETERMINER)
                    && !Grammar.isVerb(tokens, i);
            if (!describes && !token.is("'s")) {
                return null;
            }
        }
        return null;
    }

    /** {@code ([Q3 2024]: $4bn)} */
    static @Nullable TimeExpression labelled(Frame frame) {
        int colon = frame.at() - 1;
        boolean labels = colon > 0 && frame.tokens().get(colon).is(":");
        return labels ? frame.tokens().get(colon - 1).time() : null;
    }

    /**
     * The nearest time behind the figure in its clause.
     *
     * @param base whether the figure is one that another is compared with
     */
    static @Nullable TimeExpression behind(Frame frame, boolean base) {
        return behind(frame, base, false);
    }

    /** The same; the day of a share's move does not stand behind its cause: {@code fell 3% after it forecast less for this year}. */
    static @Nullable TimeExpression behindMove(Frame frame) {
        return behind(frame, false, true);
    }

    private static @Nullable TimeExpression behind(Frame frame, boolean base, boolean move) {
        List<Token> tokens = frame.tokens();
        boolean apposed = false;
        boolean joined = false;
        int i = frame.at() + 1;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                i = afterBracket(tokens, i);
                continue;
            }
            boolean apposition =
                    token.is(",") && (apposed || isNext(tokens, i, "or") || isNext(tokens, i, "respectively"));
            apposed = token.is(",") ? apposition && !apposed : apposed;
            boolean other = joined && (token.is(Cue.PLAN) || token.is(Cue.FORECAST) || token.is("that"));
            boolean cause = move && (token.is("as") || token.is("amid")) || token.is("after") && !isNextTime(tokens, i);
            if (!apposition && isEnd(token) || other || cause || base && token.is("to")) {
                return null;
            }
            if (!base && isBaseAt(frame, i)) {
                boolean starts = token.is("from") && (frame.clause(Cue.PLAN) || frame.clause(Cue.FORECAST));
                return starts || isNextSince(tokens, i) ? timeAt(tokens, i + 1) : null;
            }
            joined |= token.is(Cue.CONJUNCTION) || token.is("as");
            TimeExpression time = token.time();
            if (time != null && TimeUse.isMeant(tokens, i, time)) {
                return time;
            }
            i++;
        }
        return null;
    }

    private static boolean isEnd(Token token) {
        return MainLine.isEdge(token)
                || token.is(";")
                || token.is(")")
                || token.is(Cue.BREAK)
                || token.is(Cue.RELATIVE) && !token.is("that");
    }

    private static boolean isNextTime(List<Token> tokens, int i) {
        int next = isNext(tokens, i, "the") ? i + 2 : i + 1;
        return next < tokens.size() && tokens.get(next).time() != null;
    }

    /** {@code since 2012} tells the time itself. */
    private static boolean isNextSince(List<Token> tokens, int i) {
        TimeExpression time = timeAt(tokens, i + 1);
        return time != null && time.role() == Role.SINCE;
    }

    private static @Nullable TimeExpression timeAt(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).time() : null;
    }

    private static boolean isNext(List<Token> tokens, int i, String word) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(word);
    }

    private static int afterBracket(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size() && i < from + BRACKET_REACH; i++) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return from + 1;
    }

    /** Whether what the figure is compared with begins at {@code i}: {@code from}, {@code up 12% [on] the £5m of 2003}. */
    private static boolean isBaseAt(Frame frame, int i) {
        Token token = frame.tokens().get(i);
        if (TimeUse.BASES.contains(token.word()) || token.is(Cue.COMPARE)) {
            return true;
        }
        if (!ANNUAL_STEPS.contains(token.word()) || !frame.isChange()) {
            return false;
        }
        int next = i + 1;
        while (next < frame.tokens().size() && frame.tokens().get(next).is(Cue.DETERMINER)) {
            next++;
        }
        Token object = next < frame.tokens().size() ? frame.tokens().get(next) : token;
        TimeExpression time = object.time();
        boolean earlier = time != null && time.role() == Role.EARLIER;
        return object.figure() != null || earlier || token.is("on") && isStep(time);
    }

    /** {@code up 12% on [January]}, {@code on [a year earlier]}; no day, since {@code rose on Friday}. */
    private static boolean isStep(@Nullable TimeExpression time) {
        return time != null && time.period().yearBefore() != null;
    }

    /** The nearest time before the figure on the main line of its clause, else the one that opens the sentence. */
    static @Nullable TimeExpression before(Frame frame) {
        List<Token> tokens = frame.tokens();
        boolean acts = false;
        boolean crossed = false;
        int start = frame.leading().clauseStart();
        for (int i = MainLine.before(tokens, frame.at()); i >= start; i = MainLine.before(tokens, i)) {
            Token token = tokens.get(i);
            if (token.is(Cue.RELATIVE) && !token.is("that") || token.is("if")) {
                return token.is("when") ? rightBefore(tokens, i) : null;
            }
            crossed |= acts && token.is(Cue.CONJUNCTION) && !isNext(tokens, i, "to");
            acts |= Grammar.isVerb(tokens, i);
            TimeExpression time = token.time();
            if (time != null && isNamed(tokens, i, time) && (!crossed || opens(tokens, i))) {
                return TimeUse.isTold(tokens, i, frame.at(), time) ? null : time;
            }
        }
        boolean when = start > 0 && tokens.get(start - 1).is("when");
        TimeExpression then = when ? rightBefore(tokens, start - 1) : null;
        return then == null ? opening(tokens, start, frame.at()) : then;
    }

    /** {@code since [April 28], when it hit $134} */
    private static @Nullable TimeExpression rightBefore(List<Token> tokens, int when) {
        int i = when > 0 && tokens.get(when - 1).is(",") ? when - 2 : when - 1;
        TimeExpression time = i < 0 ? null : tokens.get(i).time();
        return time == null ? null : new TimeExpression(time.span(), time.period());
    }

    /** Whether the time stands where it is meant for what follows. */
    private static boolean isNamed(List<Token> tokens, int i, TimeExpression time) {
        return time.role() != Role.EARLIER
                && (time.role() != Role.SINCE || i == 1)
                && !TimeUse.isBase(tokens, i)
                && TimeUse.isMeant(tokens, i, time);
    }

    /** {@code In the first quarter} at the head of a sentence holds for all its clauses. */
    private static @Nullable TimeExpression opening(List<Token> tokens, int to, int figure) {
        for (int i = 0; i < to; i++) {
            TimeExpression time = tokens.get(i).time();
            if (time != null) {
                boolean long_ = time.period().yearBefore() != null && isNamed(tokens, i, time);
                return long_ && !TimeUse.isTold(tokens, i, figure, time) ? time : null;
            }
            if (tokens.get(i).figure() != null || Grammar.isVerb(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether no verb stands before {@code at}. */
    private static boolean opens(List<Token> tokens, int at) {
        for (int i = 0; i < at; i++) {
            if (Grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return true;
    }
}
