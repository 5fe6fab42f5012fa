package newsledger;

import newsledger.article.Article;
import newsledger.fact.Reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read in articles, kept from one build to the next, so that only those that have changed are read again. */
final class Readings {
    private final Map<Article, Reading> kept = new ConcurrentHashMap<>();

    Reading of(Article article) {
        return kept.computeIfAbsent(article, Reading::of);
    }

    /** Forgets all others. */
    void keepOnly(Collection<Article> articles) {
        kept.keySet().retainAll(new HashSet<>(articles));
    }
}
