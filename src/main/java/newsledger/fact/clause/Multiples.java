package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** Multiples that say a change by themselves: {@code doubled}, {@code a five-fold jump}, {@code halved}. */
public final class Multiples {
    private static final Set<String> UP = WordList.of("multiple-stems");
    private static final String DOWN = "halv";

    private Multiples() {}

    /** Which way the multiple goes; null if it is no verb or noun of change, such as {@code three times}. */
    public static @Nullable Direction direction(Figure multiple) {
        String text = multiple.text().toLowerCase(Locale.ROOT);
        if (text.startsWith(DOWN)) {
            return Direction.DOWN;
        }
        return text.endsWith("fold") || UP.stream().anyMatch(text::startsWith) ? Direction.UP : null;
    }
}
