package newsledger.fact.owner;

import newsledger.article.Article;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.Claim;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Listing;
import newsledger.fact.clause.Parallel;
import newsledger.fact.clause.Token;
import newsledger.fact.rule.Rule;
import newsledger.fact.topic.Topic;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whose figure it is: the one of all candidates for whom most speaks. In "Harbor's sales rose 3%" it is Harbor's. */
public final class Subjects {
    private static final Set<String> PLACED = Set.of("in", "at", "for");
    private final Things things;
    private final NounPhrases phrases;
    private final UnnamedTies unnamed;
    private final Cast cast;
    private final Rulers rulers;
    /** The last commodity that a sentence began with. */
    private @Nullable Entity thing;

    private final Weights weights = Weights.standard();

    private Subjects(String text, Cast cast) {
        this.things = new Things(text);
        this.phrases = new NounPhrases(text);
        this.unnamed = new UnnamedTies(things, phrases);
        this.cast = cast;
        this.rulers = new Rulers(cast);
    }

    /** What {@code article} is about: the organisation, and the country or area, that it names most, early names counting more. */
    public static Subjects in(Article article, Entities entities) {
        return new Subjects(article.text(), Cast.of(article, entities));
    }

    /** The first main character that a sentence names, which the next sentence may leave unsaid; null if none. */
    @Nullable
    public Entity about(List<Token> tokens, boolean titled) {
        Entity traded = titled ? things.first(tokens, tokens.size()) : things.beginning(tokens);
        thing = traded == null ? thing : traded;
        for (int i = 0; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            if (name != null && isActor(name.entity()) && cast.isMain(name.entity()) && !Names.speaks(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    /**
     * Whose a figure is whose role {@code rule} decided.
     *
     * @param apposed whose the figure is that it says more of, if any: {@code $3m, a rise of [4%]}
     */
    public Choice of(Frame frame, Rule rule, Topic topic, @Nullable Entity apposed) {
        Role role = Role.of(frame, rule.type());
        boolean national = rule.type() == FactType.GROWTH && frame.measure() == null && isNational(topic);
        role = national && role == Role.RESULT ? Role.ECONOMY : role;
        Candidates candidates = new Candidates(frame, role, Dateline.end(frame.tokens()), cast);
        Agents agents = Agents.of(frame, phrases);
        named(candidates, frame, rule.type(), role, agents);
        unnamed.add(frame, rule.type(), agents, thing, candidates);
        if (role == Role.ECONOMY && goesOnWithPrices(frame, topic)) {
            candidates.unnamed(thing, Tie.THING);
        }
        told(candidates, rule.type(), topic);
        boolean asBefore = rule.name().endsWith("-as-before");
        if (asBefore && (frame.verbIs("had", "has", "have") || !candidates.isActing())) {
            candidates.tie(topic.subject(rule.type()), Tie.AS_BEFORE);
        }
        candidates.twin(apposed);
        candidates.settle();
        return rulers.ruledBy(weights.choose(role, candidates.all()), rule.type());
    }

    /** Whether a country's figures were told of before: its economy, or what homes cost in it. */
    private static boolean isNational(Topic topic) {
        Entity moved = topic.subject(FactType.GROWTH);
        boolean prices = topic.type() == FactType.PRICE && moved != null && moved.kind() == Entity.Kind.PLACE;
        return topic.type() == FactType.ECONOMY || prices;
    }

    /** {@code Brent lost $1. Prices have risen by [65%]}: no place is named, and a commodity moved before. */
    private static boolean goesOnWithPrices(Frame frame, Topic topic) {
        Entity moved = topic.subject(FactType.GROWTH);
        return frame.measure(Cue.PRICE)
                && moved != null
                && moved.kind() == Entity.Kind.PRODUCT
                && frame.tokens().stream().allMatch(token -> token.name() == null);
    }

    /**
     * Whose a figure is that stands beside another.
     *
     * @param twin the number of the other's token
     * @param like what was said of the other
     * @param choice whose the other is
     */
    public Choice beside(Frame frame, int twin, Claim like, Choice choice, Topic topic) {
        Role role = choice.role();
        boolean same = Parallel.isConversion(frame);
        Candidates candidates =
                new Candidates(frame, role, same ? frame.tokens().size() : twin, cast);
        candidates.twin(like.subject());
        if (same) {
            return weights.choose(role, candidates.all());
        }
        Entity between = Names.between(
                frame.tokens(),
                twin,
                frame.at(),
                entity -> role.fits(entity)
                        || entity.kind() == Entity.Kind.GROUP
                        || entity.kind() == kind(like.subject()));
        candidates.tie(between, isOwn(frame, twin, between) ? Tie.RESPECTIVE : Tie.BETWEEN);
        Token before = frame.tokens().get(frame.at() - 1);
        candidates.tie(
                Names.placed(frame.tokens(), frame.at(), entity -> role.fits(entity), PLACED),
                before.is("and") || before.is(",") || before.is(Cue.COMPARE) && !before.is("from")
                        ? Tie.RESPECTIVE
                        : Tie.BESIDE);
        named(candidates, frame, like.type(), role, Agents.of(frame, phrases));
        candidates.tie(Elided.owner(frame, entity -> role.fits(entity)), Tie.BESIDE);
        candidates.unnamed(things.behind(frame, like.type()), Tie.BESIDE);
        told(candidates, like.type(), topic);
        candidates.settle();
        return rulers.ruledBy(weights.choose(role, candidates.all()), like.type());
    }

    /** {@code while [Italy]'s may ease to 5%}, {@code versus [the broader market]'s 3%}: in its own clause, or right before the figure. */
    private static boolean isOwn(Frame frame, int twin, @Nullable Entity between) {
        List<Token> tokens = frame.tokens();
        int last = frame.at() - 1;
        last -= tokens.get(last).is(Cue.PREPOSITION) && tokens.get(last - 1).is("'s") ? 1 : 0;
        last -= tokens.get(last).is("'s") ? 1 : 0;
        Mention next = tokens.get(last).name();
        if (next == null && last > twin + 1 && Listing.isHaving(tokens.get(last))) {
            next = tokens.get(last - 1).name(); // and Harbor with 3%
        }
        boolean adjoins = next != null && next.entity().equals(between);
        return between != null
                && (adjoins
                        || Grammar.any(
                                tokens.subList(
                                        twin, Math.max(twin, frame.leading().clauseStart())),
                                Cue.BREAK));
    }

    private void named(Candidates candidates, Frame frame, FactType type, Role role, Agents agents) {
        NameTies.add(frame, role, candidates);
        acting(frame, type, role, agents, candidates);
        candidates.tie(role == Role.ECONOMY ? null : Actors.ruling(frame), Tie.SUBJECT);
        if (role != Role.ECONOMY) {
            States.add(frame, role, cast, candidates);
        }
        if (role == Role.MARKET) {
            candidates.tie(
                    Names.placed(
                            frame.tokens(), frame.at(), entity -> entity.kind() == Entity.Kind.INDEX, Set.of("in")),
                    Tie.BESIDE);
        }
        if (role == Role.ECONOMY) {
            rulers.add(frame, candidates);
        }
    }

    private void told(Candidates candidates, FactType type, Topic topic) {
        candidates.tieAbsent(
                topic.subject(type == FactType.DEAL_DURATION ? FactType.DEAL_VALUE : type), Tie.LAST_OF_TYPE);
        candidates.tieAbsent(thing, Tie.THING_BEFORE);
        candidates.tieAbsent(topic.owner(), Tie.LAST);
        candidates.tie(topic.actor(), Tie.GOES_ON);
        candidates.tie(cast.lead(), Tie.LEAD);
        candidates.tie(cast.place(), cast.isPlaced() ? Tie.AREA : Tie.AREA_ASIDE);
    }

    /** Who does what is told by verbs. */
    private static void acting(Frame frame, FactType type, Role role, Agents agents, Candidates candidates) {
        Predicate<Entity> fits = entity -> role.fits(entity);
        candidates.tie(Parties.buyer(frame, type, fits), Tie.BUYER);
        candidates.tie(type == FactType.PENALTY ? Parties.fined(frame, Subjects::isActor) : null, Tie.FINED);
        Entity respective = Respective.of(frame, fits);
        candidates.tie(respective == null ? Respective.of(frame, Subjects::isListed) : respective, Tie.RESPECTIVE);
        candidates.tie(Names.bracketed(frame), Tie.RESPECTIVE);
        candidates.tie(Actors.doing(frame, fits), Tie.RESPECTIVE);
        candidates.tie(Actors.acting(frame), Tie.ACTS);
        candidates.tie(Fronted.actor(frame), Tie.ACTS);
        candidates.tie(Names.ranked(frame), Tie.BESIDE);
        candidates.tie(Elided.owner(frame, fits), Tie.BESIDE);
        candidates.tie(agents.any() ? null : Speakers.of(frame, fits), Tie.SPEAKS);
    }

    private static Entity.@Nullable Kind kind(@Nullable Entity entity) {
        return entity == null ? null : entity.kind();
    }

    /** What lists name: {@code sales in Norway and Sweden}, {@code Harbor and Nimbus}. */
    private static boolean isListed(Entity entity) {
        return entity.kind() != Entity.Kind.PERSON && entity.kind() != Entity.Kind.PUBLISHER;
    }

    private static boolean isActor(Entity entity) {
        return entity.kind() == Entity.Kind.ORGANISATION
                || entity.kind() == Entity.Kind.INDEX
                || entity.kind() == Entity.Kind.GROUP;
    }
}
