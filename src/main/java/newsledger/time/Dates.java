package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months of the calendar: {@code Dec. 31}, {@code 31 December 2004}, {@code November}, {@code 2016-01-20}. */
final class Dates implements Finder {

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        if (t.startsWithDigit(i)) {
            Match numeric = numeric(t, i);
            return numeric == null ? dayFirst(t, i, reference) : numeric;
        }
        return isMonth(t, i) ? monthFirst(t, i, reference) : null;
    }

    /** {@code 16 March}, {@code 31st of December 2004}. */
    private static @Nullable Match dayFirst(Tokens t, int i, Reference reference) {
        int day = dayOfMonth(t, i);
        int month = t.is(i + 1, "of") ? i + 2 : i + 1;
        if (day < 0 || !isMonth(t, month)) {
            return null;
        }
        int end = behindMonth(t, month);
        return dated(t, i, end, t.value(month, Term.MONTH), day, reference);
    }

    /** {@code March 16}, {@code Dec. 31, 2004}, {@code March 2005}, {@code December last year}, {@code November}. */
    private static @Nullable Match monthFirst(Tokens t, int i, Reference reference) {
        int number = t.value(i, Term.MONTH);
        int end = behindMonth(t, i);
        int day = dayOfMonth(t, end);
        if (day > 0 && !t.is(end + 1, "%") && !t.can(end + 1, Term.COUNTED)) {
            return dated(t, i, end + 1, number, day, reference);
        }
        Years.Found year = Years.after(t, end, reference);
        if (year != null) {
            return new Match(year.end(), new Period.Month(YearMonth.of(year.year(), number)));
        }
        Integer near = reference.yearOf(number, 1);
        return new Match(
                end, near == null ? new Period.Printed(t.text(i, end)) : new Period.Month(YearMonth.of(near, number)));
    }

    private static Match dated(Tokens t, int start, int end, int month, int day, Reference reference) {
        Years.Found year = Years.after(t, end, reference);
        int last = year == null ? end : year.end();
        LocalDate date = year == null ? reference.day(month, day) : Reference.safe(year.year(), month, day);
        return new Match(last, date == null ? new Period.Printed(t.text(start, last)) : new Period.Day(date));
    }

    /** The token behind a month and the full stop of its abbreviation. */
    static int behindMonth(Tokens t, int i) {
        boolean abbreviated = t.word(i).length() < 5 && t.is(i + 1, ".") && t.glued(i + 1);
        return abbreviated && (t.startsWithDigit(i + 2) || !t.word(i + 2).isEmpty()) ? i + 2 : i + 1;
    }

    /** Whether a month stands at {@code i}; {@code May} and {@code March} begin with a capital and are no one's name. */
    static boolean isMonth(Tokens t, int i) {
        if (!t.can(i, Term.MONTH) || !t.capital(i)) {
            return false;
        }
        boolean doubtful = t.isAny(i, "may", "march") || t.isAny(i, "april", "june") || t.isAny(i, "august", "jan");
        if (!doubtful) {
            return true;
        }
        boolean titled = t.isAny(i - 1, "mr", "ms") || t.isAny(i - 1, "mrs", "dr") || t.is(i - 1, "theresa");
        boolean named = titled || (t.capital(i - 1) && !t.known(i - 1) && i > 1);
        boolean modal = t.is(i, "may") && i == 0 && !t.startsWithDigit(1) && !t.is(1, "'") && !t.is(1, "’");
        return !named && !modal;
    }

    /** {@code 31}, {@code 31st} as 31; -1 where no day of a month stands at {@code i}. */
    private static int dayOfMonth(Tokens t, int i) {
        String word = t.word(i);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ordinal = word.length() == digits + 2 && "st nd rd th".contains(word.substring(digits));
        if (digits == 0 || digits > 2 || (word.length() > digits && !ordinal)) {
            return -1;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** {@code 2016-01-20}, {@code 20/01/2016}; a day that may be a month stays as printed. */
    private static @Nullable Match numeric(Tokens t, int i) {
        boolean marks = (t.isDash(i + 1) || t.is(i + 1, "/")) && t.word(i + 3).equals(t.word(i + 1));
        if (!marks
                || t.number(i) < 0
                || t.number(i + 2) < 0
                || t.number(i + 4) < 0
                || !t.glued(i + 1)
                || !t.glued(i + 4)) {
            return null;
        }
        LocalDate date = null;
        if (Years.isYear(t, i) && t.digits(i + 2) == 2 && t.digits(i + 4) == 2) {
            date = Reference.safe(t.number(i), t.number(i + 2), t.number(i + 4));
        } else if (Years.isYear(t, i + 4) && t.number(i) > 12) {
            date = Reference.safe(t.number(i + 4), t.number(i + 2), t.number(i));
        } else if (Years.isYear(t, i + 4) && t.number(i + 2) > 12) {
            date = Reference.safe(t.number(i + 4), t.number(i), t.number(i + 2));
        } else if (!Years.isYear(t, i + 4) || t.number(i + 2) > 12) {
            return null;
        }
        return new Match(i + 5, date == null ? new Period.Printed(t.text(i, i + 5)) : new Period.Day(date));
    }
}
