package newsledger.figure;

import java.math.BigDecimal;

/**
 * A bare number in a sentence: {@code 2.3 million}, {@code twenty-five}, {@code half a million}.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param mantissa the number before its scale: 1.56
 * @param scale the scale printed with it: 1000000, or 1
 * @param form how it is written
 */
record Amount(int first, int end, BigDecimal mantissa, BigDecimal scale, Form form) {

    /** Digits, or words; a fraction is words that name a part ({@code half}). */
    enum Form {
        DIGITS,
        WORDS
    }

    /** Whether neither of two values is more than so many times the other, whatever their signs. */
    static boolean areLike(BigDecimal one, BigDecimal two, BigDecimal times) {
        return one.abs().compareTo(two.abs().multiply(times)) <= 0
                && two.abs().compareTo(one.abs().multiply(times)) <= 0;
    }

    BigDecimal value() {
        return mantissa.multiply(scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    /** The same number in the scale of another: the 20 of {@code 20-30bn}. */
    Amount in(BigDecimal other) {
        return new Amount(first, end, mantissa, other, form);
    }
}
