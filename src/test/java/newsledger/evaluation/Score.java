package newsledger.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;

/** How many were found of those that should be, how many were not, and how many should not be there. */
record Score(int matched, int missed, int extra) {

    Score plus(Score other) {
        return new Score(matched + other.matched, missed + other.missed, extra + other.extra);
    }

    BigDecimal precision() {
        return share(matched, matched + extra);
    }

    BigDecimal recall() {
        return share(matched, matched + missed);
    }

    /** The harmonic mean of precision and recall. */
    BigDecimal f1() {
        return share(2 * matched, 2 * matched + missed + extra);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0 ? BigDecimal.ZERO : new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL32);
    }
}
