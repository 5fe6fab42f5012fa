package newsledger.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives a bare number of millions the unit of what was told before it: {@code $1.3bn, up from [1.1bn]}, {@code 1.2m tonnes, up from [1m]}. */
final class Millions {
    private static final Set<String> COUNTED = WordList.of("counted-before");
    /** Words before a sum without its currency: {@code must pay 142 million}. */
    private static final Set<String> SUM_BEFORE = Set.of("pay", "paid", "pays", "fined", "to", "of", "provisioned");

    private static final Set<String> COMPARING = Set.of("from", "against", "versus", "vs", "with", "than");
    private static final Set<Kind> SIZED =
            EnumSet.of(Kind.MASS, Kind.VOLUME, Kind.AREA, Kind.LENGTH, Kind.POWER, Kind.ENERGY);
    private static final int MOST_NEIGHBOURS = 8;
    /** Sizes that are compared differ by no more. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

    private Millions() {}

    /** The unit of the nearest money or count before a number with a scale, in this sentence or the one before. */
    static Measure of(Candidate bare, List<Candidate> found, Line line) {
        Measure counted = Recounts.last(found);
        if (counted != null && line.tokens().is(bare.end(), "more")) {
            return counted;
        }
        Measure quoted = isQuotedIn(bare, line.tokens()) ? Currencies.subject(line.tokens(), bare.first()) : null;
        if (quoted != null) {
            return quoted;
        }
        int counts = isOfCounted(bare, line.tokens()) ? Nouns.before(line.tokens(), bare.first()) : -1;
        boolean sum = SUM_BEFORE.contains(line.tokens().word(bare.first() - 1));
        List<List<Candidate>> places = sum ? List.of(found, line.sums(), line.before()) : List.of(found, line.before());
        for (List<Candidate> before : places) {
            if (before != found && counts >= 0) {
                break;
            }
            for (int i = before.size() - 1; i >= 0 && i >= before.size() - MOST_NEIGHBOURS; i--) {
                if (before == found && counts >= before.get(i).end()) {
                    break; // losses fell to $109m as [subscribers] swelled to 77 million
                }
                Measure measure = before.get(i).measure();
                boolean aside = before == found && isInBrackets(before.get(i), bare, line.tokens());
                boolean led = before == found
                        && (isLed(before.get(i), bare, line.tokens()) || isSized(before.get(i), bare, line.tokens()));
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

    /** {@code 1.2m tonnes, up from [1m]} */
    private static boolean isSized(Candidate other, Candidate bare, Tokens tokens) {
        Measure measure = other.measure();
        return measure != null
                && SIZED.contains(measure.kind())
                && other.low().isScaled()
                && COMPARING.contains(tokens.word(bare.first() - 1))
                && Amount.areLike(other.low().value(), bare.low().value(), MOST_TIMES);
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
}
