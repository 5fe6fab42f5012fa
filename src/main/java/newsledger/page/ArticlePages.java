package newsledger.page;

import newsledger.analysis.check.Check;
import newsledger.analysis.derive.Derived;
import newsledger.article.Article;
import newsledger.chart.Card;
import newsledger.fact.Fact;
import newsledger.picture.Cards;
import newsledger.picture.ChartView;
import newsledger.picture.Reckonings;
import newsledger.settings.ArticleText;
import newsledger.view.Addresses;
import newsledger.view.CheckView;
import newsledger.view.Dates;
import newsledger.view.DerivedView;
import newsledger.view.FactView;
import newsledger.view.Link;
import newsledger.view.RevisionView;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of articles. */
final class ArticlePages {
    private static final int MOST_CHARTS = 5;
    private static final Map<ArticleText, String> NOTES = Map.of(
            ArticleText.FULL, "",
            ArticleText.QUOTES, "Only the sentences that hold a figure are quoted here.",
            ArticleText.NONE, "The text of this article is not republished here.");

    private final Contents contents;
    private final Related related;
    private final Cards cards;
    private final Reckonings reckonings;

    ArticlePages(Contents contents) {
        this.contents = contents;
        this.reckonings = new Reckonings(contents.views());
        this.cards = new Cards(contents.settings().title(), contents.charts(), contents.views());
        this.related = new Related(contents.analysis(), contents.companies());
    }

    /** The page of the article at {@code index} of the list that has the newest first. */
    ArticlePage page(int index) {
        List<Article> articles = contents.analysis().articles();
        Article article = articles.get(index);
        ArticleText shown = contents.settings().articleText();
        List<Fact> important = contents.analysis().facts(article.slug());
        List<Fact> inOrder =
                important.stream().sorted(Comparator.comparingInt(Fact::id)).toList();
        MarkedText marked = MarkedText.of(article, inOrder);
        // First the text: which anchors there are is known once it is cut.
        List<Run> headline = marked.runs(Passages.title(article));
        List<Passage> text = text(article, marked, shown);
        Card card = card(article, important);
        return new ArticlePage(
                Addresses.article(article.slug()),
                head(article, important, card),
                card,
                headline,
                Contents.text(article.metadata().source()),
                Addresses.web(article.metadata().url()),
                Contents.text(article.metadata().author()),
                Dates.day(article.day()),
                Contents.isoDate(article),
                Contents.text(article.metadata().summary()),
                article.metadata().revisions().stream().map(RevisionView::of).toList(),
                views(KeyFacts.of(important), marked),
                views(inOrder, marked),
                derived(article),
                checks(article),
                charts(article, important),
                text,
                NOTES.getOrDefault(shown, ""),
                contents.topics().of(article),
                related.to(article, important).stream()
                        .map(slug -> contents.card(contents.article(slug)))
                        .toList(),
                link(articles, index - 1),
                link(articles, index + 1));
    }

    /** One result of each rule first, then what else they give: five parts of one whole say less than five different things. */
    private List<DerivedView> derived(Article article) {
        Set<String> rules = new HashSet<>();
        List<Derived> firsts = new ArrayList<>();
        List<Derived> others = new ArrayList<>();
        for (Derived derived : contents.analysis().insight(article.slug()).derived()) {
            (rules.add(derived.rule()) ? firsts : others).add(derived);
        }
        return Stream.concat(firsts.stream(), others.stream())
                .map(derived -> DerivedView.of(derived, contents.views()))
                .toList();
    }

    /** What was reckoned first; the other charts show no amounts that these show. */
    private List<ChartView> charts(Article article, List<Fact> facts) {
        List<ChartView> together =
                reckonings.of(contents.analysis().insight(article.slug()).derived(), article.day());
        Set<String> amounts = together.stream().map(ArticlePages::amounts).collect(Collectors.toSet());
        return Stream.concat(
                        together.stream(),
                        contents.charts().of("figures", facts, "this article").stream()
                                .filter(chart -> !amounts.contains(amounts(chart))))
                .limit(MOST_CHARTS)
                .toList();
    }

    private static String amounts(ChartView chart) {
        return chart.numbers().stream().map(ChartView.Value::amount).sorted().collect(Collectors.joining("|"));
    }

    private List<CheckView> checks(Article article) {
        return contents.analysis().insight(article.slug()).checks().stream()
                .sorted(Comparator.comparing(Check::verdict).reversed())
                .map(check -> CheckView.of(check, contents.views()))
                .toList();
    }

    private Card card(Article article, List<Fact> facts) {
        return contents.analysis()
                .keyFigure(article.slug())
                .map(key -> cards.of(article.title(), key, facts))
                .orElseGet(() -> cards.of(article.title()));
    }

    private Head head(Article article, List<Fact> facts, Card card) {
        String summary = contents.summary(article);
        String description = summary.isEmpty() ? facts.size() + " figures, each traced to its sentence" : summary;
        Head.Image image = Head.Image.of(Addresses.card(article.slug()), card);
        return new Head(article.title(), description, "article", image, "", JsonLd.article(article, summary));
    }

    private List<FactView> views(List<Fact> facts, MarkedText marked) {
        return facts.stream()
                .map(fact -> contents.views().of(fact, marked.places(fact), marked.anchor(fact.sentence())))
                .toList();
    }

    private static List<Passage> text(Article article, MarkedText marked, ArticleText shown) {
        return switch (shown) {
            case FULL -> Passages.of(article, marked);
            case QUOTES -> Passages.quotes(article, marked);
            case NONE -> List.of();
        };
    }

    private static @Nullable Link link(List<Article> articles, int index) {
        if (index < 0 || index >= articles.size()) {
            return null;
        }
        return new Link(
                articles.get(index).title(),
                Addresses.article(articles.get(index).slug()));
    }
}
