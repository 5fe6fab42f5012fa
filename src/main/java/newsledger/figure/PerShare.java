package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells what is for one share where that is not said right behind it: {@code an offer of 455p}, {@code a loss of 11 cents}. */
final class PerShare {
    /** Behind these words something else may be told than the result for a share. */
    private static final Set<String> ENDS =
            Set.of("as", "while", "on", "and", "with", "but", "after", "when", "which", "though");

    private static final int MOST_BETWEEN = 4;
    private static final int MOST_OFFERED = 12;
    private static final int MOST_OF_RESULT = 10;
    /** Before a sum of money these compare it with another. */
    private static final Set<String> COMPARING = Set.of("from", "against", "versus", "vs", "with");

    private static final Set<String> EXPECTED = Set.of(
            "expectations", "expectation", "forecast", "forecasts", "estimate", "estimates", "consensus", "guidance");

    /** What forecasters do, right before a sum or a word before it. */
    private static final Set<String> EXPECTING = Set.of(
            "expected",
            "forecast",
            "estimated",
            "predicted",
            "projected",
            "looking",
            "wanted",
            "anticipated",
            "pencilled",
            "penciled",
            "estimate",
            "estimates",
            "consensus",
            "expecting",
            "of",
            "was");

    private static final Set<String> FORECASTERS = WordList.of("forecasters");
    private static final Set<String> RESULTS = Set.of("profit", "loss", "earnings", "income", "dividend");
    private static final Set<String> BID_SORTS = Set.of(
            "takeover", "cash", "all", "-", "agreed", "hostile", "final", "buyout", "improved", "increased", "raised");

    private static final Set<String> OFFERS = Set.of("offer", "offers", "bid", "bids");

    /** Words of {@code as much as}, {@code up to} and their like. */
    private static final Set<String> APPROXIMATE =
            Set.of("as", "much", "up", "to", "about", "around", "at", "least", "just", "under", "over", "nearly");

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private PerShare() {}

    /** {@code a dividend of $2.10 per share, up from [$1.90]}, {@code $4m, or 97 cents}: what is compared is per share too. */
    static Candidate asBefore(Candidate candidate, List<Candidate> before, Tokens tokens) {
        int lead = candidate.first() - 1;
        boolean again = tokens.is(lead, "or") && tokens.is(lead - 1, ",");
        boolean compared = COMPARING.contains(tokens.word(lead))
                || isMissedBy(tokens, lead)
                || isExpected(tokens, lead)
                || tokens.is(lead, "the") && tokens.is(candidate.end(), "analysts");
        if (!candidate.is(Kind.MONEY) || candidate.per() != null || !(again || compared)) {
            return candidate;
        }
        for (Candidate other : before) {
            if ("share".equals(other.per()) && Denominators.isLike(candidate, other)) {
                return candidate.per("share", candidate.extentEnd());
            }
        }
        return candidate;
    }

    /** {@code earned 41 cents a share. Analysts had been looking for [38 cents]}: what was expected of a result for a share is for one too. */
    static Candidate asExpected(Candidate candidate, List<Candidate> before, Line line) {
        boolean small = candidate.is(Kind.MONEY)
                && candidate.per() == null
                && !candidate.high().isScaled()
                && candidate.high().value().compareTo(MOST) < 0;
        if (!small || !isForecast(candidate, line.tokens())) {
            return candidate;
        }
        for (List<Candidate> others : List.of(before, line.last())) {
            for (Candidate other : others) {
                if ("share".equals(other.per()) && Denominators.isLike(candidate, other)) {
                    return candidate.per("share", candidate.extentEnd());
                }
            }
        }
        return candidate;
    }

    /** {@code Analysts on average had expected [38 cents]}, {@code the average estimate was [38 cents]} */
    private static boolean isForecast(Candidate candidate, Tokens tokens) {
        int lead = candidate.first() - 1;
        if (!EXPECTING.contains(tokens.word(lead)) && !EXPECTING.contains(tokens.word(lead - 1))) {
            return false;
        }
        for (int i = lead; i >= 0 && i > lead - MOST_OF_RESULT; i--) {
            if (FORECASTERS.contains(tokens.word(i)) || EXPECTED.contains(tokens.word(i)) || isStreet(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStreet(Tokens tokens, int i) {
        return tokens.is(i, "wall") && tokens.is(i + 1, "street");
    }

    /** {@code than the [14 cents] expected}, {@code against forecasts of [$1.31]} */
    private static boolean isExpected(Tokens tokens, int lead) {
        return tokens.is(lead, "the") && tokens.is(lead - 1, "than")
                || tokens.is(lead, "of") && EXPECTED.contains(tokens.word(lead - 1));
    }

    /** {@code earned $1.58 a share, topping forecasts by [11 cents]} */
    private static boolean isMissedBy(Tokens tokens, int lead) {
        return tokens.is(lead, "by")
                && (EXPECTED.contains(tokens.word(lead - 1)) || EXPECTED.contains(tokens.word(lead - 2)));
    }

    /** {@code its [455p] takeover bid} */
    private static boolean isBid(Tokens tokens, int end) {
        int i = end;
        while (i < end + MOST_BETWEEN && BID_SORTS.contains(tokens.word(i))) {
            i++;
        }
        return tokens.is(i, "bid") || (i > end && OFFERS.contains(tokens.word(i)));
    }

    /** {@code add [35 cents] to adjusted earnings per share} */
    private static boolean isAddedTo(Tokens tokens, int end) {
        if (!tokens.is(end, "to") && !tokens.is(end, "from") && !tokens.is(end, "off")) {
            return false;
        }
        int i = end + 1;
        while (i < end + MOST_BETWEEN && tokens.isWord(i) && !tokens.is(i, "earnings") && !tokens.is(i, "eps")) {
            i++;
        }
        return tokens.is(i, "eps")
                || (tokens.is(i, "earnings") && tokens.is(i + 1, "per") && tokens.is(i + 2, "share"));
    }

    private static boolean isForEach(Tokens tokens, int i) {
        return tokens.is(i, "for") && (tokens.is(i + 1, "each") || tokens.is(i + 1, "every"));
    }

    /** {@code $12 for each Harbor share}, {@code $12 in cash and a warrant for each share} */
    static @Nullable Denominator forEach(Tokens tokens, int end) {
        int each = end;
        while (each < end + MOST_OFFERED
                && (tokens.isWord(each) || tokens.isNumber(each))
                && !isForEach(tokens, each)) {
            each++;
        }
        for (int i = each + 2; isForEach(tokens, each) && i < each + 2 + MOST_BETWEEN; i++) {
            if (tokens.is(i, "share")) {
                return new Denominator("share", each == end ? i + 1 : end);
            }
        }
        return null;
    }

    /** {@code a loss of 11 cents}; {@code Earnings per share rose 5% to $1.20}: so little is earned for a share alone. */
    static boolean is(Candidate candidate, Tokens tokens) {
        Measure measure = candidate.measure();
        if (measure == null || !measure.is(Kind.MONEY)) {
            return false;
        }
        BigDecimal amount = measure.amount(candidate.high().value()).abs();
        if (amount.compareTo(MOST) >= 0) {
            return false;
        }
        if (amount.compareTo(BigDecimal.ONE) < 0
                && tokens.is(candidate.first() - 1, "of")
                && RESULTS.contains(tokens.word(candidate.first() - 2))
                && !tokens.is(candidate.first() - 2, "dividend")) {
            return true;
        }
        if (isAddedTo(tokens, candidate.end())
                || candidate.low().isDigits() && isBid(tokens, candidate.end())
                || isOffered(tokens, candidate.first() - 1)
                || isEarned(tokens, candidate.first() - 1)) {
            return true;
        }
        int i = candidate.first() - 1;
        while (i > candidate.first() - MOST_OF_RESULT && !tokens.is(i, "share")) {
            i--;
        }
        return tokens.is(i, "share")
                && tokens.is(i - 1, "per")
                && RESULTS.contains(tokens.word(i - 2))
                && !ends(tokens, i + 1, candidate.first());
    }

    /** Whether something else may be told between the two tokens. */
    static boolean ends(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Excluding items, it earned [$8.42]} */
    private static boolean isEarned(Tokens tokens, int lead) {
        if (!tokens.is(lead, "earned")) {
            return false;
        }
        for (int i = lead - 1; i >= 0 && i > lead - MOST_OF_RESULT; i--) {
            if (tokens.is(i, "excluding")) {
                return true;
            }
        }
        return false;
    }

    /** {@code an offer of [455p]}, {@code bids of as much as [$4.60]}: so little is offered for a share alone. */
    private static boolean isOffered(Tokens tokens, int lead) {
        int i = lead;
        while (i > lead - MOST_BETWEEN && APPROXIMATE.contains(tokens.word(i))) {
            i--;
        }
        return (tokens.is(i, "of") || tokens.is(i, "at")) && OFFERS.contains(tokens.word(i - 1));
    }
}
