package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells whether a word that may be a unit is one: {@code 6 ft 2 in} has inches, {@code "just 20" in May} has none. */
final class Senses {
    private static final int MOST_QUOTED = 60;
    private static final int MOST_APART = 12;
    private static final Set<String> POUNDS = Set.of("lb", "lbs", "pounds");
    private static final Set<String> NAMES = WordList.of("names");
    private static final Set<String> SIZES = WordList.of("metre-behind");

    private static final Set<String> ANGLES = WordList.of("angles");
    private static final Set<String> TURNING = Set.of(
            "rotate", "rotates", "rotated", "turn", "turns", "turned", "tilt", "tilted", "swivel", "swivels", "spin");
    private static final Set<String> SCREENS = WordList.of("screens");
    private static final BigDecimal MOST_PIXELS = BigDecimal.valueOf(16);
    private static final int MOST_DIRECTIONS = 4;
    private static final Set<String> DIRECTIONS = Set.of("left", "right", "by", "through", "it", "clockwise", "full");

    private Senses() {}

    static boolean isUnit(Tokens tokens, Phrases.Match<Units.Entry> unit) {
        int first = unit.first();
        return !isNegation(tokens, unit.end())
                && !isModel(tokens, first)
                && switch (tokens.word(first)) {
                    case "in" -> tokens.isGlued(first) || isInch(tokens, first);
                    case "\"" ->
                        tokens.isGlued(first) ? !isQuoteClosed(tokens, first, "\"") : isSized(tokens, first + 1);
                    case "'" -> isPrime(tokens, first, unit.end());
                    case "st" -> tokens.isNumber(first + 1) && POUNDS.contains(tokens.word(first + 2));
                    case "b" -> !(tokens.isGlued(first) && tokens.isCapital(first + 1));
                    case "k" -> isKelvin(tokens, first);
                    case "c", "f" -> unit.end() > first + 1 || isDegree(tokens, first);
                    default -> true;
                };
    }

    /** {@code 1080p video}, {@code a 4K screen} */
    static boolean isSharpness(Tokens tokens, Amount amount) {
        boolean lines = tokens.is(amount.end(), "p") && tokens.isGlued(amount.end()) && !amount.isScaled();
        boolean pixels =
                tokens.isPrinted(amount.end() - 1, "K") && amount.mantissa().compareTo(MOST_PIXELS) <= 0;
        int next = amount.end() + (lines ? 1 : 0);
        next += tokens.is(next, "-") ? 1 : 0;
        return (lines || pixels) && SCREENS.contains(tokens.word(next));
    }

    /** {@code a 180-degree turn}, {@code rotate 90 degrees} */
    static boolean isAngle(Tokens tokens, Amount amount) {
        int unit = amount.end() + (tokens.is(amount.end(), "-") ? 1 : 0);
        if (!tokens.is(unit, "degree") && !tokens.is(unit, "degrees")) {
            return false;
        }
        if (ANGLES.contains(tokens.word(unit + 1))) {
            return true;
        }
        int i = amount.first() - 1;
        while (i > amount.first() - MOST_DIRECTIONS && DIRECTIONS.contains(tokens.word(i))) {
            i--;
        }
        return TURNING.contains(tokens.word(i));
    }

    /** {@code didn't}, cut into words */
    private static boolean isNegation(Tokens tokens, int end) {
        return tokens.is(end, "'") && tokens.isGlued(end) && tokens.is(end + 1, "t");
    }

    /** {@code 24703 L-202} */
    private static boolean isModel(Tokens tokens, int letter) {
        int end = letter + 1;
        return tokens.isCapital(letter)
                && tokens.printed(letter).length() == 1
                && tokens.is(end, "-")
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && tokens.isNumber(end + 1);
    }

    /** {@code 6'2"} and {@code 6'} alone are feet, {@code 5''} inches. */
    private static boolean isPrime(Tokens tokens, int first, int end) {
        if (!tokens.isGlued(first) || tokens.word(first + 1).equals("s")) {
            return false;
        }
        if (end > first + 1) {
            return tokens.isGlued(first + 1)
                    && !isQuoteClosed(tokens, first, "'")
                    && !isQuoteClosed(tokens, first, "`");
        }
        boolean inches = tokens.isNumber(end) && (tokens.is(end + 1, "\"") || tokens.is(end + 1, "'"));
        return inches || end == tokens.size() && !isQuoteClosed(tokens, first, "'");
    }

    /** {@code 300 K}, and {@code 300K} behind other degrees. */
    static boolean isKelvin(Tokens tokens, int letter) {
        if (!tokens.printed(letter).equals("K") || tokens.isWord(letter + 1) || tokens.isNumber(letter + 1)) {
            return false;
        }
        for (int i = letter - 1; tokens.isGlued(letter) && i >= letter - MOST_APART; i--) {
            if (tokens.is(i, "°") || tokens.is(i, "celsius")) {
                return true;
            }
        }
        return !tokens.isGlued(letter);
    }

    /** A letter that touches its number, or that nothing with a name follows: {@code 30 C outside}, not {@code 5 C Street}. */
    private static boolean isDegree(Tokens tokens, int letter) {
        boolean apart = !tokens.isGlued(letter);
        return !isNamed(tokens, letter - 2)
                && !(apart
                        && (tokens.isCapital(letter + 1) || tokens.isNumber(letter + 1) || tokens.is(letter + 1, "-")));
    }

    private static boolean isSized(Tokens tokens, int i) {
        return SIZES.contains(tokens.word(i));
    }

    /** {@code iPhone 5C} */
    private static boolean isNamed(Tokens tokens, int i) {
        return (i > 0 && tokens.isCapital(i)) || NAMES.contains(tokens.word(i));
    }

    private static boolean isInch(Tokens tokens, int first) {
        return !tokens.isWord(first + 1) && !tokens.isNumber(first + 1) && !tokens.is(first + 1, "$")
                || isSized(tokens, first + 1)
                || tokens.is(first - 2, "ft")
                || tokens.is(first - 2, "feet")
                || tokens.is(first - 2, "foot");
    }

    /** Whether the nearest quotation mark before opens a quotation, which this one ends. */
    private static boolean isQuoteClosed(Tokens tokens, int mark, String quote) {
        for (int i = mark - 1; i >= 0 && i > mark - MOST_QUOTED; i--) {
            if (tokens.is(i, quote)) {
                return !tokens.isGlued(i) && tokens.isGlued(i + 1) || i == 0;
            }
        }
        return false;
    }

    /** {@code 20 (kg)} */
    static boolean isBracketed(Tokens tokens, int i) {
        boolean brackets =
                switch (tokens.word(i)) {
                    case "(" -> tokens.is(i + 2, ")");
                    case "[" -> tokens.is(i + 2, "]");
                    case "{" -> tokens.is(i + 2, "}");
                    case "<" -> tokens.is(i + 2, ">");
                    default -> false;
                };
        Phrases.Match<Units.Entry> unit = brackets ? Units.at(tokens, i + 1) : null;
        return unit != null && unit.end() == i + 2;
    }

    /** {@code 0.25 of a percentage point}, {@code 1/3 of a cup}: the token of the unit; otherwise {@code i}. */
    static int behindOf(Tokens tokens, int i, Amount amount) {
        boolean article = tokens.is(i + 1, "a") || tokens.is(i + 1, "an");
        boolean part = tokens.is(i, "of") && article && amount.value().compareTo(BigDecimal.ONE) < 0;
        return part && Units.at(tokens, i + 2) != null ? i + 2 : i;
    }
}
