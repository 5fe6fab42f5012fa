package newsledger.page;

import newsledger.analysis.Analysis;
import newsledger.article.Article;
import newsledger.search.SearchIndex;
import newsledger.settings.Settings;
import newsledger.view.Addresses;
import newsledger.view.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All pages of a site. Each is made when it is asked for, so that a large site is never in memory as a whole. */
public final class Pages {
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
        List<Supplier<Page>> all = new ArrayList<>(List.of(new Front(contents, ledgers)::page, feeds::whole));
        for (int i = 0; i < contents.analysis().articles().size(); i++) {
            int index = i;
            all.add(() -> articles.page(index));
        }
        all.addAll(new CompanyPages(contents).pages());
        all.addAll(ledgers.pages());
        all.addAll(new Disputes(contents).pages());
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
}
