package newsledger.time;

import org.jspecify.annotations.Nullable;

/**
 * Years by their number, and the words behind a month or quarter that give its year: {@code fourth quarter of 2015},
 * {@code December last year}.
 */
final class Years implements Finder {
    static final int FIRST = 1900;
    static final int LAST = 2099;

    /** A year, and the token behind it. */
    record Found(int end, int year) {}

    @Override
    public @Nullable Match at(Tokens t, int i, Reference reference) {
        Match found = fiscal(t, i, reference);
        if (found == null && isYear(t, i) && !counts(t, i)) {
            found = span(t, i);
        }
        return found == null ? decade(t, i) : found;
    }

    /** {@code fiscal 2017}, {@code financial year 2015/16}, {@code FY16}, {@code full-year 2015}. */
    private static @Nullable Match fiscal(Tokens t, int i, Reference reference) {
        int year = i;
        if (t.can(i, Term.FISCAL) || t.is(i, "calendar") || t.is(i, "full")) {
            year = t.isDash(i + 1) ? i + 2 : i + 1;
            year = t.is(year, "year") ? year + 1 : year;
        } else if (t.is(i, "year")) {
            year = i + 1;
        }
        if (year > i && isYear(t, year)) {
            return span(t, year);
        }
        boolean sofar = t.is(i, "ytd") || (t.is(i, "year") && t.is(toDate(t, i), "date"));
        if (sofar) {
            return thisYear(t, i, t.is(i, "ytd") ? i + 1 : toDate(t, i) + 1, reference);
        }
        boolean close = t.is(i, "year") && t.isDash(i + 1) && t.is(i + 2, "end");
        if (close) {
            return thisYear(t, i, i + 3, reference);
        }
        int number = codedYear(t, i);
        if (number < 0) {
            return null;
        }
        boolean joined = (t.isDash(i + 1) || t.is(i + 1, "/")) && t.glued(i + 2) && t.digits(i + 2) == 2;
        return joined && t.number(i + 2) == (number + 1) % 100
                ? new Match(i + 3, new Period.Range(new Period.Year(number), new Period.Year(number + 1)))
                : new Match(i + 1, new Period.Year(number));
    }

    /** The last token of {@code year to date} and {@code year-to-date}. */
    private static int toDate(Tokens t, int year) {
        int to = t.isDash(year + 1) ? year + 2 : year + 1;
        return !t.is(to, "to") ? year : t.isDash(to + 1) ? to + 2 : to + 1;
    }

    /** {@code year to date}, {@code year-end}: a year that ended within the last months, or the one that runs. */
    private static Match thisYear(Tokens t, int start, int end, Reference reference) {
        boolean gone = t.is(end - 1, "end") && !reference.isAhead() && !t.can(end, Term.PROSPECT);
        Integer year = reference.year(gone ? -1 : 0);
        return new Match(end, year == null ? new Period.Printed(t.text(start, end)) : new Period.Year(year));
    }

    /** The year of {@code FY25} or {@code FY2025}; -1 where {@code i} is no such code. */
    private static int codedYear(Tokens t, int i) {
        int number = t.word(i).startsWith("fy") ? digits(t.word(i), 2) : -1;
        return number < 0 ? -1 : century(number);
    }

    private static int digits(String word, int from) {
        int number = 0;
        for (int k = from; k < word.length(); k++) {
            int digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return word.length() == from + 2 || word.length() == from + 4 ? number : -1;
    }

    static int century(int number) {
        return number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
    }

    /** {@code 2004}, {@code 2015/16}, {@code 2005-2009}, {@code 2001 to 2004}; {@code between 1998 and 1999}. */
    private static Match span(Tokens t, int i) {
        int first = t.number(i);
        boolean joined = (t.isDash(i + 1) || t.is(i + 1, "/")) && t.glued(i + 1) && t.glued(i + 2);
        if (joined && t.digits(i + 2) == 2 && t.number(i + 2) == (first + 1) % 100) {
            return new Match(i + 3, new Period.Range(new Period.Year(first), new Period.Year(first + 1)));
        }
        if (joined && t.digits(i + 2) == 1 && t.number(i + 2) == (first + 1) % 10) {
            return new Match(i + 3, new Period.Range(new Period.Year(first), new Period.Year(first + 1)));
        }
        boolean worded = (t.is(i + 1, "to") && t.is(i - 1, "from")) || (t.is(i + 1, "and") && t.is(i - 1, "between"));
        if ((joined || t.isDash(i + 1) || worded) && isYear(t, i + 2) && t.number(i + 2) > first) {
            return new Match(i + 3, new Period.Range(new Period.Year(first), new Period.Year(t.number(i + 2))));
        }
        return new Match(i + 1, new Period.Year(first));
    }

    static boolean isYear(Tokens t, int i) {
        return t.digits(i) == 4 && t.number(i) >= FIRST && t.number(i) <= LAST;
    }

    /** Whether a number of a year's size is an amount: {@code $2000}, {@code 2000 people}, {@code 2004%}, {@code No. 1984}. */
    private static boolean counts(Tokens t, int i) {
        if (t.glued(i) && !t.isDash(i - 1) && !"('\"“‘[/".contains(t.word(i - 1))) {
            return true;
        }
        boolean dashed = t.glued(i) && t.isDash(i - 1) && t.glued(i - 1);
        String next = t.word(i + 1);
        boolean unit =
                next.equals("%") || t.can(i + 1, Term.COUNTED) || (t.isDash(i + 1) && t.can(i + 2, Term.COUNTED));
        boolean plural = t.word(i + 1).endsWith("s") && !t.can(i + 1, Term.YEARLY) && !t.can(i - 1, Term.PREPOSITION);
        return (plural && t.word(i + 1).length() > 4 && !t.capital(i + 1))
                || (dashed && !isYear(t, i - 2) && t.startsWithDigit(i - 2))
                || unit
                || amount(t, i);
    }

    /** {@code nearly 2000}, {@code more than 2000}, {@code US$ 2000}. */
    private static boolean amount(Tokens t, int i) {
        return switch (t.word(i - 1)) {
            case "$",
                    "£",
                    "€",
                    "¥",
                    "₹",
                    "nearly",
                    "almost",
                    "approximately",
                    "roughly",
                    "some",
                    "than",
                    "least",
                    "#" -> true;
            default -> false;
        };
    }

    /** {@code 1990s}, {@code late 1990s}, {@code the mid-1980s}: as printed. */
    private static @Nullable Match decade(Tokens t, int i) {
        int number = t.can(i, Term.PART) ? t.isDash(i + 1) ? i + 2 : i + 1 : i;
        String word = t.word(number);
        boolean found = word.length() == 5 && word.endsWith("0s") && digits(word.substring(0, 4), 0) >= FIRST;
        return found ? new Match(number + 1, new Period.Printed(t.text(i, number + 1))) : null;
    }

    /** The year that the words from {@code i} give to what stands before: {@code , 2015}, {@code of last year}, {@code FY25}, {@code '25}. */
    static @Nullable Found after(Tokens t, int i, Reference reference) {
        int code = t.is(i, "of") || t.is(i, "in") || t.isDash(i) ? i + 1 : i;
        if (codedYear(t, code) >= 0) {
            return new Found(code + 1, codedYear(t, code));
        }
        boolean short2 = t.isAny(i, "'", "’") && t.glued(i + 1) && t.digits(i + 1) == 2 && t.number(i + 1) >= 0;
        if (short2) {
            return new Found(i + 2, century(t.number(i + 1)));
        }
        int j = t.is(i, ",") || t.is(i, "of") || t.is(i, "in") || t.is(i, "fiscal") ? i + 1 : i;
        j = j > i && t.isAny(j, "fiscal", "the") ? j + 1 : j;
        if (isYear(t, j) && !t.is(i, "in") && !counts(t, j)) {
            return new Found(j + 1, t.number(j));
        }
        Integer step = step(t, j);
        Integer year = step == null ? null : reference.year(step);
        return year == null || t.is(i, ",") || !t.is(j + 1, "year") ? null : new Found(j + 2, year);
    }

    /** {@code last}, {@code this} or {@code next} as -1, 0 or 1. */
    static @Nullable Integer step(Tokens t, int i) {
        return t.can(i, Term.BEFORE)
                ? Integer.valueOf(-1)
                : t.can(i, Term.AFTER) ? Integer.valueOf(1) : t.can(i, Term.PRESENT) ? Integer.valueOf(0) : null;
    }
}
