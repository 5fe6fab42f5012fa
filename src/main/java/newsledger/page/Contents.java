package newsledger.page;

import newsledger.analysis.Analysis;
import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.fact.Fact;
import newsledger.picture.Charts;
import newsledger.settings.ArticleText;
import newsledger.settings.Settings;
import newsledger.view.Addresses;
import newsledger.view.Amounts;
import newsledger.view.Companies;
import newsledger.view.Dates;
import newsledger.view.FactViews;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What all pages share: who has a page, which topics there are, and an article as it is shown in a list. */
final class Contents {
    private static final int SUMMARY_LENGTH = 240;
    private static final String PROSE_ENDS = ".!?:…\"”’)";

    private final Analysis analysis;
    private final Settings settings;
    private final Map<String, Article> bySlug = new HashMap<>();
    private final Companies companies;
    private final Topics topics;
    private final FactViews views;
    private final Charts charts;

    Contents(Analysis analysis, Settings settings) {
        this.analysis = analysis;
        this.settings = settings;
        analysis.articles().forEach(article -> bySlug.put(article.slug(), article));
        this.companies = new Companies(analysis.subjects());
        this.topics = new Topics(analysis.articles(), settings.topics());
        this.views = new FactViews(bySlug, companies);
        this.charts = new Charts(views);
    }

    Analysis analysis() {
        return analysis;
    }

    Settings settings() {
        return settings;
    }

    Companies companies() {
        return companies;
    }

    Topics topics() {
        return topics;
    }

    FactViews views() {
        return views;
    }

    Charts charts() {
        return charts;
    }

    Article article(String slug) {
        return Objects.requireNonNull(bySlug.get(slug), slug);
    }

    ArticleCard card(Article article) {
        return card(article, "");
    }

    /** With a small drawing of the amounts beside its key figure. */
    ArticleCard drawnCard(Article article) {
        List<Fact> facts = analysis.facts(article.slug());
        return card(
                article,
                analysis.keyFigure(article.slug())
                        .map(key -> charts.small("a-" + article.slug(), key, facts))
                        .orElse(""));
    }

    private ArticleCard card(Article article, String chart) {
        int figures = analysis.facts(article.slug()).size();
        return new ArticleCard(
                article.title(),
                Addresses.article(article.slug()),
                Dates.day(article.day()),
                isoDate(article),
                text(article.metadata().source()),
                summary(article),
                analysis.keyFigure(article.slug()).map(views::of).orElse(null),
                chart,
                Amounts.count(figures) + (figures == 1 ? " figure" : " figures"));
    }

    List<ArticleCard> cards(List<Article> articles) {
        return articles.stream().map(this::card).toList();
    }

    static String isoDate(Article article) {
        return article.day() == null ? "" : article.day().toString();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The editor's summary, or the beginning of the first paragraph where the site may show the text. */
    String summary(Article article) {
        String own = article.metadata().summary();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (settings.articleText() != ArticleText.FULL) {
            return "";
        }
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> block.span().of(article.text()))
                .filter(Contents::isProse)
                .findFirst()
                .map(Contents::cut)
                .orElse("");
    }

    /** Lines such as “By Ann Example” end without a full stop. */
    private static boolean isProse(String paragraph) {
        return paragraph.length() > 1 && PROSE_ENDS.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= SUMMARY_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY_LENGTH);
        int end = space > 0 ? space : SUMMARY_LENGTH;
        // Not between the two halves of a character.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
