package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells a bare number that is part of a date, a name or a code: {@code May 12}, {@code 2:30 p.m.}, {@code Boeing 747}, {@code 29-year-old}. */
final class NotFigure {
    private static final Set<String> MONTHS = WordList.of("months");
    private static final Set<String> AFTER_TIME = WordList.of("after-time");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private NotFigure() {}

    static boolean is(Candidate candidate, Tokens tokens) {
        if (candidate.low().isScaled() || !candidate.low().isDigits()) {
            return false;
        }
        int first = candidate.first();
        int end = candidate.end();
        return isYear(candidate, tokens)
                || isDate(tokens, first, end)
                || isTimeOfDay(tokens, first, end)
                || isCode(tokens, first, end)
                || isName(tokens, first);
    }

    private static boolean isYear(Candidate candidate, Tokens tokens) {
        BigDecimal value = candidate.low().value();
        return tokens.printed(candidate.first()).length() == 4
                && value.scale() <= 0
                && value.compareTo(FIRST_YEAR) > 0
                && value.compareTo(LAST_YEAR) < 0;
    }

    private static boolean isDate(Tokens tokens, int first, int end) {
        int before = first - 1 - (tokens.is(first - 1, ".") ? 1 : 0);
        return (MONTHS.contains(tokens.word(before)) && tokens.isCapital(before))
                || (MONTHS.contains(tokens.word(end)) && tokens.isCapital(end));
    }

    private static boolean isTimeOfDay(Tokens tokens, int first, int end) {
        return AFTER_TIME.contains(tokens.word(end))
                || (tokens.is(end, ":") && tokens.isGlued(end))
                || (tokens.is(first - 1, ":") && tokens.isGlued(first));
    }

    private static boolean isCode(Tokens tokens, int first, int end) {
        char before = tokens.before(first);
        if (before == '/' || before == '.' || (before == '-' && tokens.isGlued(first) && tokens.isGlued(first - 1))) {
            return true;
        }
        return tokens.isGlued(end)
                && (tokens.isWord(end)
                        || tokens.type(end) == Tokens.Type.IDENTIFIER
                        || tokens.is(end, "/")
                        || (tokens.is(end, ".") && tokens.isGlued(end + 1)));
    }

    private static boolean isName(Tokens tokens, int first) {
        return first > 1
                && tokens.isWord(first - 1)
                && tokens.isCapital(first - 1)
                && !tokens.printed(first).contains(",");
    }
}
