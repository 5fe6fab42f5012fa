package newsledger.analysis;

import newsledger.analysis.reckon.Told;
import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts of all articles say together.
 *
 * @param articles newest first; those of one instant by slug, those without a date at the end
 * @param facts of each article in the order of importance (see {@link #facts(String)}), articles newest first
 * @param insights what the figures of each article say together, by its slug
 * @param disagreements newest first
 * @param histories of each entity, by name and kind (see {@link #histories(Subject)})
 * @param results losses, revenue and profits of somebody in money, newest first
 * @param moves moves of shares and indices, newest first
 */
public record Analysis(
        List<Article> articles,
        Map<String, List<Fact>> facts,
        Map<String, Insight> insights,
        Subjects subjects,
        List<Deal> deals,
        List<Disagreement> disagreements,
        Map<String, List<History>> histories,
        List<Fact> results,
        List<Fact> moves) {
    private static final Set<FactType> RESULTS = Set.of(FactType.LOSS, FactType.REVENUE, FactType.PROFIT);

    /** Analyses {@code facts}, which are those of the articles of {@code library}. */
    public static Analysis of(List<Fact> facts, Library library, Map<String, List<String>> aliases) {
        List<Article> newest = newestFirst(library.articles());
        Map<String, List<Fact>> ordered = byArticle(facts, newest);
        List<Fact> all = ordered.values().stream().flatMap(List::stream).toList();
        Subjects subjects = Subjects.of(all, aliases);
        Levels levels = new Levels(newest, all, subjects);
        return new Analysis(
                newest,
                ordered,
                insights(newest, ordered),
                subjects,
                new Deals(subjects, days(newest)).in(ordered),
                levels.disagreements(),
                levels.histories(),
                all.stream().filter(Analysis::isResult).toList(),
                all.stream().filter(Analysis::isMove).toList());
    }

    private static List<Article> newestFirst(List<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(
                                (Article article) -> article.metadata().date() == null
                                        ? Long.MIN_VALUE
                                        : article.metadata().date().toEpochSecond())
                        .reversed()
                        .thenComparing(Article::slug))
                .toList();
    }

    private static Map<String, @Nullable LocalDate> days(List<Article> articles) {
        Map<String, @Nullable LocalDate> days = new HashMap<>();
        articles.forEach(article -> days.put(article.slug(), article.day()));
        return days;
    }

    private static Map<String, List<Fact>> byArticle(List<Fact> facts, List<Article> articles) {
        Map<String, List<Fact>> own = new HashMap<>();
        for (Fact fact : facts) {
            own.computeIfAbsent(fact.article(), slug -> new ArrayList<>()).add(fact);
        }
        Map<String, List<Fact>> ordered = new LinkedHashMap<>();
        for (Article article : articles) {
            List<Fact> ofArticle = own.getOrDefault(article.slug(), List.of());
            ordered.put(article.slug(), Importance.order(article, ofArticle));
        }
        return Collections.unmodifiableMap(ordered);
    }

    private static Map<String, Insight> insights(List<Article> articles, Map<String, List<Fact>> facts) {
        List<Insight> all = articles.parallelStream()
                .map(article -> Insight.of(Told.of(article, facts.getOrDefault(article.slug(), List.of()))))
                .toList();
        Map<String, Insight> insights = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            insights.put(articles.get(i).slug(), all.get(i));
        }
        return Collections.unmodifiableMap(insights);
    }

    private static boolean isResult(Fact fact) {
        return RESULTS.contains(fact.type())
                && fact.figure().kind() == Kind.MONEY
                && fact.claim().subject() != null;
    }

    private static boolean isMove(Fact fact) {
        return fact.type() == FactType.STOCK_MOVE;
    }

    /**
     * The facts of one article, the most telling first: what the headline says, then the types in the order of the data dictionary,
     * what is reported before the rest, the larger before the smaller, and last by their place in the text.
     */
    public List<Fact> facts(String slug) {
        return facts.getOrDefault(slug, List.of());
    }

    /** What the figures of one article say together. */
    public Insight insight(String slug) {
        return insights.getOrDefault(slug, Insight.NONE);
    }

    /** The measures of one entity that are told for two periods or more. */
    public List<History> histories(Subject subject) {
        return histories.getOrDefault(subject.key(), List.of());
    }

    /** The fact that an article is shown by in lists; empty where none of its figures has a role. */
    public Optional<Fact> keyFigure(String slug) {
        return facts(slug).stream()
                .filter(fact -> fact.type() != FactType.OTHER)
                .findFirst();
    }
}
