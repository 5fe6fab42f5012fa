package newsledger.time;

import newsledger.table.Row;
import newsledger.table.Table;
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
    private static final Map<String, Map<Term, Integer>> WORDS = read(Table.rows(Vocabulary.class, "words.csv"));

    private Vocabulary() {}

    private static Map<String, Map<Term, Integer>> read(List<Row> rows) {
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
        return words;
    }

    /** What {@code word}, in lower case, can mean, each meaning with its value; null where it means no time. */
    static @Nullable Map<Term, Integer> meanings(String word) {
        return WORDS.get(word);
    }
}
