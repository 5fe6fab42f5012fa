package newsledger.figure;

import newsledger.article.Article;
import org.jspecify.annotations.Nullable;

/** What an article as a whole says about its figures: which dollar a bare {@code $} is, which country's pesos are meant. */
final class Setting {
    private final String text;

    private Setting(String text) {
        this.text = text;
    }

    static Setting of(Article article) {
        return new Setting(article.text());
    }

    /** The currency that a name or sign stands for in this article. */
    Measure currency(String printed, Measure usual) {
        Measure chosen = Currencies.isShared(printed) ? chosen(printed) : null;
        return chosen == null ? usual : chosen;
    }

    private @Nullable Measure chosen(String name) {
        return text.isEmpty() ? null : Currencies.of(name, "");
    }
}
