package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Joins the parts of one quantity: {@code seven years and four months} is 88 months, {@code six feet two inches} one length. */
final class Compounds implements Refiner {
    /** How many of the second length of time are in one of the first. */
    private static final Map<String, Integer> TIMES = Map.of(
            "year month",
            12,
            "week day",
            7,
            "day hour",
            24,
            "hour minute",
            60,
            "minute second",
            60,
            "year week",
            52,
            "year day",
            365,
            "month day",
            30,
            "month week",
            4);

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate next : found) {
            Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Candidate joined = last == null || !isJoint(last, next, line.tokens()) ? null : join(last, next);
            if (joined == null) {
                kept.add(next);
            } else {
                kept.set(kept.size() - 1, joined);
            }
        }
        return kept;
    }

    private static boolean isJoint(Candidate last, Candidate next, Tokens tokens) {
        int i = last.end();
        if (next.first() == i) {
            return true;
        }
        boolean listed = tokens.is(i, ",") && !last.is(Kind.MONEY);
        return next.first() == i + 1 && (tokens.is(i, "and") || listed) && !last.isRange() && !next.isRange();
    }

    private static @Nullable Candidate join(Candidate last, Candidate next) {
        Measure large = last.measure();
        Measure small = next.measure();
        if (large == null || small == null || large.kind() != small.kind()) {
            return null;
        }
        BigDecimal times = times(large, small);
        if (times.compareTo(BigDecimal.ONE) <= 0 || next.low().value().compareTo(times) > 0) {
            return null;
        }
        BigDecimal value = last.low().value().multiply(times).add(next.low().value());
        Amount sum = new Amount(
                last.first(), next.end(), value, BigDecimal.ONE, last.low().form());
        return last.over(last.first(), next.end()).in(small).with(sum, sum);
    }

    private static BigDecimal times(Measure large, Measure small) {
        if (large.is(Kind.DURATION)) {
            Integer times = TIMES.get(large.symbol() + " " + small.symbol());
            return times == null ? BigDecimal.ZERO : large.factor().multiply(BigDecimal.valueOf(times));
        }
        boolean exact = large.symbol().equals(small.symbol());
        boolean sized = large.is(Kind.LENGTH) || large.is(Kind.MASS) || large.is(Kind.MONEY) || large.is(Kind.VOLUME);
        return exact && sized ? ratio(large, small) : BigDecimal.ZERO;
    }

    /** No more than {@code 1760}, yards of a mile: tonnes and ounces are two figures. */
    private static BigDecimal ratio(Measure large, Measure small) {
        BigDecimal ratio = large.factor().divide(small.factor(), MathContext.DECIMAL64);
        return ratio.compareTo(BigDecimal.valueOf(1760)) > 0 ? BigDecimal.ZERO : ratio;
    }
}
