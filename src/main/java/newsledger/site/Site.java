package newsledger.site;

import newsledger.analysis.Analysis;
import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.chart.Card;
import newsledger.chart.CardPress;
import newsledger.data.AnalysisExport;
import newsledger.data.ArticlesExport;
import newsledger.data.DataPackage;
import newsledger.data.FactsExport;
import newsledger.fact.Fact;
import newsledger.page.FeedPage;
import newsledger.page.Head;
import newsledger.page.JsonFeed;
import newsledger.page.Page;
import newsledger.page.Pages;
import newsledger.search.SearchIndex;
import newsledger.settings.Settings;
import newsledger.view.Link;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole site: pages to be made from templates, and data files. */
public final class Site {
    private static final List<Link> SECTIONS = List.of(
            new Link("Deals", "deals/"),
            new Link("Results", "results/"),
            new Link("Stock moves", "moves/"),
            new Link("Disagreements", "disagreements/"),
            new Link("Companies", "companies/"),
            new Link("Topics", "topics/"),
            new Link("Archive", "archive/"));
    private static final List<Link> FOOTER = List.of(
            new Link("How figures are read", "method/"), new Link("Data", "data/"), new Link("Feed", "feed.xml"));

    private final Settings settings;
    private final List<Article> articles;
    private final Map<String, List<Fact>> factsOf = new HashMap<>();
    private final List<Fact> facts;
    private final List<Supplier<Page>> pages;
    private final SearchIndex searchIndex;
    private final AnalysisExport together;

    private Site(Library library, List<Fact> facts, Analysis analysis, Settings settings) {
        this.settings = settings;
        this.articles = library.articles().stream()
                .sorted(Comparator.comparing(Article::slug))
                .toList();
        facts.forEach(fact -> factsOf.computeIfAbsent(fact.article(), slug -> new ArrayList<>())
                .add(fact));
        this.facts =
                articles.stream().flatMap(article -> facts(article).stream()).toList();
        Pages made = Pages.of(analysis, settings);
        this.pages = made.all();
        this.searchIndex = made.searchIndex();
        this.together = new AnalysisExport(analysis);
    }

    /** The site of {@code library}, whose facts are {@code facts} and say together what {@code analysis} holds. */
    public static Site of(Library library, List<Fact> facts, Analysis analysis, Settings settings) {
        return new Site(library, facts, analysis, settings);
    }

    private List<Fact> facts(Article article) {
        return factsOf.getOrDefault(article.slug(), List.of());
    }

    /** How many pages of HTML it has. */
    public int pages() {
        return pages.size();
    }

    /**
     * Writes all files of the site.
     *
     * @param templates the editor's own templates, each of which replaces the program's of the same name
     * @return a warning for each link that leads nowhere
     * @throws BrokenTemplate if a template is wrong
     */
    public List<Problem> write(Output output, @Nullable Path templates) {
        LinkedOutput linked = new LinkedOutput(output, base());
        writeAll(linked, templates);
        return linked.broken();
    }

    private void writeAll(Output output, @Nullable Path templates) {
        Assets assets = Assets.of(templates, settings.accent());
        assets.contents().forEach(output::write);
        SiteView view = view(assets);
        Templates filled = Templates.of(templates);
        CardPress cards = new CardPress();
        Set<Sitemap.Entry> listed = new ConcurrentSkipListSet<>();
        forEach(pages, made -> {
            Page page = made.get();
            write(output, file(page.path()), filled.fill(page.template(), new Model(view, page, page.root())));
            drawCard(output, cards, page);
            if (page instanceof FeedPage feed) {
                write(output, feed.jsonPath(), JsonFeed.of(feed, settings.language(), base()));
            }
            if (page.listed()) {
                listed.add(new Sitemap.Entry(page.path(), page.modified()));
            }
        });
        forEach(articles, article -> writeData(output, article));
        writeData(output);
        searchIndex.write((path, text) -> write(output, path, text));
        if (settings.baseUrl() != null) {
            write(output, "sitemap.xml", filled.fill(Sitemap.TEMPLATE, new Sitemap(view, List.copyOf(listed))));
        }
        write(output, "robots.txt", PlainFiles.robots(settings));
        write(output, "llms.txt", PlainFiles.llms(settings, view));
        PlainFiles.cname(settings).ifPresent(host -> write(output, "CNAME", host + "\n"));
        write(output, ".nojekyll", "");
    }

    private @Nullable String base() {
        return settings.baseUrl() == null ? null : settings.baseUrl().toString();
    }

    /** Does {@code task} for all, in parallel. If some fail, the others end before the first failure, in the order of the list, is thrown. */
    private static <T> void forEach(List<T> all, Consumer<T> task) {
        List<RuntimeException> failures = all.parallelStream()
                .map(each -> failure(each, task))
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static <T> Optional<RuntimeException> failure(T each, Consumer<T> task) {
        try {
            task.accept(each);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static void drawCard(Output output, CardPress cards, Page page) {
        Card card = page.card();
        Head.Image image = page.head().image();
        if (card != null && image != null) {
            output.write(image.path(), cards.png(card));
        }
    }

    private void writeData(Output output) {
        write(output, "data/facts.jsonl", FactsExport.jsonl(facts));
        write(output, "data/facts.csv", FactsExport.csv(facts));
        write(output, "data/derived.jsonl", together.derived());
        write(output, "data/checks.jsonl", together.checks());
        write(output, "data/deals.csv", together.deals());
        write(output, "data/disagreements.csv", together.disagreements());
        write(output, "data/articles.json", ArticlesExport.json(articles, article -> facts(article)
                .size()));
        write(output, "datapackage.json", DataPackage.json(settings.title(), settings.description(), base()));
    }

    private void writeData(Output output, Article article) {
        String folder = "articles/" + article.slug() + "/";
        write(output, folder + "facts.json", FactsExport.json(facts(article)));
        write(output, folder + "facts.csv", FactsExport.csv(facts(article)));
    }

    private SiteView view(Assets assets) {
        return new SiteView(
                settings.title(),
                settings.description(),
                settings.language(),
                Objects.requireNonNullElse(base(), ""),
                assets.path("site.css"),
                assets.path("icon.svg"),
                "feed.xml",
                "feed.json",
                assets.paths(),
                SECTIONS,
                FOOTER);
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static void write(Output output, String path, String text) {
        output.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
