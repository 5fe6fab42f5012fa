package newsledger.fact;

import newsledger.article.Article;
import newsledger.article.Span;
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
    private static final Set<Cue> AREAS = Set.of(Cue.ECONOMY, Cue.GROSS_PRODUCT, Cue.PRICE);
    private static final Set<Cue> THINGS = Set.of(Cue.COMMODITY, Cue.CURRENCY, Cue.MARKET);
    private static final Set<FactType> MARKETS =
            Set.of(FactType.STOCK_MOVE, FactType.SHARE_PRICE, FactType.MARKET_VALUE, FactType.PROFIT, FactType.LOSS);
    private static final Set<FactType> DEALS = Set.of(FactType.DEAL_VALUE, FactType.STAKE, FactType.INVESTMENT);
    /** Measures whose {@code of} or {@code in} names the other side. */
    private static final Set<Cue> SIDED = Set.of(Cue.STAKE, Cue.DEAL, Cue.FUNDING, Cue.INVESTMENT);

    private static final Set<String> ON = Set.of("on", "for", "of");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "on", "by");
    private static final int EARLY = 3;

    private final String text;
    private final @Nullable Entity lead;
    private final @Nullable Entity place;

    private Subjects(String text, @Nullable Entity lead, @Nullable Entity place) {
        this.text = text;
        this.lead = lead;
        this.place = place;
    }

    /** What {@code article} is about: the organisation, and the country or area, that it names most, early names counting more. */
    static Subjects in(Article article, Entities entities) {
        return new Subjects(
                article.text(), most(article, entities, Subjects::isActor), most(article, entities, Subjects::isArea));
    }

    private static @Nullable Entity most(Article article, Entities entities, Predicate<Entity> fits) {
        int early = article.sentences().stream()
                .limit(EARLY)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
        Map<Entity, Integer> weights = new LinkedHashMap<>();
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
            if (name != null && isActor(name.entity()) && !Names.speaks(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    /** The subject of a figure of this type, or null. */
    @Nullable
    Entity of(Frame frame, FactType type, @Nullable Entity topic) {
        Measure measure = frame.measure();
        if (measure != null && isThing(measure)) {
            return thing(frame, measure);
        }
        if (type == FactType.ECONOMY || measure != null && AREAS.contains(measure.cue())) {
            return area(frame, type, topic);
        }
        Predicate<Entity> fits = MARKETS.contains(type) ? Subjects::isListed : Subjects::isActor;
        if (measure != null && measure.cue() == Cue.TARGET) {
            Entity named = Names.linked(frame.tokens(), measure.at(frame), fits, ON);
            return named != null ? named : orElse(topic, lead);
        }
        Entity found = nearest(frame, DEALS.contains(type) ? Subjects::isDealer : fits);
        return found != null ? found : orElse(topic, lead);
    }

    private static @Nullable Entity orElse(@Nullable Entity first, @Nullable Entity second) {
        return first != null ? first : second;
    }

    /** A price of a product is the product's or the seller's; other prices and rates are a country's. */
    private @Nullable Entity area(Frame frame, FactType type, @Nullable Entity topic) {
        Entity found = nearest(frame, type == FactType.PRICE ? Subjects::isPriced : Subjects::isArea);
        if (found != null || type == FactType.ECONOMY) {
            return orElse(found, place);
        }
        return orElse(place, orElse(topic, lead));
    }

    private static boolean isThing(Measure measure) {
        return THINGS.contains(measure.cue())
                || measure.cue() == Cue.PRICE && measure.token().is(Cue.COMMODITY);
    }

    /** {@code US crude oil}, {@code the Indian market}: what has a price or a size of its own is its own subject. */
    private Entity thing(Frame frame, Measure measure) {
        List<Token> tokens = frame.tokens();
        int first = measure.at(frame);
        while (first > 0 && isModifier(tokens.get(first - 1))) {
            first--;
        }
        Span span = new Span(
                tokens.get(first).span().start(), measure.token().span().end());
        Entity.Kind kind = measure.cue() == Cue.COMMODITY ? Entity.Kind.PRODUCT : Entity.Kind.GROUP;
        return new Entity(span.of(text).strip(), kind, List.of());
    }

    private static boolean isModifier(Token token) {
        return token.is(Cue.COMMODITY)
                || token.is("'s")
                || token.name() != null && token.name().entity().kind() == Entity.Kind.PLACE
                || token.sort() == Token.Sort.WORD && token.cues().isEmpty();
    }

    private static @Nullable Entity nearest(Frame frame, Predicate<Entity> fits) {
        Entity found = owner(frame, fits);
        found = found == null ? Names.agent(frame, fits) : found;
        found = found == null ? Names.before(frame, fits, true) : found;
        return found == null ? Names.before(frame, fits, false) : found;
    }

    /** {@code Netflix's shares}, {@code Apple shares}, {@code shares of Western Digital}, {@code profits at Barclaycard}. */
    private static @Nullable Entity owner(Frame frame, Predicate<Entity> fits) {
        Measure measure = frame.measure();
        List<Token> tokens = frame.tokens();
        if (measure == null) {
            return Names.possessor(tokens, frame.at(), fits);
        }
        Entity found = Names.possessor(tokens, measure.at(frame), fits);
        if (found == null && !SIDED.contains(measure.cue())) {
            found = Names.linked(tokens, measure.at(frame), fits, LINKS);
        }
        return found == null && measure.place() == Measure.Place.HEAD
                ? Names.possessor(tokens, frame.at(), fits)
                : found;
    }

    private static boolean isListed(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION || entity.kind() == Entity.Kind.INDEX;
    }

    private static boolean isActor(Entity entity) {
        return isListed(entity) || entity.kind() == Entity.Kind.GROUP;
    }

    private static boolean isDealer(Entity entity) {
        return isActor(entity) || entity.kind() == Entity.Kind.PERSON;
    }

    private static boolean isPriced(Entity entity) {
        return entity.kind() == Entity.Kind.PRODUCT || entity.kind() == Entity.Kind.ORGANISATION;
    }

    private static boolean isArea(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.GROUP;
    }
}
