package newsledger.time;

import org.jspecify.annotations.Nullable;

/** What was named before: what {@code a year earlier} and {@code in the quarter} go back to. */
final class Recent {
    private @Nullable Period inSentence;
    private Period.@Nullable Quarter quarter;
    private @Nullable Period month;
    private @Nullable Period year;
    /** A quarter whose end was told, by the name that its company gives it. */
    private Period.@Nullable Quarter dated;

    void nextSentence() {
        inSentence = null;
    }

    @Nullable
    Period inSentence() {
        return inSentence;
    }

    Preceding preceding(Reference reference) {
        return new Preceding(reference, quarter, month, inSentence);
    }

    void saw(Period period, boolean isDated) {
        if (period.yearBefore() != null) {
            inSentence = period;
        }
        quarter = period instanceof Period.Quarter named ? named : quarter;
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
        boolean led = t.is(i - 1, "the") && (t.isAny(i - 2, "in", "for") || t.is(i - 2, "during"));
        boolean dated = t.isAny(i + 1, "ended", "ending") || t.is(i + 1, "to");
        if (led && t.is(i, "quarter") && !dated) {
            return new Match(i + 1, quarter == null ? new Period.Printed("quarter") : quarter);
        }
        boolean bare = led && t.can(i, Term.ORDINAL) && !Character.isLetterOrDigit(first(t.word(i + 1)));
        return bare && inSentence instanceof Period.Quarter named
                ? new Match(i + 1, new Period.Quarter(named.year(), t.value(i, Term.ORDINAL)))
                : null;
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
