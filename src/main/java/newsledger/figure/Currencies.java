package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the currency of a number: the {@code US$} before it, the {@code euros}, {@code p} or {@code CAD} behind it. */
final class Currencies {
    private static final Phrases<Measure> NAMES;
    private static final Phrases<Measure> SYMBOLS;
    private static final Phrases<Measure> CODES;
    /** The currencies that share a name, by the name: {@code pesos} are of Mexico, Chile, Colombia … */
    private static final Map<String, List<Place>> SHARED = new HashMap<>();

    private static final Set<String> WORD_CODES = WordList.of("word-codes");
    private static final Set<String> SMALL_CODES = WordList.of("small-codes");
    private static final Set<String> STOPS = WordList.of("noun-stops");
    /** Coins and sums with names of their own. */
    private static final Map<String, Measure> SUMS = Map.of(
            "dime", sum("USD", "0.1"),
            "dimes", sum("USD", "0.1"),
            "nickels", sum("USD", "0.05"),
            "grand", sum("USD", "1000"),
            "tenner", sum("GBP", "10"),
            "fiver", sum("GBP", "5"));

    static {
        Draft draft = new Draft(new Phrases.Draft<>(), new Phrases.Draft<>(), new Phrases.Draft<>());
        read(draft);
        NAMES = draft.names().done();
        SYMBOLS = draft.symbols().done();
        CODES = draft.codes().done();
    }

    private record Draft(Phrases.Draft<Measure> names, Phrases.Draft<Measure> symbols, Phrases.Draft<Measure> codes) {}

    /** Currencies whose own rates are printed in others. */
    private static final Set<String> SIGNED = Set.of("USD", "GBP", "EUR", "AUD", "NZD");
    /** So many words may stand between a currency and its rate. */
    private static final int MOST_WORDS = 8;

    private Currencies() {}

    /** The currency that ends right before token {@code end}. */
    static Phrases.@Nullable Match<Measure> before(Tokens tokens, int end) {
        Phrases.Match<Measure> symbol = SYMBOLS.before(tokens, end);
        if (symbol == null) {
            return isName(tokens, end) ? null : CODES.before(tokens, end);
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
        return letter && (!tokens.isGlued(symbol.end()) || isName(tokens, symbol.end())) ? null : symbol;
    }

    /** {@code the P53 gene}, {@code COP28}: so few digits behind letters are more often a name. */
    private static boolean isName(Tokens tokens, int number) {
        boolean name = tokens.isPrinted(number - 1, "P") || tokens.isPrinted(number - 1, "COP");
        NumberWord scale = NumberWord.at(tokens, number + 1);
        return name
                && tokens.isGlued(number)
                && scale == null
                && tokens.printed(number).length() <= 2;
    }

    /** A name before the number, as headlines have it: {@code Australian dollars 310m}. */
    static Phrases.@Nullable Match<Measure> nameBefore(Tokens tokens, int end) {
        return NAMES.before(tokens, end);
    }

    /** The currency whose rate a bare number is: {@code the yen fell to 154.10}; null where none but the dollar is spoken of. */
    static @Nullable Measure subject(Tokens tokens, int number) {
        for (int i = number - 1; i > 0 && i > number - MOST_WORDS; i--) {
            Phrases.Match<Measure> name = tokens.isNumber(i - 1) ? null : NAMES.at(tokens, i);
            boolean led = tokens.is(i - 1, "the") || tokens.is(i - 1, "s");
            if (name != null && led && tokens.isWord(i) && isRated(tokens, name)) {
                return name.value();
            }
        }
        return null;
    }

    private static boolean isRated(Tokens tokens, Phrases.Match<Measure> name) {
        return !tokens.isNumber(name.end()) && !SIGNED.contains(name.value().symbol());
    }

    /** The currency that begins at token {@code i}, behind a number. */
    static Phrases.@Nullable Match<Measure> behind(Tokens tokens, int i) {
        Phrases.Match<Measure> name = NAMES.at(tokens, i);
        if (name != null && isMeant(tokens, name)) {
            return name;
        }
        Phrases.Match<Measure> code = CODES.at(tokens, i);
        if (code != null) {
            return code;
        }
        Phrases.Match<Measure> symbol = SYMBOLS.at(tokens, i);
        return symbol == null || (tokens.isWord(i) && tokens.printed(i).length() == 1) ? null : symbol;
    }

    /** A single letter touches its number, or ends a clause: {@code 5 p}; no noun follows a {@code grand}. */
    private static boolean isMeant(Tokens tokens, Phrases.Match<Measure> name) {
        boolean letter = tokens.printed(name.first()).length() == 1;
        if (letter ? tokens.isGlued(name.first()) : !tokens.is(name.first(), "grand")) {
            return true;
        }
        int next = name.end();
        boolean free = !tokens.isWord(next) || STOPS.contains(tokens.word(next));
        return free && !tokens.isNumber(next) && !(letter && (tokens.is(next, ".") || tokens.is(next, "-")));
    }

    /**
     * A currency and the countries that make it the meant one.
     *
     * @param names in small letters
     * @param capitals the same as texts print them
     */
    record Place(Measure measure, List<String> names, List<String> capitals) {

        private static Place of(Measure measure, List<String> names) {
            return new Place(measure, names, names.stream().map(Place::capital).toList());
        }

        private static String capital(String place) {
            return place.length() <= 3
                    ? place.toUpperCase(Locale.ROOT)
                    : Stream.of(place.split(" ", -1))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining(" "));
        }
    }

    /** The currencies of this name: for {@code pesos} those of Mexico, Chile, Colombia … */
    static List<Place> places(String name) {
        return SHARED.getOrDefault(name, List.of());
    }

    /** Whether it is one of the dollars. */
    static boolean isDollar(Measure money) {
        return money.symbol().endsWith("D")
                && places("dollars").stream().anyMatch(place -> place.measure().equals(money));
    }

    /** Whether several countries use this name. */
    static boolean isShared(String name) {
        return places(name).size() > 1;
    }

    private static void read(Draft draft) {
        Set<String> taken = new HashSet<>();
        for (Row row : Table.rows(Currencies.class, "currencies.csv")) {
            Measure money = Measure.of(Kind.MONEY, row.get("code"));
            Place home = Place.of(money, row.list("places"));
            for (String word : row.list("words")) {
                share(word, home);
                if (taken.add(word)) {
                    draft.names().add(word, money);
                    draft.names().add(word.replace(" ", ""), money);
                }
            }
            for (String place : row.list("places")) {
                draft.names().add(place + " " + lastWord(row.list("words").get(0)), money);
            }
            for (String part : row.list("parts")) {
                if (taken.add(part)) {
                    draft.names().add(part, money.hundredth());
                }
            }
            for (String symbol : row.list("symbols")) {
                draft.symbols().addExact(symbol, false, money);
                if (symbol.endsWith("$") && symbol.length() > 1) {
                    draft.symbols().addExact(symbol.toLowerCase(Locale.ROOT), false, money);
                }
            }
            addCode(draft.codes(), row.get("code"), money);
        }
        draft.codes().addExact("rmb", false, Measure.of(Kind.MONEY, "CNY"));
        SUMS.forEach((name, sum) -> draft.names().add(name, sum));
        draft.names().addExact("p", false, Measure.of(Kind.MONEY, "GBP").hundredth());
        draft.names().addExact("c", false, Measure.of(Kind.MONEY, "USD").hundredth());
    }

    private static void addCode(Phrases.Draft<Measure> codes, String code, Measure money) {
        String small = code.toLowerCase(Locale.ROOT);
        if (!WORD_CODES.contains(small)) {
            codes.addExact(code, false, money);
        }
        if (SMALL_CODES.contains(small)) {
            codes.addExact(small, false, money);
        }
    }

    private static Measure sum(String code, String amount) {
        return Measure.of(Kind.MONEY, code).times(new BigDecimal(amount));
    }

    /** The last word of {@code mexican pesos} is a name that other countries may use too. */
    private static void share(String phrase, Place place) {
        String name = lastWord(phrase);
        if (name.length() > 3 || name.equals("won") || name.equals("kr")) {
            List<Place> places = SHARED.computeIfAbsent(name, n -> new ArrayList<>());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
