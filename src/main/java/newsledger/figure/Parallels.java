package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a bare number the unit of its neighbour: {@code $1.3bn, up from 1.1bn}; {@code 2.3 million subscribers, below the 2.6 million
 * forecast}; or of the noun that it is the level of: {@code loans fell 18% to 64,000}.
 */
final class Parallels implements Refiner {
    private static final Set<String> BARE_BEFORE = WordList.of("bare-before");
    private static final Set<String> INDICES = WordList.of("indices");
    private static final int MOST_NEIGHBOURS = 8;
    /** A smaller number in a sentence on an index is no level of it. */
    private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(100);

    /** Sums of money that are compared differ by no more. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

    /** Currencies that are told in dollars. */
    private static final Set<String> DEAR = Set.of("GBP", "EUR", "AUD", "NZD");

    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(3);

    /** Two levels of one rate are no further apart. */
    private static final BigDecimal MOST_LEVELS = BigDecimal.valueOf(3);
    /** Before a percent these tell a level, not a change: {@code fell to 5%}. */
    private static final Set<String> LEVEL_BEFORE = Set.of("to", "at", "of", "is", "was", "on");

    private static final Set<String> COMPARING = Set.of("from", "against", "versus", "vs", "with", "than");

    /** Of these a small level is a price without its money: {@code shares fell 4 to [412]}. */
    private static final Set<String> PRICED = Set.of("shares", "bonds", "futures", "prices");

    private static final Set<String> EXTREMES = Set.of("low", "high", "lows", "highs", "peak");
    /** In these others are told. */
    private static final Set<String> UNIT_CURRENCIES =
            Set.of("dollar", "euro", "pound", "single", "greenback", "currency");

    private static final Measure SHARES = Measure.of(Kind.COUNT, "shares");
    private static final int MOST_NAMES = 5;

    private static final Measure INDEX = Measure.of(Kind.POINTS, "index");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        if (found.stream().noneMatch(Candidate::isBare)) {
            return found;
        }
        int index = line.firstOf(INDICES);
        List<Candidate> refined = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Candidate candidate = found.get(i);
            Measure measure = null;
            if (candidate.isBare()) {
                List<Candidate> before = refined.subList(Math.max(0, i - MOST_NEIGHBOURS), i);
                List<Candidate> behind = found.subList(i + 1, Math.min(found.size(), i + 1 + MOST_NEIGHBOURS));
                measure = candidate.low().isScaled()
                        ? Millions.of(candidate, before, line)
                        : unscaled(candidate, before, behind, line, index);
            }
            refined.add(measure == null ? candidate : candidate.in(measure));
        }
        return refined;
    }

    private static @Nullable Measure unscaled(
            Candidate bare, List<Candidate> before, List<Candidate> behind, Line line, int index) {
        Tokens tokens = line.tokens();
        if (isPartOfShare(bare, tokens)) {
            return SHARES;
        }
        Measure again = Recounts.of(bare, before, line);
        Measure known = again == null ? Listings.of(bare, behind, tokens) : again;
        if (known != null) {
            return known;
        }
        Measure exchanged = exchanged(bare, tokens);
        if (exchanged != null) {
            return rate(exchanged, bare);
        }
        boolean decimal = bare.low().mantissa().scale() > 0;
        boolean large = isGrouped(bare, tokens);
        if (!bare.low().isDigits() || !(decimal || large || BARE_BEFORE.contains(tokens.word(bare.first() - 1)))) {
            return null;
        }
        if (!decimal && !large && tokens.isCapital(bare.end())) {
            return null;
        }
        boolean percents = before.stream().anyMatch(other -> other.is(Kind.PERCENT));
        boolean high = bare.low().value().compareTo(LEAST_LEVEL) >= 0;
        Measure quoted =
                index < bare.first() && isMovedTo(bare, tokens) ? Currencies.subject(tokens, bare.first()) : null;
        if (quoted != null) {
            return rate(quoted, bare);
        }
        Candidate last = before.isEmpty() ? bare : before.get(before.size() - 1);
        boolean repriced = last.is(Kind.MONEY) && tokens.is(bare.first() - 1, "from");
        if (repriced && Amount.areLike(bare.low().value(), last.low().value(), MOST_TIMES)) {
            return last.measure();
        }
        boolean level = index < bare.first() && (high || (decimal && !percents));
        return level ? INDEX : plain(bare, decimal, before, behind, tokens);
    }

    /** {@code $12 in cash and [0.35] of a Harbor share} */
    private static boolean isPartOfShare(Candidate bare, Tokens tokens) {
        int i = bare.end() + 2;
        boolean of = tokens.is(bare.end(), "of") && (tokens.is(i - 1, "a") || tokens.is(i - 1, "one"));
        for (int n = 0; of && n < MOST_NAMES && tokens.isWord(i + n); n++) {
            if (tokens.is(i + n, "share")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Measure plain(
            Candidate bare, boolean decimal, List<Candidate> before, List<Candidate> behind, Tokens tokens) {
        boolean large = isGrouped(bare, tokens);
        if (isQuote(bare, tokens)) {
            Measure currency = Currencies.subject(tokens, bare.first());
            if (currency != null) {
                return rate(currency, bare);
            }
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Measure other = before.get(i).measure();
            boolean part = before.get(i).is(Kind.PERCENT) || before.get(i).is(Kind.MULTIPLE);
            boolean like = !before.get(i).is(Kind.MONEY)
                    || Amount.areLike(bare.low().value(), before.get(i).low().value(), MOST_TIMES);
            if (other != null
                    && like
                    && !(part && !isPart(before.get(i), bare, tokens, decimal, large))
                    && isLink(bare, tokens)) {
                return other;
            }
        }
        for (Candidate other : behind) {
            boolean like = !other.is(Kind.MONEY)
                    || Amount.areLike(bare.low().value(), other.low().value(), MOST_TIMES);
            if (other.measure() != null
                    && like
                    && (decimal && !large || !other.is(Kind.PERCENT))
                    && isLink(other, tokens)) {
                return other.measure();
            }
        }
        if (decimal && tokens.is(bare.first() - 1, "of") && tokens.is(bare.first() - 2, "ratio")) {
            return Multiples.TIMES;
        }
        Measure currency = decimal ? Currencies.subject(tokens, bare.first()) : null;
        if (currency != null) {
            return rate(currency, bare);
        }
        if (decimal && bare.low().mantissa().scale() > 2 && tokens.is(bare.first() - 1, "to")) {
            return null;
        }
        if (decimal) {
            Candidate near =
                    before.isEmpty() ? (behind.isEmpty() ? null : behind.get(0)) : before.get(before.size() - 1);
            if (near != null && near.is(Kind.PERCENT) && isLevel(near, bare, tokens) && !large) {
                return null;
            }
            boolean points = near != null && near.is(Kind.PERCENT) && large;
            return near == null ? null : points ? INDEX : near.measure();
        }
        int noun = Nouns.before(tokens, bare.first());
        boolean apart = bare.low().value().compareTo(BigDecimal.TEN) < 0
                && !before.isEmpty()
                && before.get(before.size() - 1).is(Kind.PERCENT);
        if (noun >= 0 && !apart && (large || !PRICED.contains(tokens.word(noun)))) {
            boolean verb = BARE_BEFORE.contains(tokens.word(noun));
            return Measure.of(Kind.COUNT, verb ? "units" : tokens.word(noun));
        }
        Measure last = large ? Recounts.last(before) : null;
        return large && last == null ? Measure.of(Kind.COUNT, "units") : last;
    }

    /** {@code the yen weakened to [104.9]}, where an index was told of before */
    private static boolean isMovedTo(Candidate bare, Tokens tokens) {
        boolean moved = tokens.is(bare.first() - 1, "to") && Verbs.MOVES.contains(tokens.word(bare.first() - 2));
        return moved && bare.low().mantissa().scale() > 0;
    }

    /** {@code firmed 0.2% to [80.10]}, {@code was fixed at [8.1056]}: as many places as only rates have. */
    private static boolean isQuote(Candidate bare, Tokens tokens) {
        boolean level = tokens.is(bare.first() - 1, "to")
                || tokens.is(bare.first() - 1, "at")
                || tokens.is(bare.first() - 1, "of") && EXTREMES.contains(tokens.word(bare.first() - 2));
        return level && bare.low().mantissa().scale() > 1;
    }

    /** {@code The forint eased to [248] against the euro}, {@code [105] to the dollar} */
    private static @Nullable Measure exchanged(Candidate bare, Tokens tokens) {
        int i = bare.end();
        boolean per = (tokens.is(i, "against") || tokens.is(i, "to")) && tokens.is(i + 1, "the");
        boolean other = UNIT_CURRENCIES.contains(tokens.word(i + 2))
                || tokens.is(i + 2, "us") && UNIT_CURRENCIES.contains(tokens.word(i + 3));
        return per && other && bare.low().isDigits() ? Currencies.subject(tokens, bare.first()) : null;
    }

    /** {@code sterling rose to [1.3150]}: so many dollars are paid for one of these; of others so many for a dollar. */
    private static Measure rate(Measure currency, Candidate bare) {
        boolean dear = DEAR.contains(currency.symbol()) && bare.low().value().compareTo(MOST_DOLLARS) < 0;
        return dear ? Measure.of(Kind.MONEY, "USD") : currency;
    }

    /** {@code fell 2% to [92.50]}: what a change leads to is no change. */
    private static boolean isLevel(Candidate change, Candidate bare, Tokens tokens) {
        boolean leads = tokens.is(bare.first() - 1, "to") || tokens.is(bare.first() - 1, "at");
        return change.is(Kind.PERCENT) && change.end() == bare.first() - 1 && leads;
    }

    /** Whether a number beside a percent or a multiple is one, too: {@code 14 times earnings, against [22]}, {@code 5%, from [6]}. */
    private static boolean isPart(Candidate part, Candidate bare, Tokens tokens, boolean decimal, boolean large) {
        if (large || isLevel(part, bare, tokens)) {
            return false;
        }
        boolean led = tokens.is(part.first() - 1, "from") && tokens.is(bare.first() - 1, "to");
        if (led) {
            return Amount.areLike(part.low().value(), bare.low().value(), MOST_LEVELS);
        }
        boolean moved = tokens.is(bare.first() - 2, "up") || tokens.is(bare.first() - 2, "down");
        boolean level = part.is(Kind.MULTIPLE) || moved || LEVEL_BEFORE.contains(tokens.word(part.first() - 1));
        return decimal
                || level
                        && COMPARING.contains(tokens.word(bare.first() - 1))
                        && Amount.areLike(part.low().value(), bare.low().value(), MOST_LEVELS);
    }

    /** Whether the words before a number set it beside another: {@code from}, {@code against}, {@code compared with}. */
    private static boolean isLink(Candidate candidate, Tokens tokens) {
        return switch (tokens.word(candidate.first() - 1)) {
            case "from", "to", "versus", "vs", "against", "than", "with", "s", "'", "or" -> true;
            case "of" -> tokens.is(candidate.first() - 2, "rate");
            case "and" -> !tokens.is(candidate.end(), "is") && !tokens.is(candidate.end(), "are");
            default -> false;
        };
    }

    /** {@code 64,000} */
    private static boolean isGrouped(Candidate candidate, Tokens tokens) {
        return tokens.printed(candidate.low().first()).indexOf(',') > 0;
    }
}
