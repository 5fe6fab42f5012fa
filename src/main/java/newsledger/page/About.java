package newsledger.page;

import newsledger.data.DataFiles;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.view.Amounts;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the pages about the site itself: its data, how figures are read, and the page for what is not there. */
final class About {
    private final Contents contents;

    About(Contents contents) {
        this.contents = contents;
    }

    List<Supplier<Page>> pages() {
        return List.of(this::data, this::method, this::search, this::notFound);
    }

    private Page data() {
        String facts = Amounts.count(facts().size());
        String articles = Amounts.count(contents.analysis().articles().size());
        String description = "All %s facts of %s articles as files, and what is in them".formatted(facts, articles);
        return new DataPage(
                Head.of("Data", description).withJsonLd(JsonLd.dataset(contents, description)),
                facts,
                articles,
                DataFiles.all(),
                DataFiles.factFields());
    }

    private Page method() {
        List<Fact> facts = facts();
        Map<FactType, Integer> types = new TreeMap<>();
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        for (Fact fact : facts) {
            types.merge(fact.type(), 1, Integer::sum);
            statuses.merge(fact.claim().status(), 1, Integer::sum);
        }
        int other = types.getOrDefault(FactType.OTHER, 0);
        List<MethodPage.Total> byType = new ArrayList<>();
        types.forEach((type, count) -> byType.add(new MethodPage.Total(type.title(), Amounts.count(count))));
        List<MethodPage.Total> byStatus = new ArrayList<>();
        statuses.forEach((status, count) -> byStatus.add(new MethodPage.Total(status.label(), Amounts.count(count))));
        return new MethodPage(
                Head.of("How figures are read", "The method, and the numbers of this site"),
                List.of(
                        total("Articles", contents.analysis().articles().size()),
                        total("Figures", facts.size()),
                        total("Facts with a role", facts.size() - other),
                        total(
                                "Companies with a page",
                                contents.companies().withPage().size())),
                byType,
                byStatus);
    }

    private static MethodPage.Total total(String name, int number) {
        return new MethodPage.Total(name, Amounts.count(number));
    }

    private List<Fact> facts() {
        return contents.analysis().facts().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Page search() {
        return new SearchPage(Head.of("Search", "Companies, headlines and figures of this site"));
    }

    /** Without a base URL the site is taken to stand at the root of its host. */
    private Page notFound() {
        URI base = contents.settings().baseUrl();
        String root = base == null ? "/" : Objects.requireNonNullElse(base.getRawPath(), "/");
        return new NotFoundPage(
                Head.of("Page not found", "There is no such page"), root.endsWith("/") ? root : root + "/");
    }
}
