package newsledger.fact;

import newsledger.article.Article;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who or what an article is about: the company that it names most, or the country, if that is named far more: {@code Norway} in a
 * story of its budget.
 *
 * @param place the country or area that is named most
 */
record Lead(@Nullable Entity lead, @Nullable Entity place) {
    private static final int EARLY = 3;
    /** An article is about a country that it names so many times as often as any company. */
    private static final int NATIONAL = 2;

    static Lead of(Article article, Entities entities, Predicate<Entity> isActor) {
        Map<Entity, Integer> weights = weights(article, entities);
        Entity actor = most(weights, isActor);
        Entity place = most(weights, entity -> entity.kind() == Entity.Kind.PLACE);
        boolean national = place != null
                && (actor == null || weights.getOrDefault(place, 0) > NATIONAL * weights.getOrDefault(actor, 0));
        return new Lead(national ? place : actor, place);
    }

    /** How often each entity is named; early names count more. */
    private static Map<Entity, Integer> weights(Article article, Entities entities) {
        int early = article.sentences().stream()
                .limit(EARLY)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
        Map<Entity, Integer> weights = new LinkedHashMap<>();
        for (Mention mention : entities.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                weights.merge(mention.entity(), mention.span().start() < early ? 4 : 1, Integer::sum);
            }
        }
        return weights;
    }

    private static @Nullable Entity most(Map<Entity, Integer> weights, Predicate<Entity> fits) {
        Entity best = null;
        for (Map.Entry<Entity, Integer> entry : weights.entrySet()) {
            boolean more = best == null || entry.getValue() > weights.getOrDefault(best, 0);
            best = fits.test(entry.getKey()) && more ? entry.getKey() : best;
        }
        return best;
    }
}
