package newsledger.figure;

/** Tells whether a word begins a number: the "a" of {@code a hundred}, the "half" of {@code half a million}. */
final class Openings {

    private Openings() {}

    /** Whether a number may begin with the word at token {@code i}. */
    static boolean isNumber(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "a", "an" ->
                ((NumberWord.at(tokens, i + 1) != null || Fraction.at(tokens, i + 1) != null) && !isVague(tokens, i))
                        || isSmallestPoint(tokens, i + 1)
                        || (tokens.is(i + 1, "full") && isSmallestPoint(tokens, i + 2))
                        || Couple.at(tokens, i) >= 0
                        || isUnitAndHalf(tokens, i + 1);
            case "half", "quarter" -> true;
            case "couple" -> Couple.at(tokens, i) >= 0 && !tokens.is(i - 1, "a");
            case "dozen" -> !isVague(tokens, i);
            default -> NumberWord.at(tokens, i) != null || isPartOfUnit(tokens, i);
        };
    }

    /** {@code every tenth of a percentage point} */
    private static boolean isPartOfUnit(Tokens tokens, int i) {
        boolean article = tokens.is(i + 2, "a") || tokens.is(i + 2, "an");
        return tokens.is(i + 1, "of") && article && Fraction.at(tokens, i) != null && Units.at(tokens, i + 3) != null;
    }

    private static boolean isUnitAndHalf(Tokens tokens, int i) {
        if (!Halves.follow(tokens, i + 1)) {
            return false;
        }
        Phrases.Match<Units.Entry> unit = Units.at(tokens, i);
        return unit != null && unit.end() == i + 1;
    }

    /** {@code a percentage point} */
    private static boolean isSmallestPoint(Tokens tokens, int i) {
        return (tokens.is(i, "percentage") || tokens.is(i, "basis")) && tokens.is(i + 1, "point");
    }

    /** {@code several hundred}, {@code a few million}: no number. */
    private static boolean isVague(Tokens tokens, int i) {
        return switch (tokens.word(i - 1)) {
            case "several", "few", "many", "couple", "per", "half" -> true;
            default -> false;
        };
    }
}
