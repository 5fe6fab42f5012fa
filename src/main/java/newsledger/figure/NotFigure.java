package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells a bare number that is part of a date, a name or a code: {@code May 12}, {@code 2:30 p.m.}, {@code Boeing 747}, {@code 29-year-old}. */
final class NotFigure {
    private static final Set<String> MONTHS = WordList.of("months");
    private static final Set<String> AFTER_TIME = WordList.of("after-time");
    private static final Set<String> NAMES = WordList.of("names");
    private static final Set<String> PLURALS = WordList.of("countable");
    private static final int LONGEST_BRACKET = 40;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Candidate candidate;
    private final Tokens tokens;
    private final int first;
    private final int end;

    private NotFigure(Candidate candidate, Tokens tokens) {
        this.candidate = candidate;
        this.tokens = tokens;
        this.first = candidate.first();
        this.end = candidate.end();
    }

    static boolean is(Candidate candidate, Tokens tokens) {
        return new NotFigure(candidate, tokens).isNone();
    }

    private boolean isNone() {
        if (candidate.low().isScaled()) {
            return false;
        }
        if (!candidate.low().isDigits()) {
            return isPronoun() || isProperName();
        }
        return isOne() || isCode() || isDate() || isTimeOfDay() || isName() || isAge() || isYear() || isListNumber();
    }

    /** {@code one of the sources}; any bare "one" is more often a pronoun than a number. */
    private boolean isPronoun() {
        return candidate.low().value().compareTo(BigDecimal.ONE) == 0
                || (candidate.low().value().signum() == 0 && tokens.is(end, "-"))
                || tokens.is(first - 1, "first")
                || tokens.is(first - 1, "last")
                || tokens.is(first - 1, "big")
                || tokens.is(first - 1, "-")
                || tokens.is(first - 1, "other");
    }

    /** {@code Four Seasons} */
    private boolean isProperName() {
        return tokens.isCapital(first) && tokens.isCapital(end) && (first > 0 || tokens.isCapital(end + 1));
    }

    /** {@code 6 to 1 odds} */
    private boolean isOne() {
        return tokens.is(first, "1") && candidate.low().value().compareTo(BigDecimal.ONE) == 0 && !candidate.isRange();
    }

    private boolean isYear() {
        return isYear(candidate, tokens) && !PLURALS.contains(tokens.word(end));
    }

    /** Whether the number looks like a year: four digits from 1501 to 2099. */
    static boolean isYear(Candidate candidate, Tokens tokens) {
        BigDecimal value = candidate.high().value();
        return tokens.printed(candidate.first()).length() == 4
                && value.scale() <= 0
                && value.compareTo(FIRST_YEAR) > 0
                && value.compareTo(LAST_YEAR) < 0;
    }

    private boolean isDate() {
        int before = first - 1 - (tokens.is(first - 1, ".") ? 1 : 0);
        return isMonth(before) || isMonth(end) || (tokens.is(end, "of") && isMonth(end + 1));
    }

    private boolean isMonth(int i) {
        return MONTHS.contains(tokens.word(i)) && tokens.isCapital(i);
    }

    private boolean isTimeOfDay() {
        return AFTER_TIME.contains(tokens.word(end))
                || (tokens.is(end, "o") && tokens.is(end + 1, "'"))
                || (tokens.is(end, ":") && tokens.isGlued(end) && tokens.isGlued(end + 1))
                || (tokens.is(first - 1, ":") && tokens.isGlued(first));
    }

    /** {@code 5G}, {@code A-10}, {@code 0700.HK}, {@code 2004/05}, {@code 20th}, {@code 1990s} */
    private boolean isCode() {
        char before = tokens.before(first);
        if (before == '/' || before == '.' || before == ':' || isHyphened(first)) {
            return true;
        }
        if (!tokens.isGlued(end)) {
            return false;
        }
        boolean joined = tokens.isWord(end)
                || tokens.type(end) == Tokens.Type.IDENTIFIER
                || tokens.type(end) == Tokens.Type.NUMBER;
        boolean linked = (tokens.is(end, "/")
                        || tokens.is(end, ".")
                        || tokens.is(end, "(")
                        || tokens.is(end, "_")
                        || tokens.is(end, "="))
                && tokens.isGlued(end + 1);
        return joined
                || linked
                || (tokens.is(end, "-")
                        && tokens.isGlued(end + 1)
                        && (tokens.isNumber(end + 1) || tokens.isCapital(end + 1)));
    }

    /** The 10 of {@code A-10}, the 555 of {@code 800-555}. */
    private boolean isHyphened(int i) {
        return tokens.is(i - 1, "-") && tokens.isGlued(i) && tokens.isGlued(i - 1);
    }

    private boolean isName() {
        if (first == 0) {
            return false;
        }
        int before = first - 1;
        boolean point = tokens.is(before, ".") && tokens.isGlued(before);
        before -= point ? 1 : 0;
        if (tokens.is(before, "#")
                || (tokens.is(before, "p") && tokens.is(before - 1, "&"))
                || (NAMES.contains(tokens.word(before))
                        && !tokens.printed(first).contains(","))) {
            return true;
        }
        boolean capital = tokens.isCapital(before) && before > 0 && !point;
        return capital
                && tokens.type(before) != Tokens.Type.NUMBER
                && !tokens.printed(first).contains(",")
                && !PLURALS.contains(tokens.word(end));
    }

    /** {@code 29-year-old} is no bare number; {@code Smith, 54,} is. */
    private boolean isAge() {
        boolean commas =
                tokens.is(first - 1, ",") && (tokens.is(end, ",") || tokens.is(end, ".") || tokens.is(end, ")"));
        boolean brackets = tokens.is(first - 1, "(") && tokens.is(end, ")");
        return ((commas && tokens.isCapital(first - 2)) || brackets)
                && candidate.high().value().compareTo(BigDecimal.valueOf(120)) < 0;
    }

    /** {@code 1. Profits rose}, {@code (2) Costs fell} */
    private boolean isListNumber() {
        return (first == 0 && (tokens.is(end, ".") || tokens.is(end, ")") || tokens.is(end, ":")))
                || (tokens.is(end, ")") && !isBracketOpen());
    }

    /** {@code and 3) costs fell}: a bracket closes that was not opened. */
    private boolean isBracketOpen() {
        for (int i = first - 1; i >= 0 && i > first - LONGEST_BRACKET; i--) {
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return first >= LONGEST_BRACKET;
    }
}
