package newsledger.fact;

import newsledger.article.Article;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whose figure it is: the owner of the measure, else the subject of the clause, else what the text is about. */
final class Subjects {
    private static final Set<Cue> AREAS = Set.of(Cue.ECONOMY, Cue.GROSS_PRODUCT);
    private static final Set<FactType> MARKETS =
            Set.of(FactType.STOCK_MOVE, FactType.SHARE_PRICE, FactType.MARKET_VALUE, FactType.PROFIT, FactType.LOSS);
    private static final Set<String> ON = Set.of("on", "for", "of");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "on", "by");
    private static final Set<String> SPEAKERS = Set.of(
            "analyst", "analysts", "economist", "economists", "strategist", "strategists", "data", "survey", "poll");
    private static final int REACH = 8;

    private final @Nullable Entity lead;
    private final @Nullable Entity place;

    /**
     * @param lead what the article is about
     * @param place the country or area that the article is about
     */
    Subjects(@Nullable Entity lead, @Nullable Entity place) {
        this.lead = lead;
        this.place = place;
    }

    /** What {@code article} is about: the organisation of its title or first sentences that it names most. */
    static Subjects in(Article article, Entities entities) {
        return new Subjects(most(article, entities, Subjects::isActor), most(article, entities, Subjects::isArea));
    }

    private static @Nullable Entity most(Article article, Entities entities, Predicate<Entity> fits) {
        Map<Entity, Integer> weights = new LinkedHashMap<>();
        int early = article.sentences().isEmpty()
                ? 0
                : article.sentences()
                        .get(Math.min(2, article.sentences().size() - 1))
                        .span()
                        .end();
        for (Mention mention : entities.mentions()) {
            if (fits.test(mention.entity()) && mention.form() == Mention.Form.NAME) {
                weights.merge(mention.entity(), mention.span().start() < early ? 4 : 1, Integer::sum);
            }
        }
        Entity best = null;
        for (Map.Entry<Entity, Integer> entry : weights.entrySet()) {
            best = best == null || entry.getValue() > weights.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best;
    }

    /** The first actor that a sentence names, which the next sentence may leave unsaid; null if none. */
    static @Nullable Entity about(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            if (name != null && isActor(name.entity()) && !speaks(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    /** The subject of a figure of this type, or null. */
    @Nullable
    Entity of(Frame frame, FactType type, @Nullable Entity topic) {
        Measure measure = frame.measure();
        if (measure != null && (measure.cue() == Cue.COMMODITY || measure.cue() == Cue.CURRENCY)) {
            return goods(measure.token(), measure.cue());
        }
        if (type == FactType.ECONOMY || measure != null && AREAS.contains(measure.cue())) {
            Entity area = nearest(frame, Subjects::isArea);
            return area == null ? place : area;
        }
        Predicate<Entity> fits = MARKETS.contains(type) ? Subjects::isListed : Subjects::isActor;
        if (measure != null && measure.cue() == Cue.TARGET) {
            Entity named = linked(frame.tokens(), frame.tokens().indexOf(measure.token()), fits, ON);
            return named != null ? named : topic == null ? lead : topic;
        }
        Entity found = nearest(frame, fits);
        found = found == null ? topic : found;
        return found == null ? lead : found;
    }

    /** {@code oil}, {@code the yen}: what has a price of its own is its own subject. */
    private static Entity goods(Token token, Cue cue) {
        String name = token.word();
        return new Entity(name, cue == Cue.COMMODITY ? Entity.Kind.PRODUCT : Entity.Kind.GROUP, List.of());
    }

    private static @Nullable Entity nearest(Frame frame, Predicate<Entity> fits) {
        Entity found = owner(frame, fits);
        found = found == null ? agent(frame, fits) : found;
        found = found == null ? before(frame, fits, true) : found;
        return found == null ? before(frame, fits, false) : found;
    }

    private static boolean isListed(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION || entity.kind() == Entity.Kind.INDEX;
    }

    private static boolean isActor(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION
                || entity.kind() == Entity.Kind.INDEX
                || entity.kind() == Entity.Kind.GROUP;
    }

    private static boolean isArea(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.GROUP;
    }

    /** {@code Netflix's shares}, {@code Apple shares}, {@code shares of Western Digital}, {@code profits at Barclaycard}. */
    private static @Nullable Entity owner(Frame frame, Predicate<Entity> fits) {
        Measure measure = frame.measure();
        List<Token> tokens = frame.tokens();
        if (measure == null) {
            return possessor(tokens, frame.at(), fits);
        }
        int at = tokens.indexOf(measure.token());
        Entity found = possessor(tokens, at, fits);
        boolean owned = measure.cue() != Cue.STAKE
                && measure.cue() != Cue.DEAL
                && measure.cue() != Cue.FUNDING
                && measure.cue() != Cue.INVESTMENT;
        found = found == null && owned ? linked(tokens, at, fits, LINKS) : found;
        return found == null && measure.place() == Measure.Place.HEAD ? possessor(tokens, frame.at(), fits) : found;
    }

    private static @Nullable Entity possessor(List<Token> tokens, int at, Predicate<Entity> fits) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                boolean owns = i + 1 == at
                        || tokens.get(i + 1).is("'s")
                        || tokens.get(i + 1).is("'")
                        || name.form() == Mention.Form.PRONOUN;
                return owns ? name.entity() : null;
            }
            boolean modifier = token.sort() == Token.Sort.WORD && !token.is(Cue.PREPOSITION) && !token.is(Cue.BE)
                    || token.sort() == Token.Sort.TIME
                    || name != null
                    || token.is("-");
            if (!modifier) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Entity linked(List<Token> tokens, int at, Predicate<Entity> fits, Set<String> links) {
        if (at + 1 >= tokens.size() || !links.contains(tokens.get(at + 1).word())) {
            return null;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
            if (token.sort() == Token.Sort.FIGURE || token.is(",") || token.is(Cue.BE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code was bought by Diageo}: who does it where the verb is passive. */
    private static @Nullable Entity agent(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.verbAt(); i >= 0 && i + 2 < tokens.size() && i < frame.verbAt() + 3; i++) {
            Mention name = tokens.get(i + 1).is("by") ? tokens.get(i + 2).name() : null;
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
        }
        return null;
    }

    /**
     * The nearest name before the verb, or before the figure where there is none.
     *
     * @param free whether only names are asked that no preposition governs and that do not only speak
     */
    private static @Nullable Entity before(Frame frame, Predicate<Entity> fits, boolean free) {
        List<Token> tokens = frame.tokens();
        int from = frame.verbAt() < 0 ? frame.at() - 1 : frame.verbAt() - 1;
        for (int i = from; i >= 0; i--) {
            Mention name = tokens.get(i).name();
            if (name != null && fits.test(name.entity()) && !speaks(tokens, i) && !(free && isGoverned(tokens, i))) {
                return name.entity();
            }
        }
        return null;
    }

    /** {@code an agreement with the [city]}, {@code in [Harbor's] case}. */
    private static boolean isGoverned(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.PREPOSITION)) {
                return true;
            }
            boolean modifier = token.is(Cue.DETERMINER)
                    || token.name() != null
                    || token.sort() == Token.Sort.WORD && token.cues().isEmpty();
            if (!modifier) {
                return false;
            }
        }
        return false;
    }

    /** {@code [Wedbush] analysts}, {@code according to [Reuters] data}. */
    private static boolean speaks(List<Token> tokens, int at) {
        boolean house =
                at + 1 < tokens.size() && SPEAKERS.contains(tokens.get(at + 1).word());
        boolean source =
                at > 1 && tokens.get(at - 1).is("to") && tokens.get(at - 2).is("according");
        return house || source;
    }
}
