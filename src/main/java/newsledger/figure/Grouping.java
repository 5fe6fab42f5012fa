package newsledger.figure;

import newsledger.article.Letters;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * A number in digits as it is grouped: {@code 1,000} and {@code 1'000}, {@code 1 000 000}, {@code 1.234,56}, or cut into words, {@code 6 . 2}.
 *
 * @param end the token behind its last
 */
record Grouping(BigDecimal value, int end) {
    private static final Set<String> MONTHS = WordList.of("months");
    private static final Set<String> NAMES = WordList.of("names");
    private static final Set<String> COMMA_BEHIND = WordList.of("comma-behind");
    private static final int MOST_GROUPS = 5;
    private static final int LONGEST_WORD = 12;

    /** Where the number that begins at {@code start} ends if it is grouped by apostrophes or in the continental way, or -1. */
    static int end(String text, int start) {
        int end = digits(text, start);
        if (end - start > 3 || end >= text.length()) {
            return -1;
        }
        return switch (text.charAt(end)) {
            case '\'', '\u2019' -> fraction(text, groups(text, end, text.charAt(end)));
            case '.' -> {
                int behind = groups(text, end, '.');
                int decimals = behind < 0 ? -1 : decimals(text, behind);
                yield decimals < 0 && behind > end + 4 ? behind : decimals;
            }
            case ',' -> isContinental(text, start, decimals(text, end)) ? decimals(text, end) : -1;
            default -> -1;
        };
    }

    private static int groups(String text, int from, char separator) {
        int end = from;
        while (end < text.length() && text.charAt(end) == separator && digits(text, end + 1) == end + 4) {
            end += 4;
        }
        return end == from ? -1 : end;
    }

    /** Behind a comma one or two digits and no more: the {@code ,56} of {@code 1.234,56}. */
    private static int decimals(String text, int comma) {
        int end = comma < text.length() && text.charAt(comma) == ',' ? digits(text, comma + 1) : comma;
        return end > comma + 1 && end <= comma + 3 ? end : -1;
    }

    /** The decimals behind the groups: {@code 1'234.50}. */
    private static int fraction(String text, int end) {
        int behind = end > 0 && text.startsWith(".", end) ? digits(text, end + 1) : end;
        return behind > end + 1 ? behind : end;
    }

    /** Without a group before it a comma is a decimal one only beside money or a unit: {@code €2,50}, {@code 5,5%}, {@code 1,5 million}. */
    private static boolean isContinental(String text, int start, int end) {
        if (end < 0 || text.startsWith(",", end)) {
            return false;
        }
        int before = start > 1 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        int behind = text.startsWith(" ", end) ? end + 1 : end;
        return (before >= 0 && isMoney(text.charAt(before)))
                || text.startsWith("%", behind)
                || (behind < text.length() && isMoney(text.charAt(behind)))
                || (behind > end && COMMA_BEHIND.contains(word(text, behind)));
    }

    private static boolean isMoney(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + LONGEST_WORD && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The number at token {@code first}, with the groups or decimals that stand apart from it. */
    static Grouping at(Tokens tokens, int first) {
        String printed = tokens.printed(first);
        boolean whole = isDigits(printed) && printed.length() <= 3;
        if (tokens.isGlued(first + 1) || !isDigits(printed)) {
            return new Grouping(value(printed), first + 1);
        }
        if (tokens.is(first + 1, ".")
                && isApart(tokens, first + 2)
                && tokens.printed(first + 2).length() <= 4) {
            return new Grouping(new BigDecimal(printed + "." + tokens.printed(first + 2)), first + 3);
        }
        int end = whole && !isNamed(tokens, first) ? endOfGroups(tokens, first + 1) : first + 1;
        StringBuilder digits = new StringBuilder(printed);
        for (int i = first + 1; i < end; i++) {
            digits.append(tokens.isNumber(i) ? tokens.printed(i) : "");
        }
        return new Grouping(new BigDecimal(digits.toString()), end);
    }

    /** A single group must be round: of another one cannot tell whether it is a number of its own. */
    private static int endOfGroups(Tokens tokens, int from) {
        int end = from;
        for (int i = 0; i < MOST_GROUPS; i++) {
            int next = tokens.is(end, ",") && !tokens.isGlued(end) ? end + 1 : end;
            if (!isApart(tokens, next) || tokens.printed(next).length() != 3) {
                break;
            }
            end = next + 1;
        }
        boolean comma = tokens.is(from, ",");
        boolean two = !comma && end > from + 1;
        return end > from && (two || tokens.printed(end - 1).endsWith(comma ? "000" : "00")) ? end : from;
    }

    private static boolean isApart(Tokens tokens, int i) {
        return tokens.isNumber(i) && !tokens.isGlued(i) && isDigits(tokens.printed(i));
    }

    /** {@code May 12 500 workers}, {@code Boeing 747 400 times} */
    private static boolean isNamed(Tokens tokens, int first) {
        String before = tokens.word(first - 1);
        return MONTHS.contains(before)
                || NAMES.contains(before)
                || tokens.isNumber(first - 1)
                || (first > 1 && tokens.isCapital(first - 1) && Currencies.before(tokens, first) == null);
    }

    private static boolean isDigits(String printed) {
        return digits(printed, 0) == printed.length();
    }

    private static BigDecimal value(String printed) {
        int comma = printed.lastIndexOf(',');
        boolean dotted = printed.indexOf('.') < printed.lastIndexOf('.');
        boolean continental = dotted || (comma > 0 && printed.length() - comma <= 3);
        return new BigDecimal(
                continental
                        ? printed.replace(".", "").replace(',', '.')
                        : printed.replace(",", "").replace("'", "").replace("\u2019", ""));
    }
}
