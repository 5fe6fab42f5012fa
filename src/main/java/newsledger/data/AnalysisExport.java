package newsledger.data;

import newsledger.analysis.Analysis;
import newsledger.analysis.Disagreement;
import newsledger.article.Article;
import newsledger.fact.Fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures say together as data, articles in the order of their slugs. */
public final class AnalysisExport {
    private final Analysis analysis;

    public AnalysisExport(Analysis analysis) {
        this.analysis = analysis;
    }

    /** {@code data/derived.jsonl} */
    public String derived() {
        return lines(slugs().stream()
                .flatMap(slug -> analysis.insight(slug).derived().stream())
                .map(FlatDerived::of));
    }

    /** {@code data/checks.jsonl} */
    public String checks() {
        return lines(slugs().stream()
                .flatMap(slug -> analysis.insight(slug).checks().stream())
                .map(FlatCheck::of));
    }

    /** {@code data/deals.csv}, the newest first. */
    public String deals() {
        return Csv.of(
                DealColumns.ALL,
                analysis.deals().stream()
                        .map(deal -> new DealColumns.Row(deal, analysis.subjects()))
                        .toList());
    }

    /** {@code data/disagreements.csv}, the newest first. */
    public String disagreements() {
        List<DisagreementColumns.Row> rows = new ArrayList<>();
        int number = 0;
        for (Disagreement one : analysis.disagreements()) {
            number++;
            for (Fact fact : one.told()) {
                rows.add(new DisagreementColumns.Row(number, one, fact));
            }
        }
        return Csv.of(DisagreementColumns.ALL, rows);
    }

    private List<String> slugs() {
        return analysis.articles().stream()
                .map(Article::slug)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String lines(Stream<?> objects) {
        return objects.map(object -> Json.line(object) + "\n").collect(Collectors.joining());
    }
}
