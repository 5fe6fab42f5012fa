package newsledger.time;

import newsledger.article.Span;

/**
 * A time that the text names, and what it resolves to: {@code last quarter}, {@code by 2030}, {@code on Tuesday}.
 *
 * @param span the expression without its preposition
 * @param role how the sentence points at it
 */
public record TimeExpression(Span span, Period period, Role role) {

    /** How the sentence points at a time. */
    public enum Role {
        /** {@code in the fourth quarter}: the time itself. */
        AT,
        /** {@code by 2030}, {@code before June}: a deadline. */
        BY,
        /** {@code since 1998}: a beginning, with an open end. */
        SINCE,
        /** {@code until 2019}: an end. */
        UNTIL,
        /** {@code a year earlier}, {@code in the same period last year}: what something is compared with. */
        EARLIER,
        /** {@code 2:30 p.m.}: a time of day. */
        CLOCK
    }

    /** A time that is meant itself. */
    public TimeExpression(Span span, Period period) {
        this(span, period, Role.AT);
    }
}
