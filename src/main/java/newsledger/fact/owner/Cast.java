package newsledger.fact.owner;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.entity.Authorities;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who plays a part in an article: the company that it names most leads it, or the country, if that is named far more ({@code Norway} in
 * a story of its budget); a source is only asked.
 *
 * @param weights how often each is named; early names count more
 * @param lead whom a figure is of where nothing tells
 * @param place the country or area that is named most
 * @param state the country that is named most, or the place if none is
 * @param parts what part each plays in the article: {@link Tie#SOURCE}, {@link Tie#MAIN}, {@link Tie#TITLE}
 */
record Cast(
        Map<Entity, Integer> weights,
        @Nullable Entity lead,
        @Nullable Entity place,
        @Nullable Entity state,
        Map<Entity, Set<Tie>> parts) {
    private static final int EARLY = 3;
    private static final int EARLY_WEIGHT = 4;
    /** An article is about a country that it names so many times as often as any company. */
    private static final int FAR_MORE = 2;

    static Cast of(Article article, Entities entities) {
        Map<Entity, Integer> weights = weights(article, entities);
        Set<Entity> sources = entities.sources();
        Entity company = most(weights, entity -> isCompany(entity) && !sources.contains(entity));
        Entity index = most(weights, entity -> entity.kind() == Entity.Kind.INDEX);
        boolean market =
                index != null && (company == null || weights.getOrDefault(index, 0) > weights.getOrDefault(company, 0));
        Entity actor = market ? index : company;
        Map<Entity, Integer> areas = areas(weights);
        Entity named = most(areas, entity -> entity.kind() == Entity.Kind.PLACE);
        Entity place = named != null ? named : most(weights, Cast::isNationalGroup);
        Entity country = most(areas, Authorities::isCountry);
        Set<Entity> titled = titled(article, entities);
        boolean alone = named != null
                && titled.contains(named)
                && !isOfCompany(article)
                && titled.stream().noneMatch(entity -> isActor(entity) && !sources.contains(entity));
        boolean national = named != null
                && (actor == null
                        || alone && FAR_MORE * weights.getOrDefault(named, 0) >= weights.getOrDefault(actor, 0)
                        || weights.getOrDefault(named, 0) > FAR_MORE * weights.getOrDefault(actor, 0));
        Entity lead = national ? named : actor;
        Map<Entity, Set<Tie>> parts = new HashMap<>();
        Set<Entity> all = new HashSet<>(weights.keySet());
        all.addAll(sources);
        all.addAll(titled);
        for (Entity entity : all) {
            Set<Tie> its = EnumSet.noneOf(Tie.class);
            boolean source = sources.contains(entity);
            boolean main = lead != null && 2 * weights.getOrDefault(entity, 0) >= weights.getOrDefault(lead, 0);
            add(its, Tie.SOURCE, source);
            add(its, Tie.MAIN, main && !source);
            add(its, Tie.TITLE, titled.contains(entity));
            parts.put(entity, its);
        }
        return new Cast(weights, lead, place, country == null ? place : country, parts);
    }

    private static void add(Set<Tie> ties, Tie tie, boolean has) {
        if (has) {
            ties.add(tie);
        }
    }

    private static Set<Entity> titled(Article article, Entities entities) {
        Set<Entity> titled = new HashSet<>();
        if (article.blocks().isEmpty() || article.blocks().get(0).kind() != Block.Kind.TITLE) {
            return titled;
        }
        int end = article.blocks().get(0).span().end();
        for (Mention mention : entities.mentions()) {
            if (mention.span().start() >= end) {
                break;
            }
            if (!Origins.isOrigin(article.text(), mention)) {
                titled.add(mention.entity());
            }
        }
        return titled;
    }

    /** {@code Whisky galore as distiller toasts Asia}: the title tells of a company, though by no name. */
    private static boolean isOfCompany(Article article) {
        boolean titled = !article.blocks().isEmpty() && article.blocks().get(0).kind() == Block.Kind.TITLE;
        return titled && Origins.tellsOfCompany(article.blocks().get(0).span().of(article.text()));
    }

    private static Map<Entity, Integer> weights(Article article, Entities entities) {
        int early = article.sentences().stream()
                .limit(EARLY)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
        Map<Entity, Integer> weights = new LinkedHashMap<>();
        for (Mention mention : entities.mentions()) {
            if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ADJECTIVE) {
                boolean origin = Origins.isOrigin(article.text(), mention);
                int weight = origin ? 0 : mention.span().start() < early ? EARLY_WEIGHT : 1;
                weights.merge(mention.entity(), weight, Integer::sum);
            }
        }
        return weights;
    }

    /** The weights of places, to which what their central banks and statistics offices weigh is added. */
    private static Map<Entity, Integer> areas(Map<Entity, Integer> weights) {
        Map<Entity, Integer> areas = weights;
        for (Map.Entry<Entity, Integer> entry : weights.entrySet()) {
            String area = Authorities.area(entry.getKey());
            if (area != null) {
                areas = areas == weights ? new LinkedHashMap<>(weights) : areas;
                areas.merge(place(weights, area), entry.getValue(), Integer::sum);
            }
        }
        return areas;
    }

    private static @Nullable Entity most(Map<Entity, Integer> weights, Predicate<Entity> fits) {
        Entity best = null;
        for (Map.Entry<Entity, Integer> entry : weights.entrySet()) {
            boolean more = best == null || entry.getValue() > weights.getOrDefault(best, 0);
            best = fits.test(entry.getKey()) && more ? entry.getKey() : best;
        }
        return best;
    }

    /** {@code Indian property market} */
    private static boolean isNationalGroup(Entity entity) {
        return entity.kind() == Entity.Kind.GROUP
                && Character.isUpperCase(entity.name().charAt(0));
    }

    private static boolean isCompany(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION || entity.kind() == Entity.Kind.GROUP;
    }

    private static boolean isActor(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION
                || entity.kind() == Entity.Kind.INDEX
                || entity.kind() == Entity.Kind.GROUP;
    }

    /** The country that an article is about, whose ministers speak in it; null if it is about someone else. */
    @Nullable
    Entity governed(Entity minister) {
        boolean national = lead != null && Authorities.isCountry(lead);
        return national && !parts(minister).contains(Tie.TITLE) ? lead : null;
    }

    /** Whether the country or area is named as often as the lead, or in the title. */
    boolean isPlaced() {
        return place != null
                && (lead == null
                        || parts(place).contains(Tie.TITLE)
                        || weights.getOrDefault(place, 0) >= weights.getOrDefault(lead, 0));
    }

    /** Whether the article names the place that the tables call {@code name}. */
    boolean names(String name) {
        return weights.containsKey(place(name));
    }

    /** The place of that name, as the article names it if it does. */
    Entity place(String name) {
        return place(weights, name);
    }

    private static Entity place(Map<Entity, Integer> weights, String name) {
        for (Entity entity : weights.keySet()) {
            if (entity.kind() == Entity.Kind.PLACE && Authorities.isCalled(entity, name)) {
                return entity;
            }
        }
        return new Entity(name, Entity.Kind.PLACE, List.of());
    }

    /** What part it plays in the article: empty for one that is told of by a pronoun or a noun alone. */
    Set<Tie> parts(Entity entity) {
        return parts.getOrDefault(entity, Set.of());
    }

    /** Whether it is named at least half as often as the lead, so that a sentence may go on about it without its name. */
    boolean isMain(Entity entity) {
        return parts(entity).contains(Tie.MAIN);
    }
}
