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
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "on", "by");
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
        for (Token token : tokens) {
            if (token.name() != null && isActor(token.name().entity())) {
                return token.name().entity();
            }
        }
        return null;
    }

    /** The subject of a figure of this type, or null. */
    @Nullable
    Entity of(Frame frame, FactType type, @Nullable Entity topic) {
        Predicate<Entity> fits = type == FactType.ECONOMY ? Subjects::isArea : Subjects::isActor;
        Entity found = owner(frame, fits);
        found = found == null ? before(frame, fits) : found;
        found = found == null && type == FactType.ECONOMY ? place : found;
        found = found == null ? anywhere(frame, fits) : found;
        found = found == null ? topic : found;
        return found == null ? lead : found;
    }

    private static boolean isActor(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION
                || entity.kind() == Entity.Kind.INDEX
                || entity.kind() == Entity.Kind.PRODUCT
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
        found = found == null ? linked(tokens, at, fits) : found;
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

    private static @Nullable Entity linked(List<Token> tokens, int at, Predicate<Entity> fits) {
        if (at + 1 >= tokens.size() || !LINKS.contains(tokens.get(at + 1).word())) {
            boolean includes = tokens.get(at).word().endsWith(" of")
                    || tokens.get(at).word().endsWith(" in");
            if (!includes) {
                return null;
            }
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

    /** The nearest name before the verb, or before the figure where there is none. */
    private static @Nullable Entity before(Frame frame, Predicate<Entity> fits) {
        int from = frame.verbAt() < 0 ? frame.at() - 1 : frame.verbAt() - 1;
        for (int i = from; i >= 0; i--) {
            Mention name = frame.tokens().get(i).name();
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
        }
        return null;
    }

    private static @Nullable Entity anywhere(Frame frame, Predicate<Entity> fits) {
        for (Token token : frame.tokens()) {
            if (token.name() != null && fits.test(token.name().entity())) {
                return token.name().entity();
            }
        }
        return null;
    }
}
