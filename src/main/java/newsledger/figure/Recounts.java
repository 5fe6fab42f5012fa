package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Tells a bare number that counts what was counted before: {@code 40 jets, with options on [20] more}, {@code of the 1,100 posts [640] are in
 * Germany}, {@code against its rival's [265]}.
 */
final class Recounts {
    private static final Set<String> MORE = Set.of("more", "fewer", "others", "extra");
    private static final Set<String> FURTHER = Set.of("further", "another", "additional", "other", "extra");
    private static final Set<String> AUXILIARIES = Set.of(
            "are", "were", "have", "had", "will", "would", "could", "may", "might", "remain", "remained", "came");
    private static final Set<String> ORDERS =
            Set.of("order", "orders", "option", "options", "commitment", "commitments", "bookings", "reservations");

    private static final Set<String> THEM = Set.of("them", "these", "those", "which", "whom");
    private static final Set<String> CASUALTIES = WordList.of("casualties");
    private static final Set<String> STOPS = WordList.of("noun-stops");

    /** Smaller numbers in words are pronouns as often: {@code one more}, {@code two others}. */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.TEN;
    /** What is set beside another count differs by no more. */
    private static final BigDecimal MOST_TIMES = BigDecimal.TEN;

    private Recounts() {}

    /** The measure of what {@code bare} counts again. */
    static @Nullable Measure of(Candidate bare, List<Candidate> before, Line line) {
        Tokens tokens = line.tokens();
        if (isPartOf(bare, tokens)) {
            Measure last = lastCount(before, line);
            return last == null ? Measure.of(Kind.COUNT, "units") : last;
        }
        if (!bare.low().isDigits() && bare.low().value().compareTo(LEAST_IN_WORDS) < 0) {
            return null;
        }
        if (isMore(bare, tokens)) {
            Measure last = lastCount(before, line);
            boolean first =
                    last == null && before.isEmpty() && bare.low().value().compareTo(BigDecimal.TEN) >= 0;
            return first ? Measure.of(Kind.COUNT, "units") : last;
        }
        if (isOrdered(bare, tokens)) {
            Measure last = lastCount(before, line);
            return last == null ? Measure.of(Kind.COUNT, "units") : last;
        }
        Measure last = isSubject(bare, tokens) || isRivals(bare, before, tokens) || isPart(bare, before, tokens)
                ? last(before)
                : null;
        return last == null && isCasualties(bare, tokens) ? Measure.of(Kind.COUNT, "people") : last;
    }

    /** {@code 200 of them}, {@code 20 of the larger A321} */
    private static boolean isPartOf(Candidate bare, Tokens tokens) {
        return tokens.is(bare.end(), "of") && THEM.contains(tokens.word(bare.end() + 1));
    }

    /** {@code options on 20 more}, {@code a further 8 next year}, {@code 130 more than its rival} */
    private static boolean isMore(Candidate bare, Tokens tokens) {
        boolean behind = MORE.contains(tokens.word(bare.end()));
        boolean before = FURTHER.contains(tokens.word(bare.first() - 1));
        int next = bare.end() + (behind ? 1 : 0);
        return (behind || before)
                && (!tokens.isWord(next) || STOPS.contains(tokens.word(next)) || isTime(tokens, next));
    }

    /** {@code next year}, {@code last week}, {@code later} */
    private static boolean isTime(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "next", "last", "later", "this", "today", "tomorrow", "yesterday" -> true;
            default -> false;
        };
    }

    /** {@code Of the 1,208 posts surveyed, 122 were held by women} */
    private static boolean isSubject(Candidate bare, Tokens tokens) {
        int lead = bare.first() - 1;
        boolean whom = (tokens.is(lead, "whom") || tokens.is(lead, "which")) && tokens.is(lead - 1, "of");
        return (whom || tokens.is(lead, ",")) && AUXILIARIES.contains(tokens.word(bare.end()));
    }

    /** {@code firm orders for 126}, {@code options on 20 of the larger A321} */
    private static boolean isOrdered(Candidate bare, Tokens tokens) {
        boolean joint = tokens.is(bare.first() - 1, "for") || tokens.is(bare.first() - 1, "on");
        int next = bare.end();
        boolean ends = !tokens.isWord(next) && !tokens.is(next, "-") || STOPS.contains(tokens.word(next));
        return joint && ends && ORDERS.contains(tokens.word(bare.first() - 2));
    }

    /** {@code In a trial of 27 patients, 19 improved} */
    private static boolean isPart(Candidate bare, List<Candidate> before, Tokens tokens) {
        Candidate whole = before.isEmpty() ? bare : before.get(before.size() - 1);
        return tokens.is(bare.first() - 1, ",")
                && whole.is(Kind.COUNT)
                && whole.end() == bare.first() - 1
                && tokens.is(whole.first() - 1, "of")
                && bare.low().value().compareTo(whole.low().value()) < 0
                && tokens.isWord(bare.end())
                && !STOPS.contains(tokens.word(bare.end()));
    }

    /** {@code built 310 ships against its rival's 265} */
    private static boolean isRivals(Candidate bare, List<Candidate> before, Tokens tokens) {
        int s = bare.first() - 1;
        boolean possessive = tokens.is(s, "s") && tokens.is(s - 1, "'") || tokens.is(s, "'");
        if (!possessive || tokens.isWord(bare.end()) && !STOPS.contains(tokens.word(bare.end()))) {
            return false;
        }
        for (Candidate other : before) {
            if (other.is(Kind.COUNT)
                    && Amount.areLike(bare.low().value(), other.low().value(), MOST_TIMES)) {
                return true;
            }
        }
        return false;
    }

    /** {@code at least 30 died}, {@code about 40 were hurt} */
    private static boolean isCasualties(Candidate bare, Tokens tokens) {
        int verb = bare.end() + (tokens.is(bare.end(), "were") || tokens.is(bare.end(), "are") ? 1 : 0);
        return CASUALTIES.contains(tokens.word(verb));
    }

    private static @Nullable Measure lastCount(List<Candidate> before, Line line) {
        Measure last = last(before);
        return last == null ? last(line.before()) : last;
    }

    /** What was counted last. */
    static @Nullable Measure last(List<Candidate> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).is(Kind.COUNT)) {
                return before.get(i).measure();
            }
        }
        return null;
    }
}
