package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds by what something is multiplied: {@code doubled}, {@code more than twice}, {@code five-fold}, {@code 12.5 times}. */
final class Multiples {
    static final Measure TIMES = Measure.of(Kind.MULTIPLE, "x");

    private record Entry(BigDecimal value, boolean alone) {}

    private static final Map<String, Entry> WORDS = read();
    private static final Set<String> BEFORE = WordList.of("multiple-before");
    private static final Set<String> BEHIND = WordList.of("multiple-behind");
    private static final Set<String> TIMES_BEHIND = WordList.of("times-behind");
    private static final int LONGEST_NAME = 4;
    private static final Set<String> GROWTH = WordList.of("moves");

    private Multiples() {}

    /** The multiple that the word at token {@code i} is. */
    static @Nullable Candidate at(Tokens tokens, int i) {
        Entry entry = WORDS.get(tokens.word(i));
        boolean compound = tokens.is(i + 1, "-") && (tokens.isGlued(i + 1) || tokens.isGlued(i + 2));
        if (entry == null || compound || (!entry.alone() && !isMultiple(tokens, i))) {
            return null;
        }
        return Candidate.of(new Amount(i, i + 1, entry.value(), BigDecimal.ONE, Amount.Form.WORDS))
                .in(TIMES);
    }

    private static boolean isMultiple(Tokens tokens, int i) {
        if (tokens.is(i, "twice") || tokens.is(i, "thrice")) {
            return isCompared(tokens, i + 1);
        }
        return BEFORE.contains(tokens.word(i - 1)) || BEHIND.contains(tokens.word(i + 1));
    }

    /** {@code as high}, {@code its price}, {@code last year's level}; not {@code last year}. */
    private static boolean isCompared(Tokens tokens, int i) {
        boolean time = tokens.is(i, "last") || tokens.is(i, "this");
        return TIMES_BEHIND.contains(tokens.word(i)) && (!time || tokens.is(i + 2, "'")) || isOwner(tokens, i);
    }

    /** {@code Acme's profit}, {@code Tarn & Fell's}: a name of at most four words that owns what follows. */
    private static boolean isOwner(Tokens tokens, int i) {
        int end = i;
        while (end < i + LONGEST_NAME && (tokens.isCapital(end) || tokens.is(end, "&"))) {
            end++;
        }
        return end > i && (tokens.is(end, "'") || tokens.is(end, "’"));
    }

    /** The token behind the "times", "x" or "fold" that stands behind an amount, or -1 where it is no multiple. */
    static int behind(Tokens tokens, Amount amount) {
        int i = amount.end();
        int joined = tokens.is(i, "-") && tokens.isGlued(i) ? i + 1 : i;
        if (tokens.is(joined, "fold") || tokens.is(joined, "folds") || isCross(tokens, i)) {
            return joined + 1;
        }
        boolean times = tokens.is(joined, "times") || tokens.is(joined, "time");
        return times && isComparison(tokens, amount, joined) ? joined + 1 : -1;
    }

    private static boolean isCross(Tokens tokens, int i) {
        boolean free = !tokens.isGlued(i + 1) || (tokens.is(i + 1, "-") && tokens.isNumber(i + 2));
        return (tokens.printed(i).equals("x") || tokens.is(i, "×")) && tokens.isGlued(i) && free;
    }

    /** {@code three times as much}, {@code rose three times}, {@code 12.5 times earnings}; not {@code three times a day}. */
    private static boolean isComparison(Tokens tokens, Amount amount, int times) {
        if (isCompared(tokens, times + 1) || amount.mantissa().scale() > 0) {
            return true;
        }
        return GROWTH.contains(tokens.word(amount.first() - 1))
                || tokens.is(amount.first() - 1, "at") && tokens.is(times, "times")
                || tokens.is(amount.first() - 1, "the") && tokens.is(times + 1, "of")
                || tokens.is(amount.first() - 1, "oversubscribed")
                || tokens.is(amount.first() - 1, "subscribed");
    }

    static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> words = new HashMap<>();
        for (Row row : Table.rows(Multiples.class, "multiples.csv")) {
            words.put(
                    row.get("word"),
                    new Entry(new BigDecimal(row.get("value")), row.get("role").equals("alone")));
        }
        return Map.copyOf(words);
    }
}
