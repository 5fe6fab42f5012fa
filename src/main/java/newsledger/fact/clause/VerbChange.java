package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Tells from the verb before a figure which way it goes: {@code rose [4%]}, {@code cut costs by [£12m]}. */
final class VerbChange {

    /** What goes on "at" so many per cent does so by as much. */
    private static final Set<String> GROWING =
            Set.of("growing", "expanding", "shrinking", "contracting", "increasing", "declining");

    private VerbChange() {}

    /** {@code rose [4%]}, {@code cut costs by [£12m]}, {@code lost [500 points]}. */
    static @Nullable Direction of(Frame frame) {
        Token verb = frame.leading().verb();
        if (verb == null || !(verb.is(Cue.RISE) || verb.is(Cue.FALL))) {
            return null;
        }
        if (frame.after("") && isInValue(frame)) {
            return verb.is(Cue.RISE) ? Direction.UP : Direction.DOWN;
        }
        boolean share = frame.partOfCompany() && (verb.is(Cue.BUY) || verb.is(Cue.SELL));
        if (share) {
            return null;
        }
        if (verb.word().startsWith("advanc") && frame.kind(Kind.MONEY) && frame.of(Cue.FUNDING)) {
            return null;
        }
        boolean by = frame.after("by") && !isCause(frame);
        boolean direct = frame.after("") && isNext(frame);
        boolean whole = frame.figure().kind() == Kind.PERCENT || frame.figure().kind() == Kind.POINTS;
        boolean pace = frame.after("at")
                && frame.kind(Kind.PERCENT)
                && (frame.subject(Cue.GROSS_PRODUCT)
                        || (GROWING.contains(verb.word()) || isPace(frame)) && isNext(frame));
        boolean traded = frame.subject(Cue.COMMODITY)
                || frame.subject(Cue.SHARE)
                || frame.subject(Cue.CURRENCY)
                || frame.isOfProduct()
                || isQuoted(frame);
        boolean rate = frame.after("of")
                && frame.kind(Kind.PERCENT)
                && (frame.anchorIs("rate") || frame.anchorIs("pace") || frame.anchorIs("clip"))
                && !frame.near(Cue.FUNDING)
                && isAtBefore(frame);
        if (by || pace || rate || (direct && (whole || traded || !verb.is(Cue.MOVES)))) {
            return verb.is(Cue.RISE) ? Direction.UP : Direction.DOWN;
        }
        return null;
    }

    /** {@code the average home gained [£1,100] in value} */
    private static boolean isInValue(Frame frame) {
        return frame.kind(Kind.MONEY)
                && frame.following().linkedBy("in")
                && frame.following().of().get(0).is("value");
    }

    /** {@code raising fares [at a rate] of 28%} */
    private static boolean isAtBefore(Frame frame) {
        int i = frame.leading().anchorAt() - 1;
        while (i > frame.leading().verbAt() && !frame.tokens().get(i).is(Cue.PREPOSITION)) {
            i--;
        }
        return frame.subject(Cue.GROSS_PRODUCT) || frame.tokens().get(i).is("at");
    }

    /** {@code will grow at [40 percent] a year} */
    private static boolean isPace(Frame frame) {
        return frame.perTime() || frame.headWord("annually") || frame.headWord("annual");
    }

    /** {@code Harbor lost [14 pence]}, where share prices are told of. */
    private static boolean isQuoted(Frame frame) {
        return frame.kind(Kind.MONEY)
                && frame.belowMillion()
                && frame.verb(Cue.LOSE)
                && (frame.before(FactType.SHARE_PRICE) || frame.before(FactType.STOCK_MOVE));
    }

    /** {@code profit fell, hurt by a [$3m] charge}: what did it, rather than by how much. */
    private static boolean isCause(Frame frame) {
        return LeadingChange.isArticleBefore(frame)
                && frame.following().head().stream()
                        .anyMatch(token -> Grammar.isMeasure(token) && !token.is(Cue.EXTREME));
    }

    /** Whether nothing but names, times and small words stands between the verb and the figure. */
    private static boolean isNext(Frame frame) {
        Token verb = frame.leading().verb();
        boolean object = frame.kind(Kind.PERCENT) && verb != null && verb.is(Cue.MOVES); // raised its dividend 22%
        for (Token token : frame.leading().between()) {
            boolean small = token.sort() == Token.Sort.NAME
                    || token.sort() == Token.Sort.TIME
                    || token.is(Cue.ADVERB)
                    || token.is(Cue.DETERMINER)
                    || token.is("in")
                    || token.is("on")
                    || token.is("back")
                    || object && Grammar.isMeasure(token) && !token.is(Cue.STAKE)
                    || token.word().endsWith("ly");
            if (!small) {
                return false;
            }
        }
        return true;
    }
}
