package newsledger.fact;

import newsledger.article.Article;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whose figure it is: the owner of the measure, else the subject of the clause, else what the text is about. In "Harbor's
 * sales rose 3%" it is Harbor's. */
final class Subjects {
    private static final Set<Cue> AREAS = Set.of(Cue.ECONOMY, Cue.GROSS_PRODUCT);
    private static final Set<FactType> MARKETS = Set.of(
            FactType.STOCK_MOVE,
            FactType.SHARE_PRICE,
            FactType.MARKET_VALUE,
            FactType.PROFIT,
            FactType.LOSS,
            FactType.MARKET_SHARE);
    private static final Set<FactType> DEALS = Set.of(FactType.DEAL_VALUE, FactType.STAKE, FactType.INVESTMENT);
    /** What those without a name may do: {@code creditors own 99%}. */
    private static final Set<FactType> ACTED =
            Set.of(FactType.DEAL_VALUE, FactType.STAKE, FactType.INVESTMENT, FactType.FUNDING);
    /** What people do with their own money; of anything else they only speak. */
    private static final Set<Cue> DEALINGS = Set.of(Cue.BUY, Cue.OWN, Cue.INVEST, Cue.PAY, Cue.VALUE, Cue.SELL);
    /** Measures whose {@code of} or {@code in} names the other side. */
    private static final Set<Cue> SIDED = Set.of(Cue.STAKE, Cue.DEAL, Cue.FUNDING, Cue.INVESTMENT);

    private static final Set<String> HOMES = WordList.of("homes");
    private static final Set<String> IN = Set.of("in", "for", "at");
    private static final Set<String> AT = Set.of("at");
    private static final Set<String> ON = Set.of("on", "for", "of");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "on", "by");

    private final Things things;
    private final Parties parties;
    private final Cast cast;

    private Subjects(String text, Cast cast) {
        this.things = new Things(text);
        this.parties = new Parties(text);
        this.cast = cast;
    }

    /** What {@code article} is about: the organisation, and the country or area, that it names most, early names counting more. */
    static Subjects in(Article article, Entities entities) {
        return new Subjects(article.text(), Cast.of(article, entities));
    }

    /** The first main character that a sentence names, which the next sentence may leave unsaid; null if none. */
    @Nullable
    Entity about(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            if (name != null && isActor(name.entity()) && cast.isMain(name.entity()) && !Names.speaks(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    /** The subject of a figure whose role {@code rule} decided, or null. */
    @Nullable
    Entity of(Frame frame, Rule rule, Topic topic) {
        FactType type = rule.type();
        Measure measure = frame.measure();
        Entity before = topic.subject(type);
        if (rule.name().endsWith("-as-before") && before != null) {
            return before;
        }
        Entity fined = type == FactType.PENALTY ? Parties.fined(frame, Subjects::isListed) : null;
        if (fined != null) {
            return fined;
        }
        Entity respective = Names.respective(frame, entity -> isListed(entity) || isArea(entity));
        if (respective != null) {
            return respective;
        }
        Entity thing = things.of(frame, type, measure);
        if (thing != null) {
            return thing;
        }
        if (measure != null && measure.cue() == Cue.TARGET) {
            return target(frame, measure, topic);
        }
        if (isOfArea(frame, type, measure)) {
            return area(frame, topic);
        }
        Entity party = party(frame, type);
        if (party != null) {
            return party;
        }
        boolean unsaid =
                type == FactType.DEAL_VALUE && frame.verb(Cue.VALUE) && (measure == null || frame.measure(Cue.DEAL));
        if (unsaid && before != null) {
            return before;
        }
        boolean ofOther = type == FactType.STAKE && measure != null && measure.cue() == Cue.SHARE;
        Entity found = ofOther ? subject(frame, fitting(frame, type)) : nearest(frame, fitting(frame, type));
        found = found == null && type == FactType.PRICE ? before : found;
        if (found != null) {
            return found;
        }
        Entity speaker = Speakers.of(frame, fitting(frame, type));
        if (speaker != null) {
            return speaker;
        }
        Entity meant = type == FactType.DEAL_DURATION ? topic.subject(FactType.DEAL_VALUE) : null;
        meant = Names.hasPronoun(frame) ? before : meant;
        if (meant != null) {
            return meant;
        }
        return cast.isNational() || Names.hasPerson(frame.tokens())
                ? orElse(cast.lead(), topic.actor())
                : orElse(topic.actor(), cast.lead());
    }

    /** Who buys, or who owns or pays without a name. */
    private @Nullable Entity party(Frame frame, FactType type) {
        Entity buyer = Parties.buyer(frame, type, Subjects::isDealer);
        return buyer == null && ACTED.contains(type) ? parties.group(frame) : buyer;
    }

    /** The country or area of a rate or of growth, unless a company has rates of its own: {@code Harbor cut its rates}. */
    private @Nullable Entity area(Frame frame, Topic topic) {
        Measure measure = frame.measure();
        Entity own = measure == null ? null : Names.possessor(frame.tokens(), measure.at(frame), Subjects::isListed);
        if (own != null && !cast.isSource(own)) {
            return own;
        }
        Entity found = nearest(frame, Subjects::isArea);
        return found != null ? found : orElse(cast.place(), orElse(topic.actor(), cast.lead()));
    }

    private Predicate<Entity> fitting(Frame frame, FactType type) {
        return kind(frame, type).and(entity -> !cast.isSource(entity));
    }

    private static Predicate<Entity> kind(Frame frame, FactType type) {
        if (type == FactType.PRICE) {
            return Subjects::isPriced;
        }
        if (DEALS.contains(type) && DEALINGS.stream().anyMatch(frame::verb)) {
            return Subjects::isDealer;
        }
        return MARKETS.contains(type) ? Subjects::isListed : Subjects::isActor;
    }

    /** The subject of a figure beside another: the name that stands with it, else the other's subject. */
    @Nullable
    Entity beside(Frame frame, int twin, Claim like) {
        Predicate<Entity> fits =
                like.subject() != null && isArea(like.subject()) ? Subjects::isArea : Subjects::isActor;
        Entity own = Names.respective(frame, fits);
        own = own != null ? own : Names.between(frame.tokens(), twin, frame.at(), fits);
        own = own == null && isArea(like) ? Names.linked(frame.tokens(), frame.at(), fits, IN) : own;
        return own == null ? like.subject() : own;
    }

    private static boolean isArea(Claim claim) {
        return claim.subject() != null && isArea(claim.subject());
    }

    private static @Nullable Entity orElse(@Nullable Entity first, @Nullable Entity second) {
        return first != null ? first : second;
    }

    /** A price target is of the share that it is set on, not of the house that sets it. */
    private @Nullable Entity target(Frame frame, Measure measure, Topic topic) {
        Entity named = Names.linked(frame.tokens(), measure.at(frame), Subjects::isListed, ON);
        named = named == null ? Names.after(frame.tokens(), ON, Subjects::isListed) : named;
        Entity before = orElse(topic.subject(FactType.SHARE_PRICE), topic.subject(FactType.STOCK_MOVE));
        return orElse(named, orElse(before, cast.lead()));
    }

    /** Rates, growth and the prices of homes are a country's or an area's. */
    private static boolean isOfArea(Frame frame, FactType type, @Nullable Measure measure) {
        if (type == FactType.ECONOMY || measure == null && frame.growth()) {
            return true;
        }
        if (type == FactType.PRICE && measure != null && AREAS.contains(measure.cue())) {
            return false;
        }
        boolean homes = Grammar.any(frame.tokens(), HOMES);
        return measure != null
                && (AREAS.contains(measure.cue()) || measure.cue() == Cue.PRICE && (homes || type == FactType.GROWTH));
    }

    private static @Nullable Entity nearest(Frame frame, Predicate<Entity> fits) {
        Entity found = owner(frame, fits);
        return found == null ? subject(frame, fits) : found;
    }

    private static @Nullable Entity subject(Frame frame, Predicate<Entity> fits) {
        Entity found = Names.antecedent(frame, fits.or(entity -> entity.kind() == Entity.Kind.PRODUCT));
        found = found == null ? Names.agent(frame, fits) : found;
        found = found == null ? Names.acting(frame) : found;
        found = found == null ? Names.before(frame, fits, true) : found;
        return found == null
                ? Names.before(frame, fits.and(entity -> entity.kind() != Entity.Kind.GROUP), false)
                : found;
    }

    /** {@code Harbor's shares}, {@code Harbor shares}, {@code shares of Harbor}, {@code profits at Nimbus}. */
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
        if (found == null && measure.place() == Measure.Place.GOVERNOR && !SIDED.contains(measure.cue())) {
            found = Names.linked(tokens, frame.at(), fits, AT);
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
