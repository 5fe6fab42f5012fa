package newsledger.fact.owner;

import newsledger.article.Article;
import newsledger.entity.Authorities;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.Claim;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Parallel;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.fact.rule.Rule;
import newsledger.fact.topic.Topic;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whose figure it is: the one of all candidates for whom most speaks. In "Harbor's sales rose 3%" it is Harbor's. */
public final class Subjects {
    /** So far behind who says so may stand what someone else does. */
    private static final int NEAR = 7;

    private static final Set<String> INVESTORS = Set.of("investors", "traders", "dealers", "shareholders");
    private static final Set<String> THINGS = WordList.of("thing-nouns");
    private static final Set<String> PLACED = Set.of("in", "at", "for");
    private static final Set<FactType> COUNTED = Set.of(
            FactType.GROWTH, FactType.ECONOMY, FactType.DEBT, FactType.JOBS, FactType.CUSTOMERS, FactType.CAPACITY);

    /** What a minister speaks of in the news of a country. */
    private static final Set<FactType> GOVERNED =
            Set.of(FactType.GROWTH, FactType.ECONOMY, FactType.DEBT, FactType.INVESTMENT, FactType.COST);

    private final Things things;
    private final Nouns nouns;
    private final Cast cast;
    /** The last commodity that a sentence began with. */
    private @Nullable Entity thing;

    private final Weights weights = Weights.standard();

    private Subjects(String text, Cast cast) {
        this.things = new Things(text);
        this.nouns = new Nouns(text);
        this.cast = cast;
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
        Candidates candidates = new Candidates(frame, Dateline.end(frame.tokens()), cast);
        named(candidates, frame, rule.type(), role);
        unnamed(frame, rule.type(), candidates);
        if (role == Role.ECONOMY && goesOnWithPrices(frame, topic)) {
            candidates.unnamed(thing, Tie.THING);
        }
        told(candidates, rule.type(), topic);
        boolean asBefore = rule.name().endsWith("-as-before");
        if (asBefore && (frame.verbIs("had", "has", "have") || !candidates.isActing(role))) {
            candidates.tie(topic.subject(rule.type()), Tie.AS_BEFORE);
        }
        candidates.twin(apposed);
        candidates.settle(role);
        return ruledBy(weights.choose(role, candidates.all()), rule.type());
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

    /** What a central bank or a statistics office counts is of its country, and so is what its capital spends or owes. */
    private Choice ruledBy(Choice choice, FactType type) {
        Entity entity = choice.entity();
        if (entity == null) {
            return choice;
        }
        boolean governs = entity.kind() == Entity.Kind.PERSON && GOVERNED.contains(type);
        Entity state = governs ? cast.governed(entity) : null;
        if (state != null) {
            return choice.of(state);
        }
        String area = COUNTED.contains(type) ? Authorities.area(entity) : null;
        boolean acts = choice.isActing() && type != FactType.PRICE && type != FactType.CAPACITY;
        String country = area == null && acts ? Authorities.governed(entity) : area;
        return country == null || area == null && !cast.names(country) ? choice : choice.of(cast.place(country));
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
        Candidates candidates = new Candidates(frame, same ? frame.tokens().size() : twin, cast);
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
        named(candidates, frame, like.type(), role);
        candidates.tie(Elided.owner(frame, entity -> role.fits(entity)), Tie.BESIDE);
        candidates.unnamed(things.behind(frame, like.type()), Tie.BESIDE);
        told(candidates, like.type(), topic);
        candidates.settle(role);
        return ruledBy(weights.choose(role, candidates.all()), like.type());
    }

    /** {@code while [Italy]'s may ease to 5%}, {@code versus [the broader market]'s 3%}: in its own clause, or right before the figure. */
    private static boolean isOwn(Frame frame, int twin, @Nullable Entity between) {
        List<Token> tokens = frame.tokens();
        int last = frame.at() - 1;
        last -= tokens.get(last).is(Cue.PREPOSITION) && tokens.get(last - 1).is("'s") ? 1 : 0;
        last -= tokens.get(last).is("'s") ? 1 : 0;
        Mention next = tokens.get(last).name();
        if (next == null && last > twin + 1 && Parallel.isHaving(tokens.get(last))) {
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

    private void named(Candidates candidates, Frame frame, FactType type, Role role) {
        NameTies.add(frame, role, candidates);
        acting(frame, type, role, candidates);
        candidates.tie(role == Role.ECONOMY ? null : Names.ruling(frame), Tie.SUBJECT);
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
            ruled(candidates, frame);
        }
    }

    /** {@code the [Riksbank] left its rate at 2%}: the rate is Sweden's, and that of {@code the central bank} is of where the news is. */
    private void ruled(Candidates candidates, Frame frame) {
        for (int i = 1; i < frame.tokens().size(); i++) {
            if (frame.tokens().get(i).is("bank") && frame.tokens().get(i - 1).is("central")) {
                candidates.tie(cast.state(), Tie.RULED);
            }
        }
        for (Token token : frame.tokens()) {
            String area =
                    token.name() == null ? null : Authorities.area(token.name().entity());
            if (area != null) {
                candidates.tie(cast.place(area), Tie.RULED);
            }
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
    private void acting(Frame frame, FactType type, Role role, Candidates candidates) {
        Predicate<Entity> fits = entity -> role.fits(entity);
        candidates.tie(Parties.buyer(frame, type, fits), Tie.BUYER);
        candidates.tie(type == FactType.PENALTY ? Parties.fined(frame, Subjects::isActor) : null, Tie.FINED);
        Entity respective = Respective.of(frame, fits);
        candidates.tie(respective == null ? Respective.of(frame, Subjects::isListed) : respective, Tie.RESPECTIVE);
        candidates.tie(Names.bracketed(frame), Tie.RESPECTIVE);
        candidates.tie(Names.doing(frame, fits), Tie.RESPECTIVE);
        candidates.tie(Names.acting(frame), Tie.ACTS);
        candidates.tie(Fronted.actor(frame), Tie.ACTS);
        candidates.tie(Names.ranked(frame), Tie.BESIDE);
        candidates.tie(Elided.owner(frame, fits), Tie.BESIDE);
        boolean others = nouns.beforeVerb(frame) != null || nouns.beginning(frame) != null;
        candidates.tie(others ? null : Speakers.of(frame, fits), Tie.SPEAKS);
    }

    /** What has no name. */
    private void unnamed(Frame frame, FactType type, Candidates candidates) {
        Measure measure = frame.measure();
        Entity behind = things.behind(frame, type);
        candidates.unnamed(behind, Tie.BESIDE);
        if (behind == null) {
            boolean traded = type == FactType.GROWTH && (Role.isTraded(frame) || Things.isPriceOf(frame));
            Entity commodity = things.of(frame, type, measure);
            candidates.unnamed(commodity, traded ? new Tie[] {Tie.THING, Tie.BESIDE} : new Tie[] {Tie.THING});
        }
        candidates.unnamed(isFirst(frame) ? things.beginning(frame.tokens()) : null, Tie.THING_FIRST);
        if (thing != null && isThing(frame)) {
            candidates.unnamed(thing, Tie.SUBJECT, Tie.THING_FIRST);
        }
        if (type != FactType.ECONOMY && !isTradedByInvestors(frame, type)) {
            candidates.unnamed(nouns.beforeVerb(frame), Tie.SUBJECT);
            candidates.unnamed(nouns.beginning(frame), Tie.BEGINS);
            boolean acts = type != FactType.CUSTOMERS && nouns.acts(frame);
            candidates.unnamed(acts ? nouns.beginning(frame) : null, Tie.SUBJECT);
        }
        expected(frame, candidates);
        owed(frame, type, candidates);
        candidates.unnamed(frame.verb(Cue.COSTS) ? nouns.object(frame) : null, Tie.UNDERGOES);
        Entity fined = type == FactType.PENALTY && frame.verb(Cue.FINE) ? nouns.fined(frame) : null;
        if (fined != null) {
            candidates.present(fined, Tie.FINED);
        }
        int at = measure == null ? -1 : measure.at(frame);
        boolean linked = at >= 0 && at + 1 < frame.tokens().size();
        Tie link = linked ? MeasureTies.link(frame.tokens().get(at + 1)) : null;
        if (link != null) {
            candidates.unnamed(nouns.linked(frame.tokens(), at), link);
        }
        int by = frame.at() + 2;
        boolean owned = frame.headIs(Cue.OWN)
                && by < frame.tokens().size()
                && frame.tokens().get(by).is("by");
        candidates.unnamed(owned ? nouns.led(frame.tokens(), by) : null, Tie.BUYER);
        int to = Parties.buyerLeadAt(frame, type);
        candidates.unnamed(to < 0 ? null : nouns.led(frame.tokens(), to), Tie.BUYER);
    }

    /** {@code Investors sent the index up [2%]}: they have no share price. */
    private static boolean isTradedByInvestors(Frame frame, FactType type) {
        return (type == FactType.STOCK_MOVE || type == FactType.SHARE_PRICE)
                && Grammar.any(frame.tokens().subList(0, frame.at()), INVESTORS);
    }

    /** {@code [The metal] fell 2%}: the commodity that was named before. */
    private static boolean isThing(Frame frame) {
        List<Token> tokens = frame.tokens();
        return tokens.get(0).is("the")
                && tokens.size() > 2
                && THINGS.contains(tokens.get(1).word())
                && frame.leading().clauseStart() <= 1;
    }

    /** Whether what the sentence begins with may be what the figure is of: no measure stands behind another figure. */
    private static boolean isFirst(Frame frame) {
        Measure measure = frame.measure();
        int to = measure == null || measure.place() != Measure.Place.SUBJECT ? 0 : measure.at(frame);
        return frame.leading().clauseStart() == 0
                && frame.tokens().subList(0, to).stream().allMatch(token -> token.figure() == null);
    }

    /** {@code Harbor expects [airlines] to earn $3m}, {@code Harbor said [lenders] had lost $3m}: Harbor only says so. */
    private void expected(Frame frame, Candidates candidates) {
        List<Token> tokens = frame.tokens();
        Entity owner = nouns.expected(frame);
        candidates.unnamed(owner, Tie.SUBJECT);
        Entity told = owner == null ? nouns.beforeVerb(frame) : owner;
        for (int i = 0; told != null && i < frame.leading().verbAt(); i++) {
            Mention name = tokens.get(i).name();
            boolean says = owner != null
                    ? tokens.get(i + 1).is(Cue.FORECAST)
                    : name != null
                            && frame.leading().verbAt() <= i + NEAR
                            && Names.tells(tokens, i)
                            && nouns.beginsAt(told, tokens.get(i + 2));
            if (name != null && says) {
                candidates.tie(name.entity(), Tie.QUOTED);
                candidates.tie(name.entity(), Tie.SOURCE);
            }
        }
    }

    /** {@code lenders led by [Harbor] are owed £58m}: by somebody else. */
    private static void owed(Frame frame, FactType type, Candidates candidates) {
        int verb = frame.leading().verbAt();
        if (type != FactType.DEBT
                || verb < 1
                || !frame.verbIs("owed")
                || !frame.tokens().get(verb - 1).is(Cue.BE)
                || frame.tokens().get(verb - 1).word().startsWith("ha")) {
            return;
        }
        for (int i = 0; i < frame.at(); i++) {
            Mention name = frame.tokens().get(i).name();
            if (name != null) {
                candidates.tie(name.entity(), Tie.QUOTED);
                candidates.tie(name.entity(), Tie.SOURCE);
            }
        }
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
