package newsledger.figure;

import java.math.BigDecimal;

/** Reads a couple of units as two: {@code a couple of years}, {@code a couple of hundred dollars}; a couple of reasons is no number. */
final class Couple {
    static final BigDecimal VALUE = BigDecimal.valueOf(2);

    private static final int MOST_SCALES = 2;

    private Couple() {}

    /** The token behind the couple that begins at {@code first}, or -1 where none does or it names no quantity. */
    static int at(Tokens tokens, int first) {
        int i = first + (tokens.is(first, "a") ? 1 : 0);
        if (!tokens.is(i, "couple") || isPeriod(tokens.word(first - 1))) {
            return -1;
        }
        i += tokens.is(i + 1, "of") ? 2 : 1;
        int unit = i;
        while (unit < i + MOST_SCALES && isScale(tokens, unit)) {
            unit++;
        }
        return isUnit(tokens, unit) ? i : -1;
    }

    /** {@code the last couple of years} */
    private static boolean isPeriod(String before) {
        return switch (before) {
            case "last", "past", "next", "first", "previous", "coming", "the", "this", "these" -> true;
            default -> false;
        };
    }

    private static boolean isScale(Tokens tokens, int i) {
        NumberWord number = NumberWord.at(tokens, i);
        return number != null && number.is(NumberWord.Role.SCALE);
    }

    private static boolean isUnit(Tokens tokens, int i) {
        Phrases.Match<Units.Entry> unit = Units.at(tokens, i);
        return (unit != null && tokens.isWord(i) && !unit.value().measure().is(Kind.POINTS))
                || (tokens.isWord(i) && Currencies.behind(tokens, i) != null);
    }
}
