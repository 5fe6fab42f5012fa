package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the two ends of a range: {@code 30-40 gigawatts}, {@code between $5 and $7}, {@code $55m to $65m}, {@code two or three years}. */
final class Ranges implements Refiner {
    private static final int MOST_JOINT = 3;
    private static final Set<String> YEAR_BEFORE = Set.of("in", "during", "since", "for", "until", "by");
    private static final BigDecimal LEAST_STEP = BigDecimal.valueOf(1000);
    static final Set<String> APPROXIMATE = Set.of(
            "about",
            "around",
            "roughly",
            "approximately",
            "some",
            "~",
            "as",
            "much",
            "perhaps",
            "maybe",
            "nearly",
            "almost");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate next : found) {
            Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Candidate joined = last == null ? null : join(last, next, line.tokens());
            if (joined != null) {
                kept.set(kept.size() - 1, joined);
            } else {
                if (last != null && !last.isRange() && Steps.isLevels(last, next, line.tokens())) {
                    kept.set(kept.size() - 1, sharing(last, next));
                    kept.add(Steps.levelled(last, next, line.tokens()));
                } else {
                    kept.add(next);
                }
            }
        }
        return kept;
    }

    private @Nullable Candidate join(Candidate from, Candidate end, Tokens tokens) {
        Candidate to = Compounds.inUnitOf(from, end);
        if (from.isRange()
                || isPaidTo(from, to)
                || !isJoint(from, to, tokens)
                || !isAlike(from, to)
                || isYear(from, to, tokens)) {
            return null;
        }
        Candidate low = sharing(from, to);
        Candidate high = sharingBack(low, to);
        Measure measure = low.measure();
        Measure both = high.measure();
        Amount lowest = low.low();
        if (measure != null && both != null && measure.factor().compareTo(both.factor()) != 0) {
            BigDecimal ratio = measure.factor().divide(both.factor(), MathContext.DECIMAL64);
            lowest = new Amount(
                    lowest.first(), lowest.end(), lowest.value().multiply(ratio), BigDecimal.ONE, lowest.form());
        }
        if (lowest.value().compareTo(high.low().value()) >= 0) {
            return null;
        }
        return new Candidate(
                from.first(),
                to.end(),
                lowest,
                high.low(),
                both,
                to.per(),
                from.qualifier(),
                from.first(),
                Math.max(to.end(), to.extentEnd()));
    }

    /** {@code refund £8m to 120,000 customers}: the second end counts others. */
    private static boolean isPaidTo(Candidate from, Candidate to) {
        return from.low().isScaled()
                && to.isBare()
                && !to.low().isScaled()
                && to.low().value().compareTo(LEAST_STEP) >= 0;
    }

    /** The second end takes scale and unit from the first where it has none: {@code $5bn to 7}. */
    private static Candidate sharingBack(Candidate low, Candidate to) {
        Measure measure = low.measure();
        if (!to.isBare() || measure == null) {
            return to;
        }
        Amount high = to.low();
        boolean small = low.low().mantissa().compareTo(high.mantissa()) < 0;
        Amount scaled = low.low().isScaled() && !high.isScaled() && small
                ? high.in(low.low().scale())
                : high;
        return to.in(measure).with(scaled, scaled);
    }

    /** The first end takes scale and unit from the second where it has none: {@code 40-50bn rupiah}. */
    private static Candidate sharing(Candidate from, Candidate to) {
        Candidate low = from;
        Measure measure = to.measure();
        if (low.isBare() && measure != null) {
            low = low.in(measure);
        }
        boolean plain = from.low().scale().compareTo(BigDecimal.ONE) == 0;
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

    private static boolean isJoint(Candidate from, Candidate to, Tokens tokens) {
        int i = from.end();
        boolean hanging = tokens.is(i, "-") && tokens.is(i + 1, "to");
        i += hanging ? 1 : 0;
        boolean upTo = tokens.is(i, "up") && tokens.is(i + 1, "to");
        if (to.first() > i + MOST_JOINT || !isApproximate(tokens, upTo ? i + 2 : i + 1, to.first())) {
            return false;
        }
        return switch (tokens.word(i)) {
            case "-" -> isDash(tokens, i) || isLoose(from, to, tokens);
            case "~" -> tokens.isGlued(i) && tokens.isGlued(i + 1);
            case "up" -> tokens.is(i + 1, "to") && to.first() == i + 2 && tokens.is(from.first() - 1, "from");
            case "to" -> !Steps.isLevels(from, to, tokens) && !Steps.is(from, to, tokens);
            case "and" -> isBetween(from, tokens);
            case "or" -> isNext(from, to);
            default -> false;
        };
    }

    /** Between the joint and the second end nothing stands, a word like "about", or a sign: {@code -20 to -30}, {@code two-to-three}. */
    private static boolean isApproximate(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean sign = i == end - 1 && tokens.is(i, "-") && tokens.isGlued(end);
            if (sign && (tokens.is(i - 1, "to") || tokens.is(i - 1, "and"))) {
                return true;
            }
            if (!APPROXIMATE.contains(tokens.word(i))) {
                return false;
            }
        }
        return first <= end;
    }

    private static boolean isDash(Tokens tokens, int i) {
        boolean glued = tokens.isGlued(i);
        return glued == tokens.isGlued(i + 1) && (glued || tokens.printed(i).charAt(0) != '\u2014');
    }

    /** {@code 2 -7 grams}, {@code 2- 7 grams} */
    private static boolean isLoose(Candidate from, Candidate to, Tokens tokens) {
        return from.isBare()
                && !to.isBare()
                && from.low().isDigits()
                && to.first() == from.end() + 1
                && to.low().first() == to.first()
                && !NotFigure.isYear(from, tokens);
    }

    private static boolean isBetween(Candidate from, Tokens tokens) {
        int i = from.first() - 1;
        return tokens.is(i, "between") || (tokens.is(i - 1, "between") && APPROXIMATE.contains(tokens.word(i)));
    }

    private static boolean isNext(Candidate from, Candidate to) {
        BigDecimal step = to.low().mantissa().subtract(from.low().mantissa());
        return step.compareTo(BigDecimal.ONE) == 0 || (!from.low().isDigits() && step.signum() > 0);
    }

    /** The 2004 of {@code halved in 2003 to $90m}, {@code 14% during 2003 to 98,000} */
    private static boolean isYear(Candidate from, Candidate to, Tokens tokens) {
        if (!from.isBare() || !NotFigure.isYear(from, tokens)) {
            return false;
        }
        boolean prefixed = to.low().first() > to.first();
        return prefixed || YEAR_BEFORE.contains(tokens.word(from.first() - 1));
    }
}
