package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Set;

/** Finds the one that an article stands for: {@code about a litre}, {@code more than a dollar a share}, {@code a dollar and 42 cents}. */
final class Singles {
    private static final Set<String> LEADING = WordList.of("unit-leading");
    private static final Set<String> STOPS = WordList.of("noun-stops");
    private static final Set<String> UNITS = WordList.of("single-units");

    private static final Set<String> COINS = Set.of("penny", "cent", "dollar", "pound", "euro");
    private static final Set<String> DIFFERING = Set.of(
            "ahead", "more", "less", "above", "below", "better", "worse", "short", "shy", "higher", "lower", "cheaper",
            "dearer");

    /** {@code a pint of milk} and no more */
    private static final int LONGEST_PHRASE = 5;

    private static final int MOST_SOLD = 12;
    private static final Set<String> TRADES = Set.of(
            "sold",
            "sell",
            "sells",
            "selling",
            "bought",
            "buy",
            "buys",
            "buying",
            "acquired",
            "acquire",
            "purchased",
            "hands");
    private static final Set<String> LASTING = Set.of("lasted", "lasts", "last", "lasting", "took", "takes", "taken");

    private Singles() {}

    /** The quantity that begins with the "a" at token {@code first}; in a sentence only behind words that weigh it. */
    static @Nullable Candidate at(Tokens tokens, int first) {
        if (!(tokens.is(first, "a") || tokens.is(first, "an")) || !UNITS.contains(tokens.word(first + 1))) {
            return null;
        }
        boolean of = tokens.is(first + 2, "of");
        boolean whole = first == 0 && (tokens.size() == 2 || (of && tokens.size() <= LONGEST_PHRASE));
        boolean weighed = LEADING.contains(tokens.word(first - 1)) && (!tokens.isWord(first + 2) || of);
        weighed |= isTime(tokens, first) || isPrice(tokens, first) || isMargin(tokens, first);
        if (!whole && !weighed && !isSummed(tokens, first + 2) && !isDivided(tokens, first)) {
            return null;
        }
        boolean weight = tokens.is(first + 1, "pound") && of;
        Phrases.Match<Measure> money = Currencies.behind(tokens, first + 1);
        Phrases.Match<Units.Entry> unit = Units.at(tokens, first + 1);
        Measure measure = weight
                ? Weights.POUND
                : money != null ? money.value() : unit != null ? unit.value().measure() : null;
        Amount one = new Amount(first, first + 2, BigDecimal.ONE, BigDecimal.ONE, Amount.Form.WORDS);
        return measure == null ? null : Candidate.of(one).in(measure);
    }

    /** {@code a penny ahead of forecasts}, {@code a cent more}: by how much two sums differ. */
    private static boolean isMargin(Tokens tokens, int first) {
        return COINS.contains(tokens.word(first + 1)) && DIFFERING.contains(tokens.word(first + 2));
    }

    /** {@code for a year}, {@code more than a year to build}; not {@code for a day trip}, {@code stores open for more than a year}. */
    private static boolean isTime(Tokens tokens, int first) {
        boolean open = tokens.is(first - 3, "open") || tokens.is(first - 4, "open");
        String before = tokens.word(first - 1);
        boolean led = !open && (before.equals("for") || LEADING.contains(before) || LASTING.contains(before));
        Phrases.Match<Units.Entry> unit = led ? Units.at(tokens, first + 1) : null;
        boolean time = isTime(unit);
        String next = tokens.word(first + 2);
        boolean half = next.equals("and") && (tokens.is(first + 3, "half") || tokens.is(first + 4, "half"));
        return time && !half && (!tokens.isWord(first + 2) || STOPS.contains(next)) && !next.equals("-");
    }

    /** {@code sold for a pound}, {@code up by a penny to 42p}; not {@code for a dollar bond} */
    private static boolean isPrice(Tokens tokens, int first) {
        if (Currencies.behind(tokens, first + 1) == null
                || (tokens.isWord(first + 2) && !STOPS.contains(tokens.word(first + 2)))) {
            return false;
        }
        if (tokens.is(first - 1, "by")) {
            return tokens.is(first + 1, "penny")
                    || tokens.is(first + 1, "cent")
                    || Verbs.MOVES.contains(tokens.word(first - 2))
                    || tokens.is(first - 2, "price");
        }
        boolean sold = false;
        for (int i = first - 2; tokens.is(first - 1, "for") && i >= 0 && i > first - MOST_SOLD; i--) {
            sold |= TRADES.contains(tokens.word(i));
        }
        return sold;
    }

    /** {@code and 42 cents} */
    private static boolean isSummed(Tokens tokens, int i) {
        return tokens.is(i, "and")
                && (tokens.isNumber(i + 1) || NumberWord.at(tokens, i + 1) != null)
                && (Currencies.behind(tokens, i + 2) != null
                        || isTime(Units.at(tokens, i + 2))
                        || tokens.is(i + 2, "-"));
    }

    private static boolean isTime(Phrases.@Nullable Match<Units.Entry> unit) {
        return unit != null && unit.value().measure().is(Kind.DURATION);
    }

    /** {@code than a dollar a share} */
    private static boolean isDivided(Tokens tokens, int first) {
        boolean led = LEADING.contains(tokens.word(first - 1)) || tokens.is(first - 1, "by");
        return led && Denominator.at(tokens, first + 2) != null;
    }

    /** {@code hundred and twenty dollars}, {@code about thousand litres}; not {@code several hundred} */
    static boolean leads(Tokens tokens, int first) {
        NumberWord next = NumberWord.at(tokens, first + (tokens.is(first + 1, "and") ? 2 : 1));
        boolean counts = (next != null && !next.is(NumberWord.Role.SCALE))
                || Units.at(tokens, first + 1) != null
                || Currencies.behind(tokens, first + 1) != null;
        return counts && !tokens.word(first).endsWith("s") && (first == 0 || LEADING.contains(tokens.word(first - 1)));
    }
}
