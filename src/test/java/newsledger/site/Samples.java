package newsledger.site;

import newsledger.analysis.Analysis;
import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.settings.Settings;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Small sites for tests. */
final class Samples {
    private Samples() {}

    static Story cloudDeal() {
        return new Story("cloud-deal", "Alpha signs [$38 billion] cloud deal")
                .paragraph("Alpha agreed to pay Beta [$38 billion] over [seven years].")
                .paragraph("Beta shares rose [4%].")
                .money(FactType.DEAL_VALUE, "38000000000", "Alpha", "Beta")
                .money(FactType.DEAL_VALUE, "38000000000", "Alpha", "Beta")
                .years("7", "Alpha")
                .move("4", Direction.UP, "Beta");
    }

    static Story results() {
        return new Story("beta-results", "Beta earns more")
                .date("2025-03-01")
                .topics("Results", "energy")
                .paragraph("Beta made a profit of [$1.2 billion] on revenue of [$9 billion].")
                .paragraph("A year before it lost [$300 million].")
                .money(FactType.PROFIT, "1200000000", "Beta", "")
                .money(FactType.REVENUE, "9000000000", "Beta", "")
                .money(FactType.LOSS, "300000000", "Beta", "");
    }

    /** Two articles that share an entity and, spelled differently, a topic. */
    static List<Story> two() {
        return List.of(cloudDeal(), results());
    }

    static MemoryOutput build(List<Story> stories) {
        return build(stories, Settings.defaults());
    }

    static MemoryOutput build(List<Story> stories, Settings settings) {
        List<Article> articles = stories.stream().map(Story::article).toList();
        List<Fact> facts =
                stories.stream().flatMap(story -> story.facts().stream()).toList();
        Library library = new Library(articles, List.of());
        Analysis analysis = Analysis.of(facts, library, settings.aliases());
        MemoryOutput output = new MemoryOutput();
        assertThat(Site.of(library, facts, analysis, settings).write(output, null))
                .as("broken links")
                .isEmpty();
        return output;
    }

    static MemoryOutput build(Story... stories) {
        return build(Stream.of(stories).toList());
    }
}
