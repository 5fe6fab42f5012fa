package newsledger.entity;

import newsledger.article.Article;
import newsledger.article.Runs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who and what an article names: companies, people, places, indexes, products and groups, each once by its fullest name, and
 * every place where the text names one or refers back to it.
 *
 * @param all in the order of their first mention
 * @param mentions in the order of the text, not overlapping
 * @param sources organisations that are only asked about others: {@code analysts at Renwick}
 */
public record Entities(List<Entity> all, List<Mention> mentions, Set<Entity> sources) {

    public Entities {
        all = List.copyOf(all);
        mentions = List.copyOf(mentions);
        sources = Set.copyOf(sources);
    }

    /** Finds them: {@code Amazon Web Services} and {@code AWS} are one, and {@code the company} may be it too. */
    public static Entities in(Article article) {
        return in(article, Runs.of(article.text()));
    }

    /**
     * The same.
     *
     * @param runs of the article's text
     */
    public static Entities in(Article article, Runs runs) {
        Words words = Words.of(article, runs);
        List<Name> names = Names.in(words);
        Clusters clusters = Clusters.of(words, names);
        List<Named> named = Groups.with(words, clusters.mentions());
        List<Mention> all = References.in(words, named);
        Set<Entity> entities = new LinkedHashSet<>();
        Entity last = null;
        for (Mention mention : all) {
            if (!mention.entity().equals(last)) {
                last = mention.entity();
                entities.add(last);
            }
        }
        return new Entities(List.copyOf(entities), all, Sources.in(words, named));
    }
}
