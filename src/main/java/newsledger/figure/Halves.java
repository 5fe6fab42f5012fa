package newsledger.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Reads the half behind a unit: {@code a year and a half}, {@code an hour and half}. */
final class Halves {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Behind "half of" these begin a whole of its own: {@code a year and half of the staff}. */
    private static final Set<String> WHOLES =
            Set.of("the", "its", "their", "all", "his", "her", "our", "these", "those");

    private Halves() {}

    /** Whether one follows at token {@code i}. */
    static boolean follow(Tokens tokens, int i) {
        int half = i + 1 + (tokens.is(i + 1, "a") ? 1 : 0);
        boolean whole = tokens.is(half + 1, "of") && WHOLES.contains(tokens.word(half + 2));
        return tokens.is(i, "and") && tokens.is(half, "half") && (half > i + 1 || !tokens.isWord(half + 1)) && !whole;
    }

    /** {@code whole} with the half behind it. */
    static Candidate add(Tokens tokens, Candidate whole) {
        Amount low = whole.low();
        Amount more = new Amount(low.first(), low.end(), low.mantissa().add(HALF), low.scale(), low.form());
        int half = whole.end() + (tokens.is(whole.end() + 1, "a") ? 3 : 2);
        return whole.over(whole.first(), half).with(more, more);
    }
}
