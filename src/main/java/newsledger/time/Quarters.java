package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/**
 * Quarters and halves of a year: {@code fourth quarter}, {@code third-quarter}, {@code Q3 2015}, {@code first half of 2016},
 * {@code October-December quarter}.
 */
final class Quarters implements Finder {

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        if (t.can(i, Term.ORDINAL)) {
            return ordinal(t, i, reference);
        }
        if (Dates.isMonth(t, i)) {
            return byMonths(t, i, reference);
        }
        if (t.is(i + 1, "quarter") && (t.isAny(i, "holiday", "festive") || t.is(i, "christmas"))) {
            return quarter(t, i, i + 2, 4, reference);
        }
        return coded(t, i, reference);
    }

    /** {@code fourth quarter}, {@code fourth fiscal quarter}, {@code third-quarter}, {@code second half}. */
    private static @Nullable Match ordinal(Tokens t, int i, Reference reference) {
        int noun = t.isDash(i + 1) || t.can(i + 1, Term.FISCAL) ? i + 2 : i + 1;
        noun = t.is(noun, "calendar") ? noun + 1 : noun;
        int number = t.value(i, Term.ORDINAL);
        boolean half = t.is(noun, "half") && (number <= 2 || t.isAny(i, "final", "closing"));
        if (!half && !t.is(noun, "quarter")) {
            return null;
        }
        Match dated = dated(t, noun + 1, number, half, reference);
        if (dated != null) {
            return dated;
        }
        return half ? half(t, i, noun + 1, Math.min(number, 2), reference) : quarter(t, i, noun + 1, number, reference);
    }

    /**
     * {@code fiscal second quarter ended Jan. 26}: the day of its end tells the year by which the company calls it. A year that ends in
     * January, as shops' years do, is called by the one before.
     */
    private static @Nullable Match dated(Tokens t, int from, int number, boolean half, Reference reference) {
        Years.Found named = Years.after(t, from, reference);
        int link = named == null ? from : named.end();
        link = t.is(link, ",") && t.is(link + 1, "which") ? link + 2 : link;
        if (!t.isAny(link, "ended", "ending") && !t.is(link, "to")) {
            return null;
        }
        int date = t.isAny(link + 1, "on", "in") ? link + 2 : link + 1;
        Match end = new Dates().at(t, date, reference.after(t.word(link)));
        YearMonth last = end == null ? null : Stretches.lastMonth(end.period());
        if (end == null || last == null) {
            return null;
        }
        if (half) {
            return new Match(end.end(), Stretches.months(last.minusMonths(5), 6));
        }
        YearMonth close = last.plusMonths(3L * (4 - number));
        int year = close.getMonthValue() == 1 ? close.getYear() - 1 : close.getYear();
        return new Match(end.end(), new Period.Quarter(named == null ? year : named.year(), number));
    }

    /** {@code Q3}, {@code Q3 2015}, {@code 3Q15}, {@code H1}; {@code 2h} are hours. */
    private static @Nullable Match coded(Tokens t, int i, Reference reference) {
        String word = t.word(i);
        if (word.length() != 2 && word.length() != 4) {
            return null;
        }
        char letter = word.charAt(0);
        char digit = word.charAt(1);
        if (Character.isDigit(letter)) {
            if (t.text(i, i + 1).charAt(1) == 'h') {
                return null;
            }
            letter = digit;
            digit = word.charAt(0);
        }
        boolean quarter = letter == 'q' && digit >= '1' && digit <= '4';
        if (!quarter && !(letter == 'h' && (digit == '1' || digit == '2'))) {
            return null;
        }
        int number = digit - '0';
        if (word.length() == 4) {
            return coded(word, i, number, quarter);
        }
        return quarter ? quarter(t, i, i + 1, number, reference) : half(t, i, i + 1, number, reference);
    }

    private static @Nullable Match coded(String word, int i, int number, boolean quarter) {
        if (!Character.isDigit(word.charAt(2)) || !Character.isDigit(word.charAt(3))) {
            return null;
        }
        int year = Years.century(Integer.parseInt(word.substring(2)));
        return new Match(i + 1, quarter ? new Period.Quarter(year, number) : new Period.Half(year, number));
    }

    /** {@code October-December}, {@code January to March}, {@code December quarter}. */
    private static @Nullable Match byMonths(Tokens t, int i, Reference reference) {
        int first = t.value(i, Term.MONTH);
        int dash = Dates.behindMonth(t, i);
        if (t.is(dash, "quarter") && first % 3 == 0) {
            return quarter(t, i, dash + 1, first / 3, reference);
        }
        boolean and = t.is(dash, "and");
        boolean joined = and || t.isDash(dash) || t.isAny(dash, "to", "through");
        if (!joined || !Dates.isMonth(t, dash + 1)) {
            return null;
        }
        int last = t.value(dash + 1, Term.MONTH);
        int end = Dates.behindMonth(t, dash + 1);
        // "November and December" are one stretch, "July and November" are two times.
        boolean apart = and && !t.is(i - 1, "between") && (last != first % 12 + 1 || t.startsWithDigit(end));
        if (apart) {
            return null;
        }
        end = t.isAny(end, "quarter", "half") || t.is(end, "period") ? end + 1 : end;
        if (first % 3 == 1 && last == first + 2) {
            return quarter(t, i, end, (first + 2) / 3, reference);
        }
        if (first % 6 == 1 && last == first + 5) {
            return half(t, i, end, (first + 5) / 6, reference);
        }
        return months(t, i, end, first, last, reference);
    }

    private static Match months(Tokens t, int i, int end, int first, int last, Reference reference) {
        int length = Math.floorMod(last - first, 12) + 1;
        Years.Found year = Years.after(t, end, reference);
        Integer begin = year == null ? reference.yearOf(first, length) : Integer.valueOf(year.year());
        int to = year == null ? end : year.end();
        boolean crosses = last < first;
        return new Match(
                to,
                begin == null
                        ? new Period.Printed(t.text(i, to))
                        : Stretches.months(YearMonth.of(year != null && crosses ? begin - 1 : begin, first), length));
    }

    private static Match quarter(Tokens t, int i, int end, int number, Reference reference) {
        Years.Found found = Years.after(t, end, reference);
        Integer year = found == null ? reference.yearOf(number * 3 - 2, 3) : Integer.valueOf(found.year());
        int to = found == null ? end : found.end();
        return new Match(to, year == null ? new Period.Printed(t.text(i, to)) : new Period.Quarter(year, number));
    }

    private static Match half(Tokens t, int i, int end, int number, Reference reference) {
        Years.Found found = Years.after(t, end, reference);
        Integer year = found == null ? reference.yearOf(number * 6 - 5, 6) : Integer.valueOf(found.year());
        int to = found == null ? end : found.end();
        return new Match(to, year == null ? new Period.Printed(t.text(i, to)) : new Period.Half(year, number));
    }
}
