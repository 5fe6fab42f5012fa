package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A word or a sign for a part: {@code third} and {@code thirds} are 1 of 3, {@code ¾} is 3 of 4. */
record Fraction(int count, int parts, boolean plural) {
    private static final Map<String, Fraction> WORDS = read();
    private static final WordMap<Fraction> IN_TEXT = WordMap.of(WORDS);
    private static final String VULGAR = "¼14½12¾34⅓13⅔23⅕15⅖25⅗35⅘45⅙16⅚56⅛18⅜38⅝58⅞78";

    /** The one that token {@code i} is. */
    static @Nullable Fraction at(Tokens tokens, int i) {
        return tokens.in(IN_TEXT, i);
    }

    static @Nullable Fraction ofSign(char c) {
        int i = VULGAR.indexOf(c);
        return c <= '9' || i < 0 ? null : new Fraction(VULGAR.charAt(i + 1) - '0', VULGAR.charAt(i + 2) - '0', false);
    }

    BigDecimal value() {
        return of(BigDecimal.valueOf(count));
    }

    /** {@code number} of these parts: two thirds. */
    BigDecimal of(BigDecimal number) {
        return number.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32);
    }

    static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, Fraction> read() {
        Map<String, Fraction> words = new HashMap<>();
        for (Row row : Table.rows(Fraction.class, "fractions.csv")) {
            int parts = Integer.parseInt(row.get("parts"));
            words.put(row.get("singular"), new Fraction(1, parts, false));
            words.put(row.get("plural"), new Fraction(1, parts, true));
        }
        return words;
    }
}
