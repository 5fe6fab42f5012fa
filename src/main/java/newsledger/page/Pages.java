package newsledger.page;

import newsledger.analysis.Analysis;
import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.search.SearchIndex;
import newsledger.settings.Settings;
import newsledger.view.Addresses;
import newsledger.view.Dates;
import newsledger.view.Link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All pages of a site. Each is made when it is asked for, so that a large site is never in memory as a whole. */
public final class Pages {
    private static final int MOST_IN_WEEK = 8;
    private static final int FEWEST_IN_WEEK = 4;
    private static final int DAYS_IN_WEEK = 7;

    private final Contents contents;
    private final Ledgers ledgers;

    private Pages(Contents contents) {
        this.contents = contents;
        this.ledgers = new Ledgers(contents);
    }

    public static Pages of(Analysis analysis, Settings settings) {
        return new Pages(new Contents(analysis, settings));
    }

    /** What the site is searched by. */
    public SearchIndex searchIndex() {
        return new Searchables(contents).index();
    }

    /** Makers of all pages, in a fixed order. They may be called from several threads. */
    public List<Supplier<Page>> all() {
        Feeds feeds = new Feeds(contents);
        ArticlePages articles = new ArticlePages(contents);
        List<Supplier<Page>> all = new ArrayList<>(List.of(this::home, feeds::whole));
        for (int i = 0; i < contents.analysis().articles().size(); i++) {
            int index = i;
            all.add(() -> articles.page(index));
        }
        all.addAll(new CompanyPages(contents).pages());
        all.addAll(ledgers.pages());
        all.addAll(new Lists(contents, feeds).pages());
        all.addAll(new About(contents).pages());
        Aliases.of(contents.analysis().articles())
                .kept()
                .forEach((path, article) -> all.add(() -> moved(path, article)));
        return List.copyOf(all);
    }

    private static Page moved(String path, Article article) {
        String title = article.title();
        return new MovedPage(path, Head.of(title, ""), new Link(title, Addresses.article(article.slug())));
    }

    private Page home() {
        Settings settings = contents.settings();
        List<Article> articles = contents.analysis().articles();
        List<Article> shown = articles.stream().limit(settings.pageSize()).toList();
        List<Article> week = newestWeek(articles);
        return new HomePage(
                Head.of(settings.title(), settings.description()),
                shown.stream().map(contents::drawnCard).toList(),
                week.isEmpty() ? "" : weekTitle(week),
                keyFacts(week).stream().map(contents.views()::of).toList(),
                Stream.of(ledgers.biggest("biggest-deals"), ledgers.newestMoves("newest-moves"))
                        .flatMap(Optional::stream)
                        .toList(),
                ledgers.biggestDeals(),
                contents.analysis().moves().stream()
                        .limit(MOST_IN_WEEK)
                        .map(contents.views()::of)
                        .toList(),
                contents.topics().all().stream()
                        .map(topic -> IndexPage.Count.of(
                                new Link(topic.title(), topic.path()),
                                topic.articles().size(),
                                "article"))
                        .toList(),
                articles.size() > shown.size());
    }

    /** The articles of the seven days that end with the newest article. */
    private static List<Article> newestWeek(List<Article> articles) {
        LocalDate last = articles.isEmpty() ? null : articles.get(0).day();
        if (last == null) {
            return List.of();
        }
        LocalDate first = last.minusDays(DAYS_IN_WEEK - 1);
        return articles.stream()
                .takeWhile(article -> article.day() != null && !article.day().isBefore(first))
                .toList();
    }

    /** The key figure of each article; in a quiet week also the next of the five first types. */
    private List<Fact> keyFacts(List<Article> week) {
        List<Fact> first = new ArrayList<>();
        List<Fact> next = new ArrayList<>();
        for (Article article : week) {
            List<Fact> typed = contents.analysis().facts(article.slug()).stream()
                    .filter(fact -> fact.type() != FactType.OTHER)
                    .toList();
            typed.stream().limit(1).forEach(first::add);
            typed.stream().skip(1).filter(fact -> fact.type().isKey()).forEach(next::add);
        }
        int room = Math.max(0, FEWEST_IN_WEEK - first.size());
        return Stream.concat(first.stream().limit(MOST_IN_WEEK), next.stream().limit(room))
                .toList();
    }

    private static String weekTitle(List<Article> week) {
        return "Figures of the week to " + Dates.day(week.get(0).day());
    }
}
