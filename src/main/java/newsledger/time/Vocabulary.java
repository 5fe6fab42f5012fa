package newsledger.time;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordKey;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.csv} by what they can mean: {@code second} is an ordinal and a length of time. */
final class Vocabulary {
    private static final Set<Term> STARTS = EnumSet.of(
            Term.MONTH,
            Term.WEEKDAY,
            Term.UNIT,
            Term.NUMBER,
            Term.ORDINAL,
            Term.BEFORE,
            Term.STRETCH_BACK,
            Term.AFTER,
            Term.STRETCH_AHEAD,
            Term.PRESENT,
            Term.PART,
            Term.FISCAL,
            Term.SEASON,
            Term.NEARBY,
            Term.HOUR);
    private static final WordMap<Entry> WORDS = read(Table.rows(Vocabulary.class, "words.csv"));

    /**
     * What a word can mean.
     *
     * @param terms a bit for each term, for every word is asked for many of them
     * @param values the value as each term
     */
    @SuppressWarnings("EnumOrdinal") // A bit's place is that of its term.
    record Entry(String word, long terms, Map<Term, Integer> values) {

        Entry(String word, Map<Term, Integer> values) {
            this(
                    word,
                    values.keySet().stream()
                            .mapToLong(term -> 1L << term.ordinal())
                            .sum(),
                    values);
        }

        boolean can(Term term) {
            return (terms >> term.ordinal() & 1) != 0;
        }
    }

    private Vocabulary() {}

    private static WordMap<Entry> read(List<Row> rows) {
        Map<String, Map<Term, Integer>> words = new HashMap<>();
        for (Row row : rows) {
            String value = row.get("value");
            for (String word : row.list("word")) {
                Map<Term, Integer> meanings = words.computeIfAbsent(word, any -> new EnumMap<>(Term.class));
                Term term = Term.valueOf(row.get("term"));
                meanings.put(term, value.isEmpty() ? 0 : Integer.parseInt(value));
                if (STARTS.contains(term)) {
                    meanings.put(Term.START, 0);
                }
            }
        }
        Map<String, Entry> entries = new HashMap<>();
        words.forEach((word, meanings) -> entries.put(word, new Entry(word, meanings)));
        return WordMap.of(entries);
    }

    /** What the word that stands in {@code text} from {@code start} to before {@code end} can mean; null where it means no time. */
    static @Nullable Entry at(String text, int start, int end) {
        return WORDS.get(text, start, end);
    }

    /** The same of a word whose {@link WordKey} is known. */
    static @Nullable Entry at(long key, String text, int start, int end) {
        return WORDS.get(key, text, start, end);
    }
}
