package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word that makes a number: {@code twenty}, {@code million}, the {@code bn} of {@code 5bn}. */
record NumberWord(BigDecimal value, Role role) {

    /** What a number word does; the rows of {@code numbers.csv} say which. */
    enum Role {
        SMALL,
        TEN,
        SCALE,
        SHORT,
        GLUED,
        BESIDE
    }

    private static final Map<String, NumberWord> WORDS = read();
    private static final WordMap<NumberWord> IN_TEXT = WordMap.of(WORDS);

    /** The one that token {@code i} is. */
    static @Nullable NumberWord at(Tokens tokens, int i) {
        return tokens.in(IN_TEXT, i);
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, NumberWord> read() {
        Map<String, NumberWord> words = new HashMap<>();
        for (Row row : Table.rows(NumberWord.class, "numbers.csv")) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            NumberWord word = new NumberWord(new BigDecimal(row.get("value")), role);
            row.list("words").forEach(w -> words.put(w, word));
        }
        return words;
    }
}
