package newsledger.fact;

import java.util.List;

/** Multiples that say a change by themselves: {@code doubled}, {@code a five-fold jump}. */
final class Multiples {
    private static final List<String> STEMS = List.of("doubl", "tripl", "trebl", "quadrupl", "quintupl");

    private Multiples() {}

    /** Whether the lower-case text of a multiple is a verb or a noun of change, rather than {@code three times}. */
    static boolean isVerb(String text) {
        return text.endsWith("fold") || STEMS.stream().anyMatch(text::startsWith);
    }
}
