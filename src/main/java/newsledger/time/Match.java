package newsledger.time;

import newsledger.time.TimeExpression.Role;

/**
 * What a finder found at a token.
 *
 * @param end the token behind the expression
 * @param role what the expression itself says of how it is meant; {@code AT} where that is left to the words before it
 */
record Match(int end, Period period, Role role) {

    Match(int end, Period period) {
        this(end, period, Role.AT);
    }
}
