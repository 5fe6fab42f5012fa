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
    private static final Set<String> COUNTED = WordList.of("counted-before");
    private static final Set<String> INDICES = WordList.of("indices");
    /** Words before a sum without its currency: {@code must pay 142 million}. */
    private static final Set<String> SUM_BEFORE = Set.of("pay", "paid", "pays", "fined", "to", "of", "provisioned");

    private static final int MOST_NEIGHBOURS = 8;
    /** A smaller number in a sentence on an index is no level of it. */
    private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(100);

    /** Sums of money that are compared differ by no more. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

    /** Currencies that are told in dollars. */
    private static final Set<String> DEAR = Set.of("GBP", "EUR", "AUD", "NZD");

    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(3);

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
                        ? scaled(candidate, before, line)
                        : unscaled(candidate, before, behind, line, index);
            }
            refined.add(measure == null ? candidate : candidate.in(measure));
        }
        return refined;
    }

    private static @Nullable Measure unscaled(
            Candidate bare, List<Candidate> before, List<Candidate> behind, Line line, int index) {
        Tokens tokens = line.tokens();
        if (isPartOf(bare, tokens)) {
            return counted(before, line.before());
        }
        Measure next = ofNext(bare, behind, tokens);
        if (next != null) {
            return next;
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
        boolean again = last.is(Kind.MONEY) && tokens.is(bare.first() - 1, "from");
        if (again && Amount.areLike(bare.low().value(), last.low().value(), MOST_TIMES)) {
            return last.measure();
        }
        boolean level = index < bare.first() && (high || (decimal && !percents));
        return level ? INDEX : plain(bare, decimal, before, behind, tokens);
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
                    && !(part && (large || !decimal || isLevel(before.get(i), bare, tokens)))
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
        if (noun >= 0) {
            boolean verb = BARE_BEFORE.contains(tokens.word(noun));
            return Measure.of(Kind.COUNT, verb ? "units" : tokens.word(noun));
        }
        return large && lastCount(before) == null ? Measure.of(Kind.COUNT, "units") : large ? lastCount(before) : null;
    }

    /** {@code the yen weakened to [104.9]}, where an index was told of before */
    private static boolean isMovedTo(Candidate bare, Tokens tokens) {
        boolean moved = tokens.is(bare.first() - 1, "to") && Verbs.MOVES.contains(tokens.word(bare.first() - 2));
        return moved && bare.low().mantissa().scale() > 0;
    }

    /** {@code firmed 0.2% to [80.10]}, {@code was fixed at [8.1056]}: as many places as only rates have. */
    private static boolean isQuote(Candidate bare, Tokens tokens) {
        boolean level = tokens.is(bare.first() - 1, "to") || tokens.is(bare.first() - 1, "at");
        return level && bare.low().mantissa().scale() > 1;
    }

    /** {@code sterling rose to [1.3150]}: so many dollars are paid for one of these; of others so many for a dollar. */
    private static Measure rate(Measure currency, Candidate bare) {
        boolean dear = DEAR.contains(currency.symbol()) && bare.low().value().compareTo(MOST_DOLLARS) < 0;
        return dear ? Measure.of(Kind.MONEY, "USD") : currency;
    }

    /** {@code fell 2% to [92.50]}: what a change leads to is no change. */
    private static boolean isLevel(Candidate change, Candidate bare, Tokens tokens) {
        return change.is(Kind.PERCENT) && change.end() == bare.first() - 1 && tokens.is(bare.first() - 1, "to");
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

    /** The unit of the nearest money or count before a number with a scale, in this sentence or the one before. */
    private static Measure scaled(Candidate bare, List<Candidate> found, Line line) {
        Measure counted = lastCount(found);
        if (counted != null && line.tokens().is(bare.end(), "more")) {
            return counted;
        }
        Measure quoted = isQuotedIn(bare, line.tokens()) ? Currencies.subject(line.tokens(), bare.first()) : null;
        if (quoted != null) {
            return quoted;
        }
        boolean sum = SUM_BEFORE.contains(line.tokens().word(bare.first() - 1));
        List<List<Candidate>> places = sum ? List.of(found, line.sums(), line.before()) : List.of(found, line.before());
        for (List<Candidate> before : places) {
            if (before != found && isOfCounted(bare, line.tokens())) {
                break;
            }
            for (int i = before.size() - 1; i >= 0 && i >= before.size() - MOST_NEIGHBOURS; i--) {
                Measure measure = before.get(i).measure();
                boolean aside = before == found && isInBrackets(before.get(i), bare, line.tokens());
                boolean led = before == found && isLed(before.get(i), bare, line.tokens());
                if (measure != null && !aside && (led || measure.is(Kind.MONEY) || measure.is(Kind.COUNT))) {
                    return measure;
                }
            }
        }
        return Measure.of(Kind.COUNT, "units");
    }

    /** {@code Passenger [numbers] swelled by 24% to 7.4 million}: the sentence itself says what is counted. */
    private static boolean isOfCounted(Candidate bare, Tokens tokens) {
        int noun = Nouns.before(tokens, bare.first());
        return noun >= 0 && COUNTED.contains(tokens.word(noun));
    }

    /** {@code 1.34m to the dollar} */
    private static boolean isQuotedIn(Candidate bare, Tokens tokens) {
        int i = bare.end();
        return tokens.is(i, "to") && tokens.is(i + 1, "the") && Currencies.behind(tokens, i + 2) != null;
    }

    /** {@code by 400,000 tonnes to 43.8 million} */
    private static boolean isLed(Candidate other, Candidate bare, Tokens tokens) {
        return other.is(Kind.MASS) && other.end() == bare.first() - 1 && tokens.is(other.end(), "to");
    }

    /** Whether a bracket closes between the two: the {@code £93.6bn} of {@code 900 trillion rials (£52bn) from 800 trillion}. */
    private static boolean isInBrackets(Candidate other, Candidate bare, Tokens tokens) {
        for (int i = other.end(); i < bare.first() && i < other.end() + MOST_NEIGHBOURS; i++) {
            if (tokens.is(i, "(")) {
                return false;
            }
            if (tokens.is(i, ")")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 200 of them} */
    private static boolean isPartOf(Candidate bare, Tokens tokens) {
        int i = bare.end() + 1;
        boolean them = tokens.is(i, "them")
                || tokens.is(i, "these")
                || tokens.is(i, "those")
                || tokens.is(i, "which")
                || tokens.is(i, "whom");
        return tokens.is(bare.end(), "of") && them;
    }

    /** What was counted last, here or in the sentence before. */
    private static Measure counted(List<Candidate> before, List<Candidate> earlier) {
        Measure last = lastCount(before);
        last = last == null ? lastCount(earlier) : last;
        return last == null ? Measure.of(Kind.COUNT, "units") : last;
    }

    /** {@code two- and five-year notes}, {@code 3 and 5 percent}: the unit behind the second is the first's as well. */
    private static @Nullable Measure ofNext(Candidate bare, List<Candidate> behind, Tokens tokens) {
        int i = bare.end() + (tokens.is(bare.end(), "-") && tokens.isGlued(bare.end()) ? 1 : 0);
        Candidate next = behind.isEmpty() ? bare : behind.get(0);
        Measure measure = next.measure();
        boolean joined = (tokens.is(i, "and") || tokens.is(i, "or")) && next.first() == i + 1;
        boolean suffixed =
                next.first() == next.low().first() && next.end() > next.low().end();
        boolean named = tokens.is(bare.first() - 1, "the") || tokens.is(bare.first() - 1, "these");
        return measure != null && joined && suffixed && !named && !next.is(Kind.COUNT) && !next.is(Kind.MULTIPLE)
                ? measure
                : null;
    }

    private static @Nullable Measure lastCount(List<Candidate> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).is(Kind.COUNT)) {
                return before.get(i).measure();
            }
        }
        return null;
    }
}
