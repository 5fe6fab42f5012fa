package newsledger.figure;

import newsledger.article.Article;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article as a whole says about its money: which dollar a bare {@code $} is, which country's pesos are meant. */
final class Setting {
    /** Names whose best-known country may be meant without being named. */
    private static final Set<String> KNOWN =
            Set.of("dollar", "dollars", "pound", "pounds", "cent", "cents", "won", "euro", "euros");

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
        String name = printed.equals("$") ? "dollars" : printed;
        if (!Currencies.isShared(name)) {
            return usual;
        }
        return chosen.computeIfAbsent(printed, n -> choose(name, printed.equals("$"), usual));
    }

    private Measure choose(String name, boolean sign, Measure usual) {
        if (sign || KNOWN.contains(name)) {
            return declared(name, usual);
        }
        Measure best = usual;
        int most = 0;
        for (Currencies.Place place : Currencies.places(name)) {
            int mentions = place.names().stream().mapToInt(this::mentions).sum();
            if (mentions > most) {
                best = place.measure();
                most = mentions;
            }
        }
        return best;
    }

    /** {@code All figures in Canadian dollars} */
    private Measure declared(String name, Measure usual) {
        if (!name.startsWith("dollar") || !mayDeclare(article.text())) {
            return usual;
        }
        for (Currencies.Place place : Currencies.places("dollars")) {
            for (String adjective : place.names()) {
                if (text().contains(adjective + " dollars") && isDeclared(adjective + " dollars")) {
                    return place.measure();
                }
            }
        }
        return usual;
    }

    /** Whether dollars are named at all, asked before the whole text is put into lower case. */
    private static boolean mayDeclare(String text) {
        return text.contains(" dollars") || text.contains(" Dollars") || text.contains(" DOLLARS");
    }

    private boolean isDeclared(String money) {
        for (String opening : List.of(
                "all figures in ",
                "all figures are in ",
                "all amounts in ",
                "all amounts are in ",
                "figures in ",
                "amounts in ",
                "all dollar figures in ",
                "all dollar amounts are in ",
                "stated in ",
                "expressed in ",
                "reported in ",
                "reports in ",
                "currency: ")) {
            if (text().contains(opening + money)) {
                return true;
            }
        }
        return false;
    }

    private int mentions(String place) {
        String lower = text();
        int count = 0;
        for (int i = lower.indexOf(place); i >= 0; i = lower.indexOf(place, i + 1)) {
            boolean before = i > 0 && Character.isLetter(lower.charAt(i - 1));
            int end = i + place.length();
            boolean behind = end < lower.length() && Character.isLetter(lower.charAt(end));
            count += before || behind ? 0 : 1;
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
