package newsledger.page;

import newsledger.article.Article;
import newsledger.view.Amounts;
import newsledger.view.Dates;
import newsledger.view.Link;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the lists of articles: topics, and the archive by month. */
final class Lists {
    private static final String UNDATED = "archive/undated/";

    private final Contents contents;
    private final Feeds feeds;
    private final Map<String, List<Article>> months = new LinkedHashMap<>();

    Lists(Contents contents, Feeds feeds) {
        this.contents = contents;
        this.feeds = feeds;
        for (Article article : contents.analysis().articles()) {
            String path = article.day() == null ? UNDATED : "archive/" + YearMonth.from(article.day()) + "/";
            months.computeIfAbsent(path, p -> new ArrayList<>()).add(article);
        }
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>(topics());
        pages.addAll(archive());
        for (Topics.Topic topic : contents.topics().all()) {
            String feed = topic.path() + "feed.xml";
            pages.addAll(list(topic.path(), topic.title(), new Link("Topics", "topics/"), topic.articles(), feed));
            pages.add(() -> feeds.of(feed, topic.title(), topic.path(), topic.articles()));
        }
        months.forEach((path, articles) ->
                pages.addAll(list(path, monthTitle(path), new Link("Archive", "archive/"), articles, "")));
        return pages;
    }

    private List<Supplier<Page>> list(String path, String heading, Link up, List<Article> articles, String feed) {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets(path, articles, contents.settings().pageSize())) {
            String intro = articles.size() == 1 ? "1 article" : Amounts.count(articles.size()) + " articles";
            pages.add(() -> new ArticlesPage(
                    sheet.path(),
                    Ledgers.head(heading, intro, sheet.pager()).withFeed(feed),
                    heading,
                    up,
                    contents.cards(sheet.items()),
                    sheet.pager()));
        }
        return pages;
    }

    private List<Supplier<Page>> topics() {
        String intro = "What the articles are about.";
        List<IndexPage.Count> links = contents.topics().all().stream()
                .map(topic -> IndexPage.Count.of(
                        new Link(topic.title(), topic.path()), topic.articles().size(), "article"))
                .toList();
        return IndexPage.pages("topics/", "Topics", intro, links);
    }

    private List<Supplier<Page>> archive() {
        String intro = "All articles by the month of their publication.";
        List<IndexPage.Count> links = new ArrayList<>();
        months.forEach((path, articles) ->
                links.add(IndexPage.Count.of(new Link(monthTitle(path), path), articles.size(), "article")));
        return IndexPage.pages("archive/", "Archive", intro, links);
    }

    private static String monthTitle(String path) {
        return path.equals(UNDATED)
                ? "Without a date"
                : Dates.month(YearMonth.parse(path.substring("archive/".length(), path.length() - 1)));
    }
}
