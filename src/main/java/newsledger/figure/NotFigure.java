package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells a bare number that is part of a date, a name or a code: {@code May 12}, {@code 2:30 p.m.}, {@code Boeing 747}, {@code 29-year-old}. */
final class NotFigure {
    private static final Set<String> MONTHS = WordList.of("months");
    private static final Set<String> AFTER_TIME = WordList.of("after-time");
    private static final Set<String> NAMES = WordList.of("names");
    private static final Set<String> NUMBER_NAMES = WordList.of("number-names");
    private static final Set<String> PLURALS = WordList.of("countable");
    private static final Set<String> AGED = WordList.of("aged");
    /** Before a year these tell that it is one: {@code its 1990 cars}. */
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "the");
    /** Numbers of papers, which may be grouped: {@code Patent 7,123,456}. */
    private static final Set<String> PAPERS = Set.of("patent", "docket", "serial", "nos", "number");

    private static final int LONGEST_BRACKET = 40;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal FIRST_RECENT = BigDecimal.valueOf(1950);
    private static final BigDecimal LAST_RECENT = BigDecimal.valueOf(2040);
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
            return isFirm() || isLettered();
        }
        if (!candidate.low().isDigits()) {
            return isPronoun() || isProperName();
        }
        return isOne() || isCode() || isDate() || isTimeOfDay() || isName() || isAge() || isYear() || isListNumber();
    }

    /** The company {@code 3M}, which nothing is counted by. */
    private boolean isFirm() {
        return NUMBER_NAMES.contains(tokens.word(first) + tokens.word(end - 1))
                && tokens.isCapital(end - 1)
                && Nouns.head(tokens, end) < 0;
    }

    /** {@code a Phase 2b trial} */
    private boolean isLettered() {
        return tokens.isPrinted(end - 1, "b")
                && tokens.isGlued(end - 1)
                && NAMES.contains(tokens.word(first - 1))
                && Nouns.head(tokens, end) < 0;
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
        boolean counts = PLURALS.contains(tokens.word(end)) && !isRecentYear();
        return isYear(candidate, tokens) && !counts;
    }

    /** {@code its 1990 cars}; {@code the 2000 jobs} are more than a year's. */
    private boolean isRecentYear() {
        BigDecimal value = candidate.low().value();
        return POSSESSIVES.contains(tokens.word(first - 1))
                && value.compareTo(FIRST_RECENT) > 0
                && value.compareTo(LAST_RECENT) < 0
                && value.stripTrailingZeros().scale() > -2;
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
        if (isJet(before)) {
            return true;
        }
        boolean point = tokens.is(before, ".") && tokens.isGlued(before);
        before -= point ? 1 : 0;
        if (tokens.is(before, "#")
                || (tokens.is(before, "p") && tokens.is(before - 1, "&"))
                || (NAMES.contains(tokens.word(before))
                        && (!tokens.printed(first).contains(",") || isPaper(before, point))
                        && !isVerb(before))) {
            return true;
        }
        boolean capital = tokens.isCapital(before) && before > 0 && !point;
        return capital
                && tokens.type(before) != Tokens.Type.NUMBER
                && !tokens.printed(first).contains(",")
                && !PLURALS.contains(tokens.word(end));
    }

    /** {@code Boeing's 737 jets} */
    private boolean isJet(int before) {
        String printed = tokens.printed(first);
        return tokens.is(before, "s")
                && NAMES.contains(tokens.word(before - 2))
                && printed.length() == 3
                && printed.startsWith("7")
                && printed.endsWith("7");
    }

    /** {@code Patent 7,123,456}, {@code Patent No. 7,123,456} */
    private boolean isPaper(int before, boolean point) {
        return (point && tokens.is(before, "no")) || (PAPERS.contains(tokens.word(before)) && tokens.isCapital(before));
    }

    /** {@code will exit 110 counties}: the verb, and not a way off a road. */
    private boolean isVerb(int i) {
        return !tokens.isCapital(i)
                && (tokens.is(i - 1, "to") || tokens.is(i - 1, "will") || tokens.is(i - 1, "would"))
                && tokens.isWord(end);
    }

    /** {@code 29-year-old} is no bare number; {@code Smith, 54,} is. */
    private boolean isAge() {
        boolean commas =
                tokens.is(first - 1, ",") && (tokens.is(end, ",") || tokens.is(end, ".") || tokens.is(end, ")"));
        boolean brackets = tokens.is(first - 1, "(") && tokens.is(end, ")");
        return ((commas && tokens.isCapital(first - 2)) || brackets || isAgeOfPeople())
                && candidate.high().value().compareTo(BigDecimal.valueOf(120)) < 0;
    }

    /** {@code workers over 50}, {@code people over the age of 60} */
    private boolean isAgeOfPeople() {
        boolean limit = tokens.is(first - 1, "over") || tokens.is(first - 1, "under") || tokens.is(first - 1, "above");
        boolean people = limit && AGED.contains(tokens.word(first - 2)) && Nouns.head(tokens, end) < 0;
        return people || (tokens.is(first - 1, "of") && tokens.is(first - 2, "age"));
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
