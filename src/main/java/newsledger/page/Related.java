package newsledger.page;

import newsledger.analysis.Analysis;
import newsledger.analysis.Subject;
import newsledger.article.Article;
import newsledger.fact.Fact;
import newsledger.view.Companies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles that tell of the same entities. Looks only at the newest articles of each entity, so that a name in every article costs
 * no more than a rare one.
 */
final class Related {
    private static final int MOST = 4;
    private static final int MOST_OF_ONE_ENTITY = 40;
    private static final int MOST_ENTITIES = 12;

    private final Companies companies;
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, List<String>> articlesOf = new HashMap<>();

    Related(Analysis analysis, Companies companies) {
        this.companies = companies;
        for (Article article : analysis.articles()) {
            rank.put(article.slug(), rank.size());
            for (String name : names(article, analysis.facts(article.slug()))) {
                articlesOf.computeIfAbsent(name, n -> new ArrayList<>()).add(article.slug());
            }
        }
    }

    /** Those that the editor names first, then those of the facts. */
    private Set<String> names(Article article, List<Fact> facts) {
        Set<String> names = new LinkedHashSet<>();
        companies.namedBy(article).forEach(subject -> names.add(subject.name()));
        for (Fact fact : facts) {
            Subject subject = companies.subject(fact.claim().subject());
            Subject other = companies.subject(fact.claim().counterparty());
            if (subject != null) {
                names.add(subject.name());
            }
            if (other != null) {
                names.add(other.name());
            }
            if (names.size() >= MOST_ENTITIES) {
                break;
            }
        }
        return names;
    }

    /** Slugs of the articles that share most entities with {@code article}; a rare entity counts for more; the newest first among equals. */
    List<String> to(Article article, List<Fact> facts) {
        Map<String, Double> shared = new LinkedHashMap<>();
        for (String name : names(article, facts)) {
            List<String> others = articlesOf.getOrDefault(name, List.of());
            double weight = 1.0 / Math.sqrt(others.size());
            others.stream()
                    .limit(MOST_OF_ONE_ENTITY)
                    .filter(other -> !other.equals(article.slug()))
                    .forEach(other -> shared.merge(other, weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> rank.getOrDefault(entry.getKey(), 0)))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
