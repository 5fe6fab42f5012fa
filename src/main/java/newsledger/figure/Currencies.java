package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        if (symbol == null) {
            return CODES.before(tokens, end);
        }
        return symbol.first() < end - 1 && !isOne(tokens, symbol.first(), end)
                ? SYMBOLS.before(tokens, end, 1)
                : lone(tokens, symbol);
    }

    /** {@code A$5} and {@code c $ 5} are one sign, the "a" of {@code a $5 note} is none of it. */
    private static boolean isOne(Tokens tokens, int first, int end) {
        return tokens.isGlued(end - 1)
                || tokens.printed(first).length() > 1
                || (tokens.is(first, "c") && !tokens.isGlued(end));
    }

    /** A letter is a currency only where it touches the digits: {@code R50m}. */
    private static Phrases.@Nullable Match<Measure> lone(Tokens tokens, Phrases.Match<Measure> symbol) {
        boolean letter = tokens.isWord(symbol.end() - 1)
                && tokens.printed(symbol.end() - 1).length() == 1;
        return letter && !tokens.isGlued(symbol.end()) ? null : symbol;
    }

    /** A name before the number, as headlines have it: {@code Australian dollars 310m}. */
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
        if (code != null) {
            return code;
        }
        Phrases.Match<Measure> symbol = SYMBOLS.at(tokens, i);
        return symbol == null || (tokens.isWord(i) && tokens.printed(i).length() == 1) ? null : symbol;
    }

    /** A currency and the countries that make it the meant one. */
    record Place(Measure measure, List<String> names) {}

    /** The currencies of this name: for {@code pesos} those of Mexico, Chile, Colombia … */
    static List<Place> places(String name) {
        return SHARED.getOrDefault(name, List.of()).stream()
                .map(row -> new Place(Measure.of(Kind.MONEY, row.get("code")), row.list("places")))
                .toList();
    }

    /** Whether several countries use this name. */
    static boolean isShared(String name) {
        List<Row> rows = SHARED.get(name);
        return rows != null && rows.size() > 1;
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
            for (String place : row.list("places")) {
                NAMES.add(place + " " + lastWord(row.list("words").get(0)), money);
            }
            for (String part : row.list("parts")) {
                if (taken.add(part)) {
                    NAMES.add(part, money.hundredth());
                }
            }
            for (String symbol : row.list("symbols")) {
                SYMBOLS.addExact(symbol, false, money);
                if (symbol.endsWith("$") && symbol.length() > 1) {
                    SYMBOLS.addExact(symbol.toLowerCase(Locale.ROOT), false, money);
                }
            }
            CODES.addExact(row.get("code"), false, money);
        }
        for (String dime : List.of("dime", "dimes")) {
            NAMES.add(dime, Measure.of(Kind.MONEY, "USD").hundredth().tenfold());
        }
        NAMES.addExact("p", true, Measure.of(Kind.MONEY, "GBP").hundredth());
        NAMES.addExact("c", true, Measure.of(Kind.MONEY, "USD").hundredth());
    }

    /** The last word of {@code mexican pesos} is a name that other countries may use too. */
    private static void share(String phrase, Row row) {
        String name = lastWord(phrase);
        if (name.length() > 3 || name.equals("won") || name.equals("kr")) {
            List<Row> rows = SHARED.computeIfAbsent(name, n -> new ArrayList<>());
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
