package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Tells from what stands behind a figure which way it goes: {@code [4 percent] lower}, {@code a [300%] rise}, {@code [£800] has been cut}. */
final class FollowingChange {
    private static final Set<String> CHANGE_NOUNS = WordList.of("change-nouns");
    private static final Set<String> EARLIER = Set.of("where", "what", "pre-pandemic", "pre-crisis", "normal");

    private static final Set<String> WIPED = Set.of("wiped", "wiped off", "wiped from", "erased");

    private static final Set<String> PAST = Set.of(
            "fell", "rose", "grew", "sank", "shrank", "slid", "lost", "went", "shot", "leapt", "fallen", "risen");

    private FollowingChange() {}

    /** The direction that the words behind the figure tell, or null. */
    static @Nullable Direction of(Frame frame) {
        Direction direction = ofNoun(frame);
        direction = direction == null ? afterFigure(frame) : direction;
        direction = direction == null ? behindPair(frame) : direction;
        direction = direction == null ? compared(frame) : direction;
        return direction == null ? passive(frame) : direction;
    }

    /** {@code [50 basis points] of cuts} */
    private static @Nullable Direction ofNoun(Frame frame) {
        List<Token> of = frame.following().of();
        if (!frame.kind(Kind.POINTS) || of.isEmpty()) {
            return null;
        }
        return of.get(0).is(Cue.FALL) ? Direction.DOWN : of.get(0).is(Cue.RISE) ? Direction.UP : null;
    }

    /** {@code [4 percent] lower}, {@code a [300%] rise}, {@code a [2%] price drop}. */
    private static @Nullable Direction afterFigure(Frame frame) {
        if (frame.kind(Kind.COUNT) && frame.after("at", "across", "in")) {
            return null; // sales at its 40 shops rose
        }
        if (frame.kind(Kind.PERCENT) && frame.headWord("loss") && frame.near(Cue.SHARE)) {
            return Direction.DOWN;
        }
        Token previous = null;
        boolean stands = frame.kind(Kind.MONEY) && frame.after("at", "to");
        for (Token token : frame.following().head()) {
            if (stands && (token.is("ahead") || token.is("more") || token.is("better"))) {
                return null; // ended at 1,472 ahead of the results
            }
            if (previous != null && isParticle(previous, token)) {
                return null;
            }
            previous = token;
            if (token.is("up") && isUpTo(frame, token)) {
                return null;
            }
            Direction said = said(frame, token);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** {@code lower}, {@code a rise}: what one of the words behind the figure says. */
    private static @Nullable Direction said(Frame frame, Token token) {
        if (token.is(Cue.HIGHER) && !token.is("above") && (!token.is("better") || frame.kind(Kind.MONEY))) {
            return Direction.UP;
        }
        boolean off = token.is("off") && !frame.kind(Kind.POINTS);
        if (token.is(Cue.LOWER) && !token.is("below") && !off) {
            return Direction.DOWN;
        }
        boolean noun = (!token.is(Cue.MOVES) || CHANGE_NOUNS.contains(token.word())) && !isPast(token.word());
        if (token.is(Cue.RISE) && noun) {
            return Direction.UP;
        }
        if (token.is(Cue.FALL) && noun) {
            return Direction.DOWN;
        }
        return null;
    }

    /** {@code a €4bn fine [handed down]}: what is done to it, rather than which way it goes. */
    private static boolean isParticle(Token verb, Token token) {
        return (token.is("down") || token.is("up") || token.is("off"))
                && verb.word().endsWith("ed")
                && !Grammar.isChangeWord(verb);
    }

    /** {@code fell [4%] this year up to Monday}: until then. */
    private static boolean isUpTo(Frame frame, Token up) {
        int next = frame.tokens().indexOf(up) + 1;
        return next < frame.tokens().size() && frame.tokens().get(next).is("to");
    }

    /** {@code homes worth £10m [fell]} */
    private static boolean isPast(String word) {
        return PAST.contains(word) || word.endsWith("ed");
    }

    /** {@code [15%], or [33.5p], lower}: what stands behind two figures of one move. */
    private static @Nullable Direction behindPair(Frame frame) {
        List<Token> tokens = frame.tokens();
        int other = skipComma(tokens, frame.at() + 1);
        boolean first = isOr(tokens, other) && isFigure(tokens, other + 1);
        boolean second = isOr(tokens, frame.at() - 1);
        int behind = first ? other + 2 : second ? frame.at() + 1 : tokens.size();
        int i = skipComma(tokens, behind);
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        return direction(token.is("up") || token.is("higher"), token.is("down") || token.is("lower"));
    }

    private static int skipComma(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
    }

    private static boolean isOr(List<Token> tokens, int i) {
        return i > 0 && i < tokens.size() && tokens.get(i).is("or");
    }

    private static boolean isFigure(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).figure() != null;
    }

    /** {@code [7%] below last year}: an earlier time is what it is compared with. */
    private static @Nullable Direction compared(Frame frame) {
        int i = frame.at() + 1;
        if (i >= frame.tokens().size()) {
            return null;
        }
        Token next = frame.tokens().get(i);
        boolean figure = next.figure() != null;
        if (figure && frame.kind(Kind.MONEY)) {
            return direction(next.word().startsWith("more than"), next.word().startsWith("less than"));
        }
        if (!frame.kind(Kind.PERCENT)) {
            return null;
        }
        if (figure) {
            return direction(next.word().startsWith("above"), next.word().startsWith("below"));
        }
        return isEarlier(frame.tokens(), i + 1) ? direction(next.is("above"), next.is("below")) : null;
    }

    private static @Nullable Direction direction(boolean up, boolean down) {
        return up ? Direction.UP : down ? Direction.DOWN : null;
    }

    /** {@code last year}, {@code the 5%}, {@code where it was}: what another may be above or below. */
    private static boolean isEarlier(List<Token> tokens, int at) {
        int i = at < tokens.size() && tokens.get(at).is("the") ? at + 1 : at;
        return i < tokens.size()
                && (tokens.get(i).sort() == Token.Sort.TIME
                        || tokens.get(i).figure() != null
                        || EARLIER.contains(tokens.get(i).word()));
    }

    /** {@code [£800] has been cut from the price}. */
    private static @Nullable Direction passive(Frame frame) {
        int next = frame.at() + 1;
        if (next < frame.tokens().size()
                && WIPED.contains(frame.tokens().get(next).word())) {
            return Direction.DOWN; // with £4bn wiped off its value
        }
        boolean helped = false;
        for (int i = frame.at() + 1; i < frame.tokens().size() && i < frame.at() + 5; i++) {
            Token token = frame.tokens().get(i);
            if (helped && token.is(Cue.FALL)) {
                return Direction.DOWN;
            }
            if (helped && token.is(Cue.RISE)) {
                return Direction.UP;
            }
            helped |= token.is(Cue.BE) && !token.word().startsWith("ha");
            if (!token.is(Cue.BE) && !token.is(Cue.ADVERB)) {
                return null;
            }
        }
        return null;
    }
}
