package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Times that a figure is compared with: {@code a year earlier}, {@code a year ago}, {@code the same period last year},
 * {@code the year-ago quarter}. Each lies a year before the time that the sentence named last; where it named none, it is the
 * year before the article's.
 */
final class Earlier {
    /** How many words may stand between a comparison and its time. */
    private static final int COMPARED = 8;

    private final Reference reference;
    private final @Nullable Period before;

    private final @Nullable Period quarter;

    /**
     * @param before the last time with a length that the sentence named, or null
     * @param quarter the quarter that was named last, or null
     */
    Earlier(Reference reference, @Nullable Period before, @Nullable Period quarter) {
        this.reference = reference;
        this.before = before;
        this.quarter = quarter;
    }

    @Nullable
    Match at(Tokens t, int i) {
        int end = end(t, i);
        if (end == i) {
            return null;
        }
        boolean same = t.isAny(end - 1, "period", "time") && t.is(i, "same") && !compares(t, i);
        return same && before != null
                ? new Match(end, before)
                : new Match(end, period(t, i, end), TimeExpression.Role.EARLIER);
    }

    /** Whether a word stands not far before that makes the time one of comparison: {@code from £5m in the same period}. */
    private static boolean compares(Tokens t, int i) {
        for (int k = i - 1; k >= 0 && k >= i - COMPARED; k--) {
            if (t.isAny(k, "from", "than") || t.isAny(k, "compared", "against") || t.isAny(k, "versus", "on")) {
                return true;
            }
        }
        return false;
    }

    /** The token behind such an expression at {@code i}, or {@code i}. */
    static int end(Tokens t, int i) {
        return switch (t.word(i)) {
            case "a", "one", "the" -> yearAgo(t, i);
            case "year" -> hyphened(t, i);
            case "prior", "previous" -> prior(t, i);
            case "this" -> t.isAny(i + 1, "time", "point") ? same(t, i) : i;
            case "same", "corresponding", "comparable", "equivalent", "similar" -> same(t, i);
            default -> i;
        };
    }

    /** {@code a year earlier}, {@code one year ago}, {@code the year before}, {@code a year-earlier}. */
    private static int yearAgo(Tokens t, int i) {
        int word = t.is(i + 1, "full") ? i + 2 : i + 1;
        if (!t.is(word, "year")) {
            return i;
        }
        word = t.isDash(word + 1) ? word + 2 : word + 1;
        boolean before = t.is(word, "before")
                && (!t.known(word + 1)
                        && !t.capital(word + 1)
                        && t.word(word + 1).length() < 4);
        return (t.is(word, "ago") && !t.is(i, "the")) || before || t.isAny(word, "earlier", "previously")
                ? word + 1
                : i;
    }

    /** {@code year-ago quarter}, {@code year-earlier period}, {@code year ago}. */
    private static int hyphened(Tokens t, int i) {
        int word = t.isDash(i + 1) ? i + 2 : i + 1;
        if (!t.isAny(word, "ago", "earlier")) {
            return i;
        }
        boolean noun = t.isAny(word + 1, "quarter", "period") || t.isAny(word + 1, "month", "half");
        return noun ? word + 2 : word + 1;
    }

    /** {@code prior-year quarter}, {@code previous year's period}. */
    private static int prior(Tokens t, int i) {
        if (!t.isDash(i + 1) || !t.is(i + 2, "year")) {
            return i;
        }
        boolean noun = t.isAny(i + 3, "quarter", "period") || t.isAny(i + 3, "month", "half");
        return noun ? i + 4 : i + 3;
    }

    /** {@code same period last year}, {@code same quarter a year ago}, {@code corresponding period of 2003}. */
    private static int same(Tokens t, int i) {
        int noun = t.can(i + 1, Term.ORDINAL) || t.can(i + 1, Term.NUMBER) || t.can(i + 1, Term.FISCAL) ? i + 2 : i + 1;
        noun = t.isDash(noun) ? noun + 1 : noun;
        boolean known = t.can(noun, Term.UNIT)
                || t.isAny(noun, "period", "half")
                || t.isAny(noun, "stage", "date")
                || t.isAny(noun, "time", "point")
                || t.can(noun, Term.MONTH);
        if (!known) {
            return i;
        }
        int next =
                t.isAny(noun + 1, "of", "in") || t.is(noun + 1, "from") || t.is(noun + 1, "for") ? noun + 2 : noun + 1;
        next = t.is(next, "the") && t.can(next + 1, Term.BEFORE) ? next + 1 : next;
        if (t.can(next, Term.BEFORE) && (t.isAny(next + 1, "year", "quarter") || t.is(next + 1, "fiscal"))) {
            return next + 2;
        }
        int ago = yearAgo(t, next);
        int bare = t.isAny(noun, "time", "point") ? i : noun + 1;
        return ago > next ? ago : Years.isYear(t, next) ? next + 1 : bare;
    }

    private Period period(Tokens t, int i, int end) {
        boolean year = Years.isYear(t, end - 1);
        Period shifted = before == null ? null : year ? inYear(before, t.number(end - 1)) : before.yearBefore();
        shifted = shifted == null && quarter != null && names(t, i, end, "quarter") ? quarter.yearBefore() : shifted;
        if (shifted != null) {
            return shifted;
        }
        LocalDate day = reference.day();
        return day == null || t.is(end - 1, "quarter") || (t.is(end - 1, "period") && !t.isDash(i + 1))
                ? new Period.Printed(t.text(i, end))
                : new Period.Year(day.getYear() - 1);
    }

    private static boolean names(Tokens t, int start, int end, String word) {
        for (int i = start; i < end; i++) {
            if (t.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    static Period inYear(Period period, int year) {
        if (period instanceof Period.Quarter quarter) {
            return new Period.Quarter(year, quarter.quarter());
        }
        if (period instanceof Period.Half half) {
            return new Period.Half(year, half.half());
        }
        return period instanceof Period.Month month
                ? new Period.Month(month.month().withYear(year))
                : new Period.Year(year);
    }
}
