package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the parts of one quantity: {@code seven years and four months} is 88 months, {@code six feet two inches} one length. */
final class Compounds implements Refiner {
    /** How many of the second length of time are in one of the first. */
    private static final Map<String, Integer> TIMES = Map.ofEntries(
            Map.entry("year month", 12),
            Map.entry("year week", 52),
            Map.entry("year day", 365),
            Map.entry("year hour", 8760),
            Map.entry("month week", 4),
            Map.entry("month day", 30),
            Map.entry("week day", 7),
            Map.entry("day hour", 24),
            Map.entry("day minute", 1440),
            Map.entry("day second", 86400),
            Map.entry("hour minute", 60),
            Map.entry("hour second", 3600),
            Map.entry("minute second", 60));

    /** Units that a full stop may follow: {@code 5 ft. 11 in.} */
    private static final Set<String> SHORT = Set.of("ft", "hr", "hrs", "lb", "lbs", "yr", "yrs", "st");

    /** Hundredths that many currencies share. */
    private static final Set<String> CENTS = Set.of("c", "cent", "cents", "sen", "sens");

    private static final Set<Kind> SIZED = EnumSet.of(Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.MONEY, Kind.VOLUME);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    /** Decimetres of a kilometre. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(10_000);
    /** {@code 2 yards 7 feet} */
    private static final BigDecimal MOST_OVER = BigDecimal.valueOf(3);

    private static final BigDecimal NEARLY = new BigDecimal("0.000001");

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

    /** A length of time in the smaller unit of another: {@code 18 months to [two years]}. */
    static Candidate inUnitOf(Candidate other, Candidate time) {
        Measure small = other.measure();
        Measure large = time.measure();
        Integer times = small == null || large == null || !large.is(Kind.DURATION) || !small.is(Kind.DURATION)
                ? null
                : TIMES.get(large.symbol() + " " + small.symbol());
        if (times == null || small == null || large == null || time.isRange()) {
            return time;
        }
        Amount low = time.low();
        BigDecimal value = low.value().multiply(large.factor()).multiply(BigDecimal.valueOf(times));
        Amount sum = new Amount(low.first(), low.end(), value, BigDecimal.ONE, low.form());
        return time.in(Measure.of(Kind.DURATION, small.symbol())).with(sum, sum);
    }

    private static boolean isJoint(Candidate last, Candidate next, Tokens tokens) {
        int i = last.end();
        i += tokens.is(i, ".") && SHORT.contains(tokens.word(i - 1)) ? 1 : 0;
        if (next.first() == i) {
            return true;
        }
        boolean listed = tokens.is(i, ",") && !last.is(Kind.MONEY);
        if (listed && tokens.is(i + 1, "and") && last.is(Kind.DURATION)) {
            return next.first() == i + 2;
        }
        return next.first() == i + 1 && (tokens.is(i, "and") || listed) && !last.isRange() && !next.isRange();
    }

    private static @Nullable Candidate join(Candidate last, Candidate next, Tokens tokens) {
        Measure large = last.measure();
        Measure small = next.isBare() ? cents(last, next, tokens) : next.measure();
        if (large == null || small == null || large.kind() != small.kind()) {
            return null;
        }
        boolean cents = CENTS.contains(tokens.word(next.end() - 1)) && large.is(Kind.MONEY);
        BigDecimal times = cents ? HUNDRED.multiply(large.factor()) : times(large, small, isLone(last, tokens));
        BigDecimal most = large.is(Kind.LENGTH) ? times.multiply(MOST_OVER) : times;
        if (times.compareTo(BigDecimal.ONE) <= 0 || next.low().value().compareTo(most) > 0) {
            return null;
        }
        if (large.is(Kind.DURATION)) {
            return sum(
                    last,
                    next,
                    small,
                    days(last, small)
                            .orElseGet(() -> last.low().value().multiply(times))
                            .add(next.low().value()));
        }
        if (times.stripTrailingZeros().scale() > 0) {
            BigDecimal exact =
                    large.amount(last.low().value()).add(small.amount(next.low().value()));
            return sum(last, next, Measure.of(large.kind(), large.symbol()), exact);
        }
        Measure part = cents ? Measure.of(large.kind(), large.symbol()).hundredth() : small;
        BigDecimal sum = last.low().value().multiply(times).add(next.low().value());
        return sum(last, next, part, sum);
    }

    /** {@code 1 year 1 month 21 days}: the days of whole years among the months. */
    private static Optional<BigDecimal> days(Candidate last, Measure small) {
        Measure large = last.measure();
        BigDecimal months = last.low().value();
        if (large == null
                || !large.symbol().equals("month")
                || !small.symbol().equals("day")
                || months.compareTo(YEAR) < 0) {
            return Optional.empty();
        }
        BigDecimal[] parts = months.divideAndRemainder(YEAR);
        return Optional.of(parts[0].multiply(BigDecimal.valueOf(365)).add(parts[1].multiply(BigDecimal.valueOf(30))));
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
        boolean ending = next.end() == tokens.size() || (tokens.is(next.end(), ".") && next.end() + 1 == tokens.size());
        boolean spoken = ending && last.is(Kind.MONEY) && last.low().value().scale() <= 0;
        boolean cents = spoken ? two || (!next.low().isDigits() && named) : named && two && alone;
        return money != null
                        && cents
                        && !tokens.is(next.first(), "a")
                        && !last.low().isScaled()
                ? money.hundredth()
                : null;
    }

    /** Whether {@code last} is one number with its unit and an "and" follows: {@code 1 metre and 1 foot}. */
    private static boolean isLone(Candidate last, Tokens tokens) {
        return last.low().end() < last.end() && tokens.is(last.end(), "and");
    }

    private static BigDecimal times(Measure large, Measure small, boolean lone) {
        if (large.is(Kind.DURATION)) {
            Integer times = TIMES.get(large.symbol() + " " + small.symbol());
            return times == null ? BigDecimal.ZERO : large.factor().multiply(BigDecimal.valueOf(times));
        }
        boolean exact = large.symbol().equals(small.symbol());
        boolean sized = SIZED.contains(large.kind());
        return exact && sized ? ratio(large, small, lone && large.is(Kind.LENGTH)) : BigDecimal.ZERO;
    }

    /** A whole number, as of one system: pounds and grams are two figures, as are tonnes and ounces. */
    private static BigDecimal ratio(Measure large, Measure small, boolean mixed) {
        BigDecimal ratio = large.factor().divide(small.factor(), MathContext.DECIMAL64);
        BigDecimal whole = ratio.setScale(0, RoundingMode.HALF_UP);
        boolean even = ratio.subtract(whole).abs().compareTo(NEARLY) < 0;
        boolean near = ratio.compareTo(MOST_TIMES) <= 0;
        return !near ? BigDecimal.ZERO : even ? whole : mixed ? ratio : BigDecimal.ZERO;
    }
}
