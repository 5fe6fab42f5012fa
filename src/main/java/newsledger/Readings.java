package newsledger;

import newsledger.article.Article;
import newsledger.fact.read.Reading;
import newsledger.fact.rule.Vocabulary;
import newsledger.settings.Settings;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read in articles, kept from one build to the next, so that only those that have changed are read again. */
final class Readings {
    private final Map<Article, Reading> kept = new ConcurrentHashMap<>();
    private final Settings settings;
    private final Vocabulary vocabulary;

    /** @param settings whose types and cue words the articles are read with */
    Readings(Settings settings) {
        this.settings = settings;
        this.vocabulary = OwnVocabulary.of(settings);
    }

    /** These, unless other settings would have them read with other words. */
    Readings under(Settings now) {
        boolean alike = settings.types().equals(now.types()) && settings.cues().equals(now.cues());
        return alike ? this : new Readings(now);
    }

    Reading of(Article article) {
        return kept.computeIfAbsent(article, one -> Reading.of(one, vocabulary));
    }

    /** Forgets all others. */
    void keepOnly(Collection<Article> articles) {
        kept.keySet().retainAll(new HashSet<>(articles));
    }
}
