package newsledger.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why a figure is thought to have its role: {@code bought-for}, with a confidence of {@code 0.9}.
 *
 * @param rule the name of the rule that decided the type
 * @param confidence 0 to 1
 * @param words as printed that it could go by, in the order of the text: {@code loss}, {@code widened}, {@code to}
 * @param over the rule that would have decided without it; null if there is none
 * @param whose what ties the subject to the figure: {@code owns-measure}; null if there is no subject
 */
public record Reason(
        String rule,
        BigDecimal confidence,
        List<String> words,
        @Nullable String over,
        @Nullable String whose) {

    public Reason {
        words = List.copyOf(words);
    }

    /** A reason that rests on no words. */
    public Reason(String rule, BigDecimal confidence) {
        this(rule, confidence, List.of(), null, null);
    }
}
