package newsledger.figure;

import java.util.Set;

/** Tells whether a word that may be a unit is one: {@code 6 ft 2 in} has inches, {@code "just 20" in May} has none. */
final class Senses {
    private static final int MOST_QUOTED = 60;
    private static final Set<String> NAMES = WordList.of("names");
    private static final Set<String> SIZES = WordList.of("metre-behind");

    private Senses() {}

    static boolean isUnit(Tokens tokens, Phrases.Match<Units.Entry> unit) {
        int first = unit.first();
        return !isNegation(tokens, unit.end())
                && !isModel(tokens, first)
                && switch (tokens.word(first)) {
                    case "in" -> tokens.isGlued(first) || isInch(tokens, first);
                    case "\"" -> !isQuoteClosed(tokens, first);
                    case "c", "f" -> unit.end() > first + 1 || !isNamed(tokens, first - 2);
                    default -> true;
                };
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

    /** {@code iPhone 5C} */
    private static boolean isNamed(Tokens tokens, int i) {
        return tokens.isCapital(i) || NAMES.contains(tokens.word(i));
    }

    private static boolean isInch(Tokens tokens, int first) {
        return !tokens.isWord(first + 1) && !tokens.isNumber(first + 1) && !tokens.is(first + 1, "$")
                || SIZES.contains(tokens.word(first + 1))
                || tokens.is(first - 2, "ft")
                || tokens.is(first - 2, "feet")
                || tokens.is(first - 2, "foot");
    }

    /** Whether the nearest quotation mark before opens a quotation, which this one ends. */
    private static boolean isQuoteClosed(Tokens tokens, int mark) {
        for (int i = mark - 1; i >= 0 && i > mark - MOST_QUOTED; i--) {
            if (tokens.is(i, "\"")) {
                return !tokens.isGlued(i) && tokens.isGlued(i + 1) || i == 0;
            }
        }
        return false;
    }

    /** {@code 20 (kg)} */
    static boolean isBracketed(Tokens tokens, int i) {
        boolean brackets = (tokens.is(i, "(") && tokens.is(i + 2, ")")) || (tokens.is(i, "[") && tokens.is(i + 2, "]"));
        Phrases.Match<Units.Entry> unit = brackets ? Units.at(tokens, i + 1) : null;
        return unit != null && unit.end() == i + 2;
    }

    /** {@code 0.25 of a percentage point} */
    static boolean isPartOfPoint(Tokens tokens, int i) {
        Phrases.Match<Units.Entry> unit = tokens.is(i, "of") && tokens.is(i + 1, "a") ? Units.at(tokens, i + 2) : null;
        return unit != null
                && (unit.value().measure().is(Kind.POINTS)
                        || unit.value().measure().is(Kind.PERCENT));
    }
}
