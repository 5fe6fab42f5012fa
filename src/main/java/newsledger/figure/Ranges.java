package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the two ends of a range: {@code 30-40 gigawatts}, {@code between $5 and $7}, {@code $55m to $65m}, {@code two or three years}. */
final class Ranges implements Refiner {
    private static final int NEAR = 12;
    /** Behind these, "from 3 to 5" is a change from one level to another. */
    private static final Set<String> MOVES = Verbs.MOVES;

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate next : found) {
            Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Candidate joined = last == null ? null : join(last, next, line.tokens());
            if (joined != null) {
                kept.set(kept.size() - 1, joined);
            } else {
                if (last != null && !last.isRange() && isLevels(last, next, line.tokens())) {
                    kept.set(kept.size() - 1, sharing(last, next));
                }
                kept.add(next);
            }
        }
        return kept;
    }

    private @Nullable Candidate join(Candidate from, Candidate to, Tokens tokens) {
        if (from.isRange() || !isJoint(from, to, tokens) || !isAlike(from, to)) {
            return null;
        }
        Candidate low = sharing(from, to);
        Measure measure = low.measure();
        Amount high = to.low();
        if (to.isBare()
                && measure != null
                && from.low().isScaled()
                && !to.low().isScaled()
                && from.low().mantissa().compareTo(high.mantissa()) < 0) {
            high = high.in(from.low().scale());
        }
        if (value(low, low.low()).compareTo(value(to.isBare() && measure != null ? to.in(measure) : to, high)) >= 0) {
            return null;
        }
        Measure both = to.measure() == null ? measure : to.measure();
        if (measure != null && both != null && measure.factor().compareTo(both.factor()) != 0) {
            return null;
        }
        Candidate range = new Candidate(
                from.first(), to.end(), low.low(), high, both, to.per(), from.qualifier(), from.first(), to.end());
        return range;
    }

    private static java.math.BigDecimal value(Candidate candidate, Amount amount) {
        Measure measure = candidate.measure();
        return measure == null ? amount.value() : measure.amount(amount.value());
    }

    /** The first end takes scale and unit from the second where it has none: {@code 20-30bn rupiah}. */
    private static Candidate sharing(Candidate from, Candidate to) {
        Candidate low = from;
        Measure measure = to.measure();
        if (low.isBare() && measure != null) {
            low = low.in(measure);
        }
        boolean plain = from.low().scale().compareTo(java.math.BigDecimal.ONE) == 0;
        if (plain
                && to.low().isScaled()
                && from.low().mantissa().compareTo(to.low().mantissa()) < 0) {
            Amount scaled = from.low().in(to.low().scale());
            low = low.with(scaled, scaled);
        }
        return low;
    }

    private static boolean isAlike(Candidate from, Candidate to) {
        Measure a = from.measure();
        Measure b = to.measure();
        return a == null || b == null || a.isLike(b);
    }

    private boolean isJoint(Candidate from, Candidate to, Tokens tokens) {
        int i = from.end();
        if (to.first() != i + 1) {
            return false;
        }
        return switch (tokens.word(i)) {
            case "-" ->
                tokens.isGlued(i) == tokens.isGlued(to.first())
                        && (tokens.isGlued(i) || tokens.printed(i).charAt(0) != '\u2014');
            case "to" -> !isLevels(from, to, tokens);
            case "and" -> tokens.is(from.first() - 1, "between") || tokens.is(from.extentFirst() - 1, "between");
            case "or" ->
                !from.low().isDigits()
                        || from.low()
                                        .value()
                                        .add(java.math.BigDecimal.ONE)
                                        .compareTo(to.low().value())
                                == 0;
            default -> false;
        };
    }

    /** {@code rose from $3 to $5 million}: two levels, not a range. */
    private static boolean isLevels(Candidate from, Candidate to, Tokens tokens) {
        if (to.first() != from.end() + 1 || !tokens.is(from.end(), "to")) {
            return false;
        }
        boolean after = tokens.is(from.first() - 1, "from");
        for (int i = from.first() - 1; i >= 0 && i >= from.first() - NEAR && !tokens.is(i, ","); i--) {
            if (MOVES.contains(tokens.word(i))) {
                return after || tokens.is(i + 1, "to");
            }
        }
        return false;
    }
}
