package newsledger.figure;

import newsledger.article.Article;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an article as a whole says about its money: which dollar a bare {@code $} is, which country's pesos are meant. */
final class Setting {
    /** Names whose best-known country may be meant without being named. */
    private static final Set<String> KNOWN =
            Set.of("dollar", "dollars", "pound", "pounds", "cent", "cents", "won", "euro", "euros");

    /** What an article on American money is not likely to have. */
    private static final Set<String> BRITISH = Set.of("British", "Britain", "UK", "London", "litre", "litres");

    private static final Set<String> PENNIES = Set.of("penny", "pennies");
    private static final Set<String> CENTS = Set.of("c", "cent", "cents", "\u00a2");

    /** What an article on American money is sure to have. */
    private static final Set<String> AMERICAN = WordList.of("american");
    /** American money that is told apart, so that a bare sign means another. */
    private static final List<String> TOLD_APART =
            List.of("US$", "$US", "USD", "US cents", "U.S. cents", "US dollars", "U.S. dollars", "greenback");
    /** The dollars that are printed with a bare sign at home, and abroad with a letter. */
    private static final Map<String, String> PLAIN = Map.of("AUD", "A$", "CAD", "C$", "NZD", "NZ$");

    /** Currencies beside dollars that have cents, by their names. */
    private static final Map<String, String> WITH_CENTS = new TreeMap<>(Map.of("euro", "EUR", "rand", "ZAR"));

    /** What leads to the money that all figures are in. */
    private static final List<String> OPENINGS = List.of(
            "figures in ",
            "figures are in ",
            "amounts in ",
            "amounts are in ",
            "stated in ",
            "expressed in ",
            "reported in ",
            "reports in ",
            "currency: ");

    private static final int LEAST_MENTIONS = 2;

    private final Article article;
    private final Map<String, Measure> chosen = new HashMap<>();
    private @Nullable String text;

    private Setting(Article article) {
        this.article = article;
    }

    static Setting of(Article article) {
        return new Setting(article);
    }

    /** The currency that a name or sign stands for in this article. */
    Measure currency(String printed, Measure usual) {
        if (CENTS.contains(printed) && usual.symbol().equals("USD")) {
            return cent(usual);
        }
        if (PENNIES.contains(printed) && isAmerican()) {
            return Measure.of(Kind.MONEY, "USD").hundredth();
        }
        String name = printed.equals("$") ? "dollars" : printed;
        if (!Currencies.isShared(name)) {
            return usual;
        }
        return chosen.computeIfAbsent(printed, n -> choose(name, printed.equals("$"), usual));
    }

    /** Whether dollars are spoken of, and no pounds. */
    private boolean isAmerican() {
        boolean pounds = article.text().contains("\u00a3") || text().contains("pence") || text().contains("pound");
        return !pounds
                && mentions(BRITISH) == 0
                && (article.text().contains("$") || text().contains("dollar") || text().contains(" cents"));
    }

    /** A cent of the country whose cents are named, {@code Singapore cents}; of the article's dollar; where it has none, of its euro or rand. */
    private Measure cent(Measure usual) {
        for (Currencies.Place place : Currencies.places("dollars")) {
            boolean american = place.measure().symbol().equals(usual.symbol());
            if (!american && place.names().stream().anyMatch(name -> text().contains(name + " cents"))) {
                return place.measure().hundredth();
            }
        }
        int dollars = count(article.text(), "$") + count(text(), "dollar");
        int others = Math.max(count(text(), "euro") + count(text(), "\u20ac"), mentions(text(), "rand"));
        if (dollars > 0 && dollars >= others) {
            Measure dollar = currency("$", Measure.of(Kind.MONEY, "USD"));
            return dollar.symbol().equals("USD") ? usual : dollar.hundredth();
        }
        for (Map.Entry<String, String> other : WITH_CENTS.entrySet()) {
            if (mentions(text(), other.getKey()) + mentions(text(), other.getKey() + "s") > 0) {
                return Measure.of(Kind.MONEY, other.getValue()).hundredth();
            }
        }
        return usual;
    }

    private Measure choose(String name, boolean sign, Measure usual) {
        if (sign || KNOWN.contains(name)) {
            Measure declared = declared(name);
            return declared != null ? declared : name.startsWith("dollar") ? local(usual) : usual;
        }
        Measure best = usual;
        int most = 0;
        for (Currencies.Place place : Currencies.places(name)) {
            int mentions = place.names().stream()
                    .mapToInt(country -> mentions(text(), country))
                    .sum();
            if (mentions > most) {
                best = place.measure();
                most = mentions;
            }
        }
        return best;
    }

    /** An article of a country with dollars of its own means those, where it does not convert, {@code ($5m)}, nor speak of America more. */
    private Measure local(Measure usual) {
        if (article.text().contains("($")) {
            return usual;
        }
        Measure best = usual;
        int most = LEAST_MENTIONS - 1;
        for (Currencies.Place place : Currencies.places("dollars")) {
            String sign = PLAIN.get(place.measure().symbol());
            int mentions = sign == null ? 0 : mentions(article.text(), sign) + mentions(place);
            if (mentions > most) {
                best = place.measure();
                most = mentions;
            }
        }
        return best.equals(usual) || most <= american() ? usual : best;
    }

    /** How often America is named, but for its money where that is told apart from another. */
    private int american() {
        int told = mentions(TOLD_APART);
        return told > 0 ? mentions(AMERICAN) - 2 * told : 2 * mentions(AMERICAN);
    }

    private int mentions(Collection<String> words) {
        int sum = 0;
        for (String word : words) {
            sum += mentions(article.text(), word);
        }
        return sum;
    }

    private int mentions(Currencies.Place place) {
        return mentions(place.capitals());
    }

    /** {@code All figures in Canadian dollars} */
    private @Nullable Measure declared(String name) {
        boolean opened = name.startsWith("dollar")
                && mayDeclare(article.text())
                && OPENINGS.stream().anyMatch(text()::contains);
        if (!opened) {
            return null;
        }
        for (Currencies.Place place : Currencies.places("dollars")) {
            for (String adjective : place.names()) {
                if (text().contains(adjective + " dollars") && isDeclared(adjective + " dollars")) {
                    return place.measure();
                }
            }
        }
        return null;
    }

    /** Whether dollars are named at all, asked before the whole text is put into lower case. */
    private static boolean mayDeclare(String text) {
        return text.contains(" dollars") || text.contains(" Dollars") || text.contains(" DOLLARS");
    }

    private boolean isDeclared(String money) {
        for (String opening : OPENINGS) {
            if (text().contains(opening + money)) {
                return true;
            }
        }
        return false;
    }

    private static int mentions(String text, String place) {
        int count = 0;
        for (int i = text.indexOf(place); i >= 0; i = text.indexOf(place, i + 1)) {
            boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
            int end = i + place.length();
            boolean behind = end < text.length() && Character.isLetter(text.charAt(end));
            count += before || behind ? 0 : 1;
        }
        return count;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }

    private String text() {
        if (text == null) {
            text = article.text().toLowerCase(Locale.ROOT);
        }
        return text;
    }
}
