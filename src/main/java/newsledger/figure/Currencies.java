package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the currency of a number: the {@code US$} before it, the {@code euros}, {@code p} or {@code CAD} behind it. */
final class Currencies {
    private static final Phrases<Measure> NAMES = new Phrases<>();
    private static final Phrases<Measure> SYMBOLS = new Phrases<>();
    private static final Phrases<Measure> CODES = new Phrases<>();
    /** The currencies that share a name, by the name: {@code pesos} are of Mexico, Chile, Colombia … */
    private static final Map<String, List<Row>> SHARED = new HashMap<>();

    static {
        read();
    }

    private Currencies() {}

    /** The currency that ends right before token {@code end}. */
    static Phrases.@Nullable Match<Measure> before(Tokens tokens, int end) {
        Phrases.Match<Measure> symbol = SYMBOLS.before(tokens, end);
        return symbol != null ? symbol : CODES.before(tokens, end);
    }

    /** A name before the number, as headlines have it: {@code Australian dollars 648m}. */
    static Phrases.@Nullable Match<Measure> nameBefore(Tokens tokens, int end) {
        return NAMES.before(tokens, end);
    }

    /** The currency that begins at token {@code i}, behind a number. */
    static Phrases.@Nullable Match<Measure> behind(Tokens tokens, int i) {
        Phrases.Match<Measure> name = NAMES.at(tokens, i);
        if (name != null) {
            return name;
        }
        Phrases.Match<Measure> code = CODES.at(tokens, i);
        return code != null ? code : SYMBOLS.at(tokens, i);
    }

    /** The currency of this name in a place: the {@code pesos} of {@code colombia}. */
    static @Nullable Measure of(String name, String place) {
        for (Row row : SHARED.getOrDefault(name, List.of())) {
            if (row.list("places").contains(place)) {
                return Measure.of(Kind.MONEY, row.get("code"));
            }
        }
        return null;
    }

    /** Whether several countries use this name. */
    static boolean isShared(String name) {
        return SHARED.containsKey(name);
    }

    private static void read() {
        Set<String> taken = new HashSet<>();
        for (Row row : Table.rows(Currencies.class, "currencies.csv")) {
            Measure money = Measure.of(Kind.MONEY, row.get("code"));
            for (String word : row.list("words")) {
                share(word, row);
                if (taken.add(word)) {
                    NAMES.add(word, money);
                }
            }
            for (String part : row.list("parts")) {
                if (taken.add(part)) {
                    NAMES.add(part, money.hundredth());
                }
            }
            row.list("symbols").forEach(symbol -> SYMBOLS.addExact(symbol, false, money));
            CODES.addExact(row.get("code"), false, money);
        }
        NAMES.addExact("p", true, Measure.of(Kind.MONEY, "GBP").hundredth());
        NAMES.addExact("c", true, Measure.of(Kind.MONEY, "USD").hundredth());
    }

    /** The last word of {@code mexican pesos} is a name that other countries may use too. */
    private static void share(String phrase, Row row) {
        String name = phrase.substring(phrase.lastIndexOf(' ') + 1);
        if (name.length() > 3 || name.equals("won")) {
            List<Row> rows = SHARED.computeIfAbsent(name, n -> new ArrayList<>());
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
    }
}
