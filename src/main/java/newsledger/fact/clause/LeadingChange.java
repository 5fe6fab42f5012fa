package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Tells from the noun or adverb before a figure which way it goes: {@code up [5 percent]}, {@code a rise of [5%] in sales}. */
final class LeadingChange {

    private static final Set<String> CHANGE_NOUNS = WordList.of("change-nouns");
    private static final Set<String> RUN_UP = WordList.of("run-up-verbs");
    private static final Set<String> BURDENED = Set.of("weighed", "bogged", "dragged", "loaded", "held");

    private LeadingChange() {}

    /** The direction that the words before the figure tell, or null. */
    static @Nullable Direction of(Frame frame) {
        Direction direction = beforeFigure(frame);
        direction = direction == null ? byNoun(frame) : direction;
        return direction == null ? wasNoun(frame) : direction;
    }

    /** {@code up [5 percent]}, {@code is [9%] smaller} stands after; here {@code down by [2.5p]}. */
    private static @Nullable Direction beforeFigure(Frame frame) {
        Token anchor = frame.leading().anchor();
        boolean named = anchor != null && anchor.name() != null && Gap.is(frame);
        if (frame.after("off")
                && (frame.verb(Cue.BE) || named || frame.leading().bracketedAt() >= 0)) {
            return Direction.DOWN;
        }
        if (anchor == null
                || isArticleBefore(frame)
                || !frame.after("", "by", "over", "about", "around", "almost", "nearly")) {
            return null;
        }
        int verb = frame.leading().anchorAt() - 1;
        if (verb >= 0 && BURDENED.contains(frame.tokens().get(verb).word())) {
            return null; // weighed down by
        }
        if (anchor.is("up") && (frame.kind(Kind.PERCENT) ? isUsedUp(frame) : isRunUp(frame))) {
            return null;
        }
        if (anchor.is("up") || anchor.is("higher") || anchor.is("ahead") && frame.kind(Kind.PERCENT)) {
            return Direction.UP;
        }
        return anchor.is("down") || anchor.is("off") || anchor.is("lower") ? Direction.DOWN : null;
    }

    /** {@code run up [£58m] losses}: they come, and do not rise. */
    private static boolean isRunUp(Frame frame) {
        int verb = frame.leading().anchorAt() - 1;
        return verb >= 0 && RUN_UP.contains(frame.tokens().get(verb).word());
    }

    /** {@code digs up [70%] of the ore}: the part of something that is used, rather than a rise. */
    private static boolean isUsedUp(Frame frame) {
        int verb = frame.leading().anchorAt() - 1;
        Token token = verb < 0 ? null : frame.tokens().get(verb);
        return token != null
                && token.sort() == Token.Sort.WORD
                && !token.is(Cue.BE)
                && !token.is(Cue.CLOSE)
                && !token.is(Cue.RISE)
                && !Grammar.isMeasure(token)
                && frame.following().linkedBy("of");
    }

    /** {@code set up a [$3bn] fund} is no rise, {@code up a further [3%]} is one. */
    static boolean isArticleBefore(Frame frame) {
        Token before = frame.at() == 0 ? null : frame.tokens().get(frame.at() - 1);
        return before != null && (before.is("a") || before.is("an") || before.is("the") || before.is("its"));
    }

    /** {@code a rise of [5%] in sales}, {@code price rises of up to [15%]}. */
    private static @Nullable Direction byNoun(Frame frame) {
        Token anchor = frame.leading().anchor();
        boolean direct = frame.after("") && anchor != null && (anchor.is(Cue.RISE) || anchor.is(Cue.FALL));
        if (!frame.after("of", "by", "between") && !direct) {
            return null;
        }
        for (Token token : frame.leading().phrase()) {
            if (token.is(Cue.RISE)) {
                return Direction.UP;
            }
            if (token.is(Cue.FALL)) {
                return Direction.DOWN;
            }
        }
        return null;
    }

    /** {@code the decline was [0.5%]} */
    private static @Nullable Direction wasNoun(Frame frame) {
        int noun = frame.leading().verbAt() - 1;
        boolean whole = frame.kind(Kind.PERCENT) || frame.kind(Kind.POINTS);
        if (noun < 1 || !whole || !frame.after("") || !frame.verbIs("was", "is", "were", "had been", "has been")) {
            return null;
        }
        Token change = frame.tokens().get(noun);
        if (!frame.tokens().get(noun - 1).is(Cue.DETERMINER) && !CHANGE_NOUNS.contains(change.word())) {
            return null;
        }
        return change.is(Cue.RISE) ? Direction.UP : change.is(Cue.FALL) ? Direction.DOWN : null;
    }
}
