package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/**
 * Lengths of time that are a period: {@code three months to December}, {@code year ended March 2005}, {@code past five years},
 * {@code first nine months of 2004}. A bare length ({@code seven years}) is a figure and none of these.
 */
final class Stretches implements Finder {

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        Match found = ending(t, i, reference);
        found = found == null ? opening(t, i, reference) : found;
        found = found == null ? reported(t, i) : found;
        return found == null ? pointed(t, i) : found;
    }

    /** {@code three months to December}, {@code 12 months ended 31 March 2016}, {@code fiscal year ending June}. */
    private static @Nullable Match ending(Tokens t, int i, Reference reference) {
        Match weeks = weeks(t, i, reference);
        if (weeks != null) {
            return weeks;
        }
        int unit = t.can(i, Term.FISCAL) || t.is(i, "full") ? (t.isDash(i + 1) ? i + 2 : i + 1) : behindNumber(t, i);
        boolean half = t.is(i, "half");
        boolean told = t.can(unit, Term.UNIT) && t.value(unit, Term.UNIT) > 0 && t.value(unit, Term.UNIT) <= 12;
        if (!half && !told) {
            return null;
        }
        int link = half && t.is(i + 1, "year") ? i + 2 : half && t.isDash(i + 1) ? i + 3 : unit + 1;
        link = half && link == unit + 1 ? i + 1 : link;
        link = t.is(link, "period") ? link + 1 : link;
        int length = half ? 6 : number(t, i, unit) * t.value(unit, Term.UNIT);
        Match begun = length == 12 ? beginning(t, i, link, reference) : null;
        if (begun != null) {
            return begun;
        }
        link = t.isAny(link, "that", "which") && t.isAny(link + 1, "ended", "ends") ? link + 1 : link;
        boolean verb = t.isAny(link, "ended", "ending") || t.isAny(link, "end", "ends");
        int date = t.isAny(link + 1, "in", "on") || t.is(link + 1, "the") ? link + 2 : link + 1;
        date = t.isAny(date, "end", "late") ? (t.is(date + 1, "of") || t.isDash(date + 1) ? date + 2 : date + 1) : date;
        if (!verb && !t.is(link, "to") && !t.is(link, "through")) {
            return null;
        }
        Match end = new Dates().at(t, date, reference.after(t.word(link)));
        end = end == null && verb ? new Relative().at(t, date, reference) : end;
        YearMonth last = end == null ? null : lastMonth(end.period());
        if (end == null || length <= 0) {
            return null;
        }
        return new Match(
                end.end(),
                last == null
                        ? new Period.Printed(t.text(i, end.end()))
                        : months(last.minusMonths(length - 1L), length));
    }

    /** {@code fiscal year starting on 21 March}, {@code year that begins in April}. */
    private static @Nullable Match beginning(Tokens t, int start, int link, Reference reference) {
        int verb = t.isAny(link, "that", "which") ? link + 1 : link;
        boolean begins = t.isAny(verb, "starting", "beginning") || t.isAny(verb, "begins", "starts");
        int date = t.isAny(verb + 1, "in", "on") || t.is(verb + 1, "from") ? verb + 2 : verb + 1;
        Match first = begins || t.isAny(verb, "began", "started")
                ? new Dates().at(t, date, reference.after(t.word(verb)))
                : null;
        if (first == null) {
            return null;
        }
        YearMonth month = lastMonth(first.period());
        return new Match(
                first.end(), month == null ? new Period.Printed(t.text(start, first.end())) : months(month, 12));
    }

    /** {@code 28 weeks to 11 September}: no months, so as printed. */
    private static @Nullable Match weeks(Tokens t, int i, Reference reference) {
        int link = behindNumber(t, i) + 1;
        if (link == i + 1
                || !t.isAny(link - 1, "weeks", "days")
                || !(t.isAny(link, "to", "ended") || t.is(link, "ending"))) {
            return null;
        }
        int date = t.isAny(link + 1, "the", "on") ? link + 2 : link + 1;
        Match end = new Dates().at(t, date, reference.after(t.word(link)));
        int holiday = t.can(date, Term.SEASON) ? t.isAny(date + 1, "eve", "day") ? date + 2 : date + 1 : date;
        int last = end == null ? holiday : end.end();
        return last == date ? null : new Match(last, new Period.Printed(t.text(i, last)));
    }

    static @Nullable YearMonth lastMonth(Period end) {
        if (end instanceof Period.Month month) {
            return month.month();
        }
        return end instanceof Period.Day day ? YearMonth.from(day.date()) : null;
    }

    /** The stretch of {@code length} months from {@code first} by its shortest name: {@code 2004-Q4}, {@code 2015}. */
    static Period months(YearMonth first, int length) {
        int month = first.getMonthValue();
        if (length == 1) {
            return new Period.Month(first);
        }
        if (length == 3 && month % 3 == 1) {
            return new Period.Quarter(first.getYear(), (month + 2) / 3);
        }
        if (length == 12 && month == 1) {
            return new Period.Year(first.getYear());
        }
        return new Period.Range(new Period.Month(first), new Period.Month(first.plusMonths(length - 1L)));
    }

    /** {@code first nine months of 2004}, {@code last three months of the year}. */
    private static @Nullable Match opening(Tokens t, int i, Reference reference) {
        boolean first = t.isAny(i, "first", "opening");
        boolean last = t.isAny(i, "last", "final") || t.is(i, "closing");
        int unit = behindNumber(t, i + 1);
        if ((!first && !last) || unit == i + 1 || !t.isAny(unit, "months", "quarters")) {
            return null;
        }
        int length = number(t, i + 1, unit) * t.value(unit, Term.UNIT);
        Years.Found found = Years.after(t, unit + 1, reference);
        boolean ofTheYear = t.is(unit + 1, "of") && t.is(unit + 2, "the") && t.is(unit + 3, "year");
        int end = found != null ? found.end() : ofTheYear ? unit + 4 : unit + 1;
        if ((last && found == null && !ofTheYear) || length <= 0 || length > 12) {
            return last ? null : new Match(end, new Period.Printed(t.text(i, end)));
        }
        int begin = first ? 1 : 13 - length;
        Integer year = found == null ? reference.yearOf(begin, length) : Integer.valueOf(found.year());
        return new Match(
                end, year == null ? new Period.Printed(t.text(i, end)) : months(YearMonth.of(year, begin), length));
    }

    /** {@code For the nine months, profit rose}: the months that a report is on. */
    private static @Nullable Match reported(Tokens t, int i) {
        int unit = behindNumber(t, i);
        boolean named = unit > i && t.isAny(unit, "months", "quarters") && t.is(unit + 1, ",");
        boolean led = t.is(i - 1, "the") && t.isAny(i - 2, "for", "in");
        return named && led ? new Match(unit + 1, new Period.Printed(t.text(i, unit + 1))) : null;
    }

    /** {@code past five years}, {@code next 12 months}, {@code coming decade}, {@code recent weeks}: as printed. */
    private static @Nullable Match pointed(Tokens t, int i) {
        boolean stretch = t.can(i, Term.STRETCH_BACK) || t.can(i, Term.STRETCH_AHEAD);
        if (!stretch && !t.can(i, Term.BEFORE) && !t.can(i, Term.AFTER)) {
            return null;
        }
        int number = i + 1;
        while (t.is(number, "full") || t.is(number, "couple") || t.is(number, "of") || t.is(number, "fiscal")) {
            number++;
        }
        int unit = behindNumber(t, number);
        unit = t.isAny(unit, "fiscal", "trading") || t.is(unit, "consecutive") ? unit + 1 : unit;
        boolean counted = unit > number || t.word(unit).endsWith("s");
        return t.can(unit, Term.UNIT) && (stretch || counted)
                ? new Match(unit + 1, new Period.Printed(t.text(i, unit + 1)))
                : null;
    }

    /** The token behind a number and a hyphen ({@code three-month}); {@code i} itself where there is no number. */
    static int behindNumber(Tokens t, int i) {
        boolean number = t.can(i, Term.NUMBER) || (t.number(i) >= 0 && t.digits(i) <= 3);
        if (!number || t.isAny(i, "a", "an")) {
            return i;
        }
        boolean compound = t.value(i, Term.NUMBER) >= 20 && t.isDash(i + 1) && t.can(i + 2, Term.NUMBER);
        int next = compound ? i + 3 : i + 1;
        return t.isDash(next) && t.can(next + 1, Term.UNIT) ? next + 1 : next;
    }

    /** The number from {@code i} to the unit: 1 where none is said, 0 where it is vague. */
    static int number(Tokens t, int i, int unit) {
        if (t.number(i) >= 0) {
            return t.number(i);
        }
        return unit > i && t.can(i, Term.NUMBER) ? t.value(i, Term.NUMBER) : 1;
    }
}
