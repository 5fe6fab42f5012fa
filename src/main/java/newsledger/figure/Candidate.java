package newsledger.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the making: an amount or a range of tokens, without a measure as long as nothing says what it counts.
 *
 * @param first the first token of the figure, {@code end} the one behind its last
 * @param high equal to {@code low} unless it is a range
 * @param extentFirst the first token of the words that belong to it: {@code nearly}
 * @param extentEnd the token behind the last of them: {@code a share}
 */
record Candidate(
        int first,
        int end,
        Amount low,
        Amount high,
        @Nullable Measure measure,
        @Nullable String per,
        Qualifier qualifier,
        int extentFirst,
        int extentEnd) {

    static Candidate of(Amount amount) {
        return new Candidate(
                amount.first(),
                amount.end(),
                amount,
                amount,
                null,
                null,
                Qualifier.EXACT,
                amount.first(),
                amount.end());
    }

    Candidate in(Measure unit) {
        return new Candidate(first, end, low, high, unit, per, qualifier, extentFirst, extentEnd);
    }

    /** This figure with its words from {@code start} to before {@code stop}. */
    Candidate over(int start, int stop) {
        return new Candidate(
                start,
                stop,
                low,
                high,
                measure,
                per,
                qualifier,
                Math.min(start, extentFirst),
                Math.max(stop, extentEnd));
    }

    Candidate per(@Nullable String denominator, int stop) {
        return new Candidate(
                first, end, low, high, measure, denominator, qualifier, extentFirst, Math.max(stop, extentEnd));
    }

    Candidate qualified(Qualifier how, int start, int stop) {
        return new Candidate(
                first, end, low, high, measure, per, how, Math.min(start, extentFirst), Math.max(stop, extentEnd));
    }

    Candidate with(Amount from, Amount to) {
        return new Candidate(first, end, from, to, measure, per, qualifier, extentFirst, extentEnd);
    }

    boolean isBare() {
        return measure == null;
    }

    boolean is(Kind kind) {
        return measure != null && measure.is(kind);
    }

    boolean isRange() {
        return low.value().compareTo(high.value()) != 0;
    }
}
