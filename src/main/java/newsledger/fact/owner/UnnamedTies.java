package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Ties those without a name to a figure: {@code [copper] prices}, {@code [security guards] earn}, {@code sold to [a local family]}. */
final class UnnamedTies {
    /** So far behind who says so may stand what someone else does. */
    private static final int NEAR = 7;

    private static final Set<String> INVESTORS = Set.of("investors", "traders", "dealers", "shareholders");
    private static final Set<String> THINGS = WordList.of("thing-nouns");

    private final Things things;
    private final NounPhrases phrases;
    private final Nouns nouns;

    UnnamedTies(Things things, NounPhrases phrases) {
        this.things = things;
        this.phrases = phrases;
        this.nouns = new Nouns(phrases);
    }

    /** What has no name. */
    void add(Frame frame, FactType type, Agents agents, @Nullable Entity thing, Candidates candidates) {
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
            candidates.unnamed(agents.beforeVerb(), Tie.SUBJECT);
            candidates.unnamed(agents.beginning(), Tie.BEGINS);
            boolean acts = type != FactType.CUSTOMERS && agents.acts();
            candidates.unnamed(acts ? agents.beginning() : null, Tie.SUBJECT);
        }
        expected(frame, agents, candidates);
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
    private void expected(Frame frame, Agents agents, Candidates candidates) {
        List<Token> tokens = frame.tokens();
        Entity owner = nouns.expected(frame);
        candidates.unnamed(owner, Tie.SUBJECT);
        Entity told = owner == null ? agents.beforeVerb() : owner;
        for (int i = 0; told != null && i < frame.leading().verbAt(); i++) {
            Mention name = tokens.get(i).name();
            boolean says = owner != null
                    ? tokens.get(i + 1).is(Cue.FORECAST)
                    : name != null
                            && frame.leading().verbAt() <= i + NEAR
                            && Names.tells(tokens, i)
                            && phrases.beginsAt(told, tokens.get(i + 2));
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
}
