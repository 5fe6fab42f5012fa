package newsledger.data;

import newsledger.analysis.Analysis;
import newsledger.article.Article;

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
