package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units as data files write them, for those who write one themselves: {@code USD}, {@code %}, {@code W}, {@code barrels}. */
public final class Symbols {
    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, String> WORDS = words();
    /** {@code fibre customers} */
    private static final Pattern NOUN = Pattern.compile("[a-z][a-z -]{0,38}[a-z]");

    private Symbols() {}

    /** The kind of what is measured in {@code symbol}; what is no symbol but a plain noun is counted. */
    public static Optional<Kind> kind(String symbol) {
        Kind known = KINDS.get(symbol);
        boolean counted = known == null
                && !WORDS.containsKey(symbol)
                && NOUN.matcher(symbol).matches();
        return counted ? Optional.of(Kind.COUNT) : Optional.ofNullable(known);
    }

    /** The symbol that a word of an article stands for: {@code USD} for {@code dollars}, {@code W} for {@code gigawatts}. */
    public static Optional<String> meant(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** All symbols but the nouns. */
    public static Collection<String> all() {
        return KINDS.keySet();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Row row : Table.rows(Symbols.class, "units.csv")) {
            Units.kind(row).ifPresent(kind -> kinds.putIfAbsent(row.get("symbol"), kind));
        }
        kinds.put("x", Kind.MULTIPLE);
        Table.rows(Symbols.class, "currencies.csv").forEach(row -> kinds.put(row.get("code"), Kind.MONEY));
        return Collections.unmodifiableMap(kinds);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Row row : Table.rows(Symbols.class, "units.csv")) {
            if (Units.kind(row).filter(kind -> kind != Kind.COUNT).isPresent()) {
                row.list("words").forEach(word -> words.putIfAbsent(word, row.get("symbol")));
            }
        }
        for (Row row : Table.rows(Symbols.class, "currencies.csv")) {
            row.list("words").forEach(word -> words.putIfAbsent(word, row.get("code")));
        }
        return Map.copyOf(words);
    }
}
