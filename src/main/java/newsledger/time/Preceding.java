package newsledger.time;

import org.jspecify.annotations.Nullable;

/**
 * Times right before the one that was named last: {@code the previous quarter}, {@code a month earlier}, {@code the three months
 * before}. Where none was named they count from the article's day.
 *
 * @param quarter the quarter that was named last, or null
 * @param month the month that was named last, or null
 * @param inSentence the last time with a length that the sentence named, or null
 */
record Preceding(
        Reference reference,
        @Nullable Period quarter,
        @Nullable Period month,
        @Nullable Period inSentence) {

    @Nullable
    Match at(Tokens t, int i) {
        return switch (t.word(i)) {
            case "previous", "prior", "preceding" -> pointed(t, i);
            case "the", "a", "one", "three" -> counted(t, i);
            default -> null;
        };
    }

    /** {@code previous quarter}, {@code prior fiscal year}, {@code preceding three months}. */
    private @Nullable Match pointed(Tokens t, int i) {
        int noun = t.can(i + 1, Term.FISCAL) || t.is(i + 1, "calendar") ? i + 2 : i + 1;
        if (t.is(noun, "three") && t.is(noun + 1, "months")) {
            return match(t, i, noun + 2, "quarter", true);
        }
        return t.is(noun + 1, "-") ? null : match(t, i, noun + 1, t.word(noun), true);
    }

    /** {@code a month earlier}, {@code the quarter before}, {@code the three months before}; a year is for {@link Earlier}. */
    private @Nullable Match counted(Tokens t, int i) {
        int noun = t.is(i, "three") ? i : i + 1;
        boolean months = t.is(noun, "three") && t.is(noun + 1, "months");
        int word = months ? noun + 2 : noun + 1;
        if (!months && !t.isAny(noun, "quarter", "month")) {
            return null;
        }
        boolean earlier = t.isAny(word, "earlier", "previously") || (t.is(word, "before") && isLast(t, word));
        return earlier ? match(t, i, word + 1, months ? "quarter" : t.word(noun), false) : null;
    }

    /** Whether a {@code before} is an adverb: behind it nothing begins that something came before. */
    private static boolean isLast(Tokens t, int word) {
        return !t.known(word + 1) && !t.capital(word + 1) && t.word(word + 1).length() < 4 && !t.is(word + 1, "it");
    }

    private @Nullable Match match(Tokens t, int start, int end, String unit, boolean pointed) {
        Period named = named(unit);
        Period before = named == null ? pointed ? fromToday(unit) : null : named.previous();
        boolean unknown = before == null && !unit.equals("quarter") && !unit.equals("month") && !unit.equals("year");
        return unknown
                ? null
                : new Match(
                        end,
                        before == null ? new Period.Printed(t.text(start, end)) : before,
                        TimeExpression.Role.EARLIER);
    }

    private @Nullable Period named(String unit) {
        return switch (unit) {
            case "quarter" -> inSentence instanceof Period.Quarter ? inSentence : quarter;
            case "month" -> inSentence instanceof Period.Month ? inSentence : month;
            case "half" -> inSentence instanceof Period.Half ? inSentence : null;
            case "year" -> inSentence instanceof Period.Year || inSentence instanceof Period.Range ? inSentence : null;
            default -> null;
        };
    }

    private @Nullable Period fromToday(String unit) {
        Integer year = reference.year(-1);
        return switch (unit) {
            case "quarter" -> reference.quarter(-1);
            case "month" -> reference.month(-1);
            case "year" -> year == null ? null : new Period.Year(year);
            default -> null;
        };
    }
}
