package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells pounds of weight from pounds of money: {@code two pounds of meat}, {@code a 20-pound bag}, {@code the baby weighs two pounds}. */
final class Weights {
    static final Measure POUND =
            new Measure(Kind.MASS, "kg", new BigDecimal("0.45359237"), BigDecimal.ONE, BigDecimal.ZERO);

    private static final Set<String> WEIGHTS = WordList.of("weights");
    private static final Set<String> WEIGHED = WordList.of("weighed");

    private final Line line;
    private final Tokens tokens;
    /** The first word of the sentence that speaks of weight, once it was asked for. */
    private int first = -1;

    Weights(Line line) {
        this.line = line;
        this.tokens = line.tokens();
    }

    /** Whether the currency's name behind {@code bare} is a weight. */
    boolean isMeant(Phrases.Match<Measure> money, Candidate bare) {
        boolean pound = tokens.is(money.first(), "pounds") || tokens.is(money.first(), "pound");
        return pound
                && !bare.low().isScaled()
                && (tokens.is(money.end(), "of")
                        || tokens.is(bare.first() - 1, "stone")
                        || WEIGHED.contains(tokens.word(money.end()))
                        || isSpokenOf());
    }

    private boolean isSpokenOf() {
        if (first < 0) {
            first = line.firstOf(WEIGHTS);
        }
        return first < tokens.size();
    }
}
