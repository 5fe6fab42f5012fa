package newsledger.time;

import org.jspecify.annotations.Nullable;

/** What was named before: what {@code a year earlier} and {@code in the quarter} go back to. */
final class Recent {
    private @Nullable Period inSentence;
    private Period.@Nullable Quarter quarter;
    private @Nullable Period month;
    private @Nullable Period year;
    /** The last quarter, half or stretch of months. */
    private @Nullable Period stretch;
    /** A quarter whose end was told, by the name that its company gives it. */
    private Period.@Nullable Quarter dated;

    void nextSentence() {
        inSentence = null;
    }

    @Nullable
    Period inSentence() {
        return inSentence;
    }

    @Nullable
    Period quarter() {
        return quarter;
    }

    Preceding preceding(Reference reference) {
        return new Preceding(reference, quarter, month, inSentence);
    }

    void saw(Period period, boolean isDated) {
        if (period.yearBefore() != null) {
            inSentence = period;
        }
        quarter = period instanceof Period.Quarter named ? named : quarter;
        boolean long_ = period instanceof Period.Quarter
                || period instanceof Period.Half
                || period instanceof Period.Range range && range.from() instanceof Period.Month;
        stretch = long_ ? period : stretch;
        year = period instanceof Period.Year ? period : year;
        month = period instanceof Period.Month ? period : month;
        dated = isDated && period instanceof Period.Quarter named ? named : dated;
    }

    /** {@code in the quarter}, {@code in the third}, {@code in the current quarter}: told by the quarter that was named last. */
    @Nullable
    Match again(Tokens t, int i, Reference reference) {
        if (t.is(i + 1, "quarter") && t.isAny(i, "this", "current")) {
            return running(i, reference);
        }
        if (t.isAny(i, "quarterly", "half")) {
            return adjective(t, i, reference);
        }
        if (t.is(i - 1, "the") && t.is(i - 2, "during") && t.isAny(i, "year", "month")) {
            Period last = t.is(i, "year") ? year : month;
            return last == null ? null : new Match(i + 1, last);
        }
        boolean period = t.is(i, "period") && t.is(i - 1, "the");
        if (period
                && (t.isAny(i - 2, "in", "during") || t.is(i - 2, "over"))
                && stretch != null
                && !t.is(i + 1, "to")) {
            return new Match(i + 1, stretch);
        }
        if (t.is(i, "full")) {
            return fullYear(t, i, reference);
        }
        boolean led = t.is(i - 1, "the") && (t.isAny(i - 2, "in", "for") || t.is(i - 2, "during"));
        boolean dated = t.isAny(i + 1, "ended", "ending") || t.is(i + 1, "to");
        if (led && t.is(i, "quarter") && !dated) {
            return new Match(i + 1, quarter == null ? new Period.Printed("quarter") : quarter);
        }
        boolean bare = (led || t.is(i - 1, "the") && t.isAny(i - 2, "from", "than"))
                && t.can(i, Term.ORDINAL)
                && !Character.isLetterOrDigit(first(t.word(i + 1)));
        return bare ? part(i, t.value(i, Term.ORDINAL)) : null;
    }

    /** {@code in the first quarter, but less in the second} */
    private @Nullable Match part(int i, int number) {
        if (inSentence instanceof Period.Quarter named) {
            return new Match(i + 1, new Period.Quarter(named.year(), number));
        }
        return inSentence instanceof Period.Half named && number <= 2
                ? new Match(i + 1, new Period.Half(named.year(), number))
                : null;
    }

    /** {@code for the full year}, {@code full-year profit}: the one that runs, unless the business year is another. */
    private @Nullable Match fullYear(Tokens t, int i, Reference reference) {
        int end = t.isDash(i + 1) ? i + 3 : i + 2;
        boolean meant = t.is(i - 1, "the") || t.can(end, Term.RESULT) || t.can(end, Term.PROSPECT);
        if (!t.is(end - 1, "year") || !meant || Years.isYear(t, end)) {
            return null;
        }
        boolean shifted = stretch instanceof Period.Range range
                && range.from() instanceof Period.Month from
                && from.month().getMonthValue() != 1;
        Integer year = reference.runningYear();
        return new Match(end, shifted || year == null ? new Period.Printed(t.text(i, end)) : new Period.Year(year));
    }

    /** The quarter behind the last one of a business year that is not the calendar's; null for all others. */
    private @Nullable Match running(int i, Reference reference) {
        Period.Quarter last = reference.quarter(-1);
        if (dated == null || last == null) {
            return null;
        }
        int ahead = dated.year() * 4 + dated.quarter() - last.year() * 4 - last.quarter();
        return ahead > 0 || ahead < -1 ? new Match(i + 2, dated.plus(1)) : null;
    }

    /** {@code quarterly profit}, {@code half-year revenue}: of the quarter or half that the article tells of. */
    private @Nullable Match adjective(Tokens t, int i, Reference reference) {
        int noun = t.is(i, "quarterly") ? i + 1 : t.isDash(i + 1) && t.is(i + 2, "year") ? i + 3 : i;
        noun = t.isAny(noun, "net", "operating") || t.isAny(noun, "pretax", "underlying") ? noun + 1 : noun;
        if (noun == i || !t.can(noun, Term.RESULT) || reference.isAhead()) {
            return null;
        }
        Period last = t.is(i, "half") ? reference.lastHalf() : quarter == null ? reference.quarter(-1) : quarter;
        return last == null ? null : new Match(t.is(i, "half") ? i + 3 : i + 1, last);
    }

    private static char first(String word) {
        return word.isEmpty() ? '.' : word.charAt(0);
    }
}
