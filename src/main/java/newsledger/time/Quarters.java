package newsledger.time;

import org.jspecify.annotations.Nullable;

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
        return coded(t, i, reference);
    }

    /** {@code fourth quarter}, {@code fourth fiscal quarter}, {@code third-quarter}, {@code second half}. */
    private static @Nullable Match ordinal(Tokens t, int i, Reference reference) {
        int noun = t.isDash(i + 1) || t.can(i + 1, Term.FISCAL) ? i + 2 : i + 1;
        noun = t.is(noun, "calendar") ? noun + 1 : noun;
        int number = t.value(i, Term.ORDINAL);
        if (t.is(noun, "quarter")) {
            return quarter(t, i, noun + 1, number, reference);
        }
        boolean half = t.is(noun, "half") && (number <= 2 || t.isAny(i, "final", "closing"));
        return half ? half(t, i, noun + 1, Math.min(number, 2), reference) : null;
    }

    /** {@code Q3}, {@code Q3 2015}, {@code 3Q15}, {@code H1}. */
    private static @Nullable Match coded(Tokens t, int i, Reference reference) {
        String word = t.word(i);
        if (word.length() != 2 && word.length() != 4) {
            return null;
        }
        char letter = word.charAt(0);
        char digit = word.charAt(1);
        if (Character.isDigit(letter)) {
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
        boolean joined = t.isDash(dash) || t.is(dash, "to") || t.is(dash, "through");
        if (!joined || !Dates.isMonth(t, dash + 1)) {
            return null;
        }
        int last = t.value(dash + 1, Term.MONTH);
        int end = Dates.behindMonth(t, dash + 1);
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
                        : Stretches.months(
                                java.time.YearMonth.of(year != null && crosses ? begin - 1 : begin, first), length));
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
