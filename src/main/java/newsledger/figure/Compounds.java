package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the parts of one quantity: {@code seven years and four months} is 88 months, {@code six feet two inches} one length. */
final class Compounds implements Refiner {
    /** How many of the second length of time are in one of the first. */
    private static final Map<String, Integer> TIMES = Map.ofEntries(
            Map.entry("year month", 12),
            Map.entry("year week", 52),
            Map.entry("year day", 365),
            Map.entry("month week", 4),
            Map.entry("month day", 30),
            Map.entry("week day", 7),
            Map.entry("day hour", 24),
            Map.entry("day minute", 1440),
            Map.entry("hour minute", 60),
            Map.entry("hour second", 3600),
            Map.entry("minute second", 60));

    /** Hundredths that many currencies share. */
    private static final Set<String> CENTS = Set.of("c", "cent", "cents", "sen");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate next : found) {
            Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            Candidate joined =
                    last == null || !isJoint(last, next, line.tokens()) ? null : join(last, next, line.tokens());
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

    private static @Nullable Candidate join(Candidate last, Candidate next, Tokens tokens) {
        Measure large = last.measure();
        Measure small = next.isBare() ? cents(last, next, tokens) : next.measure();
        if (large == null || small == null || large.kind() != small.kind()) {
            return null;
        }
        boolean cents = CENTS.contains(tokens.word(next.end() - 1)) && large.is(Kind.MONEY);
        BigDecimal times = cents ? HUNDRED.multiply(large.factor()) : times(large, small);
        if (times.compareTo(BigDecimal.ONE) <= 0 || next.low().value().compareTo(times) > 0) {
            return null;
        }
        if (large.is(Kind.DURATION)) {
            return sum(
                    last,
                    next,
                    small,
                    last.low().value().multiply(times).add(next.low().value()));
        }
        BigDecimal sum =
                large.amount(last.low().value()).add(small.amount(next.low().value()));
        return sum(last, next, Measure.of(large.kind(), large.symbol()), sum);
    }

    private static Candidate sum(Candidate last, Candidate next, Measure measure, BigDecimal value) {
        Amount sum = new Amount(
                last.first(), next.end(), value, BigDecimal.ONE, last.low().form());
        return last.over(last.first(), next.end()).in(measure).with(sum, sum);
    }

    /** The cents that stand bare behind a currency's name, and nothing behind them: {@code twenty dollars forty-three}. */
    private static @Nullable Measure cents(Candidate last, Candidate next, Tokens tokens) {
        Measure money = last.measure();
        boolean named = last.is(Kind.MONEY)
                && last.end() > last.low().end()
                && last.first() == last.low().first();
        boolean two = next.low().value().compareTo(BigDecimal.TEN) >= 0
                && next.low().value().compareTo(HUNDRED) < 0
                && next.low().value().scale() <= 0;
        boolean alone = next.end() == tokens.size() || (!tokens.isWord(next.end()) && !tokens.is(next.end(), "-"));
        return money != null
                        && named
                        && two
                        && alone
                        && !tokens.is(next.first(), "a")
                        && !last.low().isScaled()
                ? money.hundredth()
                : null;
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
