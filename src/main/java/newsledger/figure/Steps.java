package newsledger.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Tells two figures joined by "to" that are no range: a change and the level it leads to, {@code rose $1.70 to $46.20}, or two levels. */
final class Steps {
    private static final int NEAR = 12;
    private static final int MOST_JOINT = 3;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal LEAST_STEP = BigDecimal.valueOf(1000);
    /** The ends of a range lie no further apart: {@code fell by 20 to 812} is a change and a level. */
    private static final BigDecimal MOST_SPREAD = BigDecimal.valueOf(5);

    /** What something is yet to do: {@code it may grow by 4% to 10%}. */
    private static final Set<String> WILL_MOVE =
            Set.of("grow", "rise", "increase", "expand", "climb", "fall", "decline", "shrink", "drop");

    private static final Set<Kind> LEVELS = EnumSet.of(Kind.PERCENT, Kind.POINTS, Kind.MONEY);
    /** Behind these, "from 3 to 5" is a change from one level to another. */
    private static final Set<String> MOVES = Verbs.MOVES;

    private Steps() {}

    /** {@code rose from $3 to $5 million}: two levels, not a range. */
    static boolean isLevels(Candidate from, Candidate to, Tokens tokens) {
        if (!tokens.is(from.end(), "to") || to.first() > from.end() + MOST_JOINT) {
            return false;
        }
        boolean signed = tokens.is(from.first() - 1, "-") && tokens.isGlued(from.first());
        int before = from.first() - (signed ? 2 : 1);
        boolean after = tokens.is(before, "from");
        for (int i = before; i >= 0 && i >= from.first() - NEAR && !tokens.is(i, ","); i--) {
            if (MOVES.contains(tokens.word(i))) {
                return after || tokens.is(i + 1, "to");
            }
        }
        return false;
    }

    /** {@code cut from 4.5 percent to [4.25]}, where nothing else is counted */
    static Candidate levelled(Candidate from, Candidate to, Tokens tokens) {
        Measure measure = from.measure();
        boolean plain = to.isBare()
                && !to.low().isScaled()
                && to.low().isDigits()
                && !from.low().isScaled();
        boolean like = measure != null
                && LEVELS.contains(measure.kind())
                && Amount.areLike(from.low().value(), to.low().value(), MOST_SPREAD);
        return plain && like && measure != null && Nouns.head(tokens, to.end()) < 0 ? to.in(measure) : to;
    }

    /** {@code rose $1.70 to $46.20}, {@code grow 12% to 180,000}: a change and the level that it leads to. */
    static boolean is(Candidate from, Candidate to, Tokens tokens) {
        int i = from.first() - 1;
        if (from.isBare()) {
            boolean large = to.low().isScaled() && from.low().value().compareTo(LEAST_STEP) >= 0;
            boolean far = !to.is(Kind.PERCENT)
                    && to.low().value().compareTo(from.low().value().multiply(MOST_SPREAD)) > 0;
            return (tokens.is(i, "by") || (far && MOVES.contains(tokens.word(i)))) && (large || far);
        }
        boolean prefixed = from.low().first() > from.first();
        if (to.isBare() && !prefixed) {
            return true;
        }
        int moved = from.extentFirst() - 1;
        while (moved > 0 && Ranges.APPROXIMATE.contains(tokens.word(moved))) {
            moved--;
        }
        BigDecimal spread = WILL_MOVE.contains(tokens.word(i - 1)) ? MOST_SPREAD : TWICE;
        boolean near = to.is(Kind.PERCENT)
                && to.low().value().compareTo(from.low().value().multiply(spread)) <= 0;
        return MOVES.contains(tokens.word(i))
                || tokens.is(i, "back")
                || tokens.is(i, "by") && !near
                || moved >= 0 && MOVES.contains(tokens.word(moved));
    }
}
