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
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who is on which side of a deal: in "a $3m takeover by Harbor" Harbor buys, in "sold its mill to Harbor for $3m" too. */
public final class Parties {
    private static final Set<FactType> TRADES = Set.of(FactType.DEAL_VALUE, FactType.DEAL_DURATION, FactType.STAKE);
    /** Before a verb these tell that its subject undergoes it: {@code Harbor was ordered to pay Nimbus $3m}. */
    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "be", "being", "is", "are");

    private static final Set<String> AWARDING = WordList.of("awarding");
    private static final Set<String> HANDING = WordList.of("handing-verbs");
    private static final Set<String> CLAIMS = WordList.of("claims");
    private static final int REACH = 8;
    private static final int NEAR = 4;

    private Parties() {}

    /** Who buys or bids, where the deal itself tells: {@code a takeover by [Harbor]}, {@code a sale to [Harbor]}; else null. */
    static @Nullable Entity buyer(Frame frame, FactType type, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        boolean holders = type == FactType.STAKE && isOwned(tokens, frame.at());
        if (holders || !TRADES.contains(type)) {
            return null;
        }
        Measure measure = frame.measure();
        boolean bid = frame.measure(Cue.DEAL);
        int from = measure != null && (bid || measure.cue() == Cue.STAKE)
                ? Math.min(measure.at(frame), frame.at())
                : frame.at();
        boolean sale = frame.clause(Cue.SELL) || isSale(tokens, from);
        int start = sale ? frame.leading().clauseStart() : from;
        for (int i = start; i < tokens.size() && i < Math.max(from, frame.at()) + REACH; i++) {
            Token token = tokens.get(i);
            boolean leads = sale ? token.is("to") : bid && (token.is("by") || token.is("from"));
            Entity named = leads ? next(tokens, i, fits) : null;
            if (named != null) {
                return named;
            }
            if (i > start && ends(tokens, i, sale, frame.at())) {
                return null;
            }
        }
        return null;
    }

    /** {@code its [40%] stake}: of who sells. */
    private static boolean isOwned(List<Token> tokens, int at) {
        return at > 0
                && (tokens.get(at - 1).is("'s")
                        || tokens.get(at - 1).is("its")
                        || tokens.get(at - 1).is("their")
                        || Grammar.isPossessivePronoun(tokens.get(at - 1)));
    }

    /** The number of the {@code to} behind which whom something is sold to stands, or -1. */
    static int buyerLeadAt(Frame frame, FactType type) {
        boolean sale = TRADES.contains(type) && frame.clause(Cue.SELL);
        List<Token> tokens = frame.tokens();
        for (int i = Math.max(0, frame.leading().verbAt()); sale && i < tokens.size() && i < frame.at() + REACH; i++) {
            if (tokens.get(i).is("to")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the phrase of the deal ends here: at another figure, another clause or, but for a sale, at a verb. */
    private static boolean ends(List<Token> tokens, int i, boolean sale, int at) {
        Token token = tokens.get(i);
        boolean figure = i > at && token.figure() != null && token.figure().kind() != Kind.COUNT;
        boolean clause = i > at && (token.is(Cue.BREAK) || token.is(Cue.RELATIVE) || token.is(","));
        boolean verb = !sale && (Grammar.isVerb(tokens, i) || token.word().endsWith("ed"));
        return figure || clause || verb;
    }

    /** {@code the sale of a 40% stake}, {@code a $3m stake sale} */
    private static boolean isSale(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - NEAR); i < tokens.size() && i <= at + NEAR; i++) {
            String word = tokens.get(i).word();
            if (word.equals("sale") || word.equals("disposal") || word.equals("stake sale")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Entity next(List<Token> tokens, int at, Predicate<Entity> fits) {
        for (int i = at + 1; i < tokens.size() && i <= at + NEAR; i++) {
            Mention name = tokens.get(i).name();
            boolean about =
                    name != null && (name.entity().kind() == Entity.Kind.PLACE || name.form() == Mention.Form.PRONOUN);
            if (name != null && !about) {
                return fits.test(name.entity()) ? name.entity() : null;
            }
            if (tokens.get(i).sort() == Token.Sort.FIGURE || Grammar.isVerb(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    /** Who pays: {@code the regulator fined [Nimbus] £3m}, {@code the £3m imposed on [Nimbus]}, {@code handed a £3m fine to [Nimbus]}; else null. */
    static @Nullable Entity fined(Frame frame, Predicate<Entity> fits) {
        Token verb = frame.leading().verb();
        boolean awarded = verb != null && AWARDING.contains(verb.word());
        Entity object = awarded ? null : object(frame, Cue.FINE, fits);
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; object == null && i < tokens.size() && i <= frame.at() + NEAR; i++) {
            Token token = tokens.get(i);
            boolean handed = token.is("to") && frame.clauseHas(HANDING);
            if (handed || token.is("on") || token.is("against")) {
                return next(tokens, i, fits);
            }
            if (token.sort() != Token.Sort.WORD) {
                return null;
            }
        }
        return object;
    }

    /** {@code its claim [against] Harbor}: whether whoever stands behind {@code last} is asked to pay. */
    static boolean isClaimed(List<Token> tokens, int last) {
        int against = last;
        while (against > last - NEAR && against > 0 && !tokens.get(against).is("against")) {
            boolean about = tokens.get(against).is(Cue.DETERMINER)
                    || tokens.get(against).sort() == Token.Sort.WORD
                            && tokens.get(against).cues().isEmpty();
            if (!about) {
                return false;
            }
            against--;
        }
        return against > 0
                && tokens.get(against).is("against")
                && CLAIMS.contains(tokens.get(against - 1).word());
    }

    /** {@code the regulator fined [Nimbus] £3m}: the name between a verb of that class and the figure. */
    private static @Nullable Entity object(Frame frame, Cue verb, Predicate<Entity> fits) {
        int from = frame.leading().verbAt();
        if (from < 0
                || !frame.verb(verb)
                || from > 0 && PASSIVES.contains(frame.tokens().get(from - 1).word())) {
            return null;
        }
        for (Token token : frame.tokens().subList(from, frame.at())) {
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
        }
        return null;
    }

    /** The other side of a deal, stake or penalty: whom a bid is for, else the first other name behind the figure, else before it. */
    public static @Nullable Entity otherSide(Frame frame, @Nullable Entity subject) {
        List<Token> tokens = frame.tokens();
        Measure measure = frame.measure();
        Entity wanted = measure == null
                ? null
                : Names.linked(tokens, measure.at(frame), entity -> isOther(entity, subject), Set.of("for", "with"));
        if (wanted != null) {
            return wanted;
        }
        Entity behind = other(tokens, frame.at() + 1, tokens.size(), subject);
        int start = frame.leading().clauseStart();
        int from = Math.max(frame.leading().verbAt(), start);
        Entity between = behind != null ? behind : other(tokens, from, frame.at(), subject);
        return between != null ? between : other(tokens, start, from, subject);
    }

    private static boolean isOther(Entity entity, @Nullable Entity subject) {
        return entity.kind() == Entity.Kind.ORGANISATION && !entity.equals(subject);
    }

    private static @Nullable Entity other(List<Token> tokens, int from, int to, @Nullable Entity subject) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (token.is(Cue.BREAK) || token.is(";")) {
                return null;
            }
            if (name == null) {
                continue;
            }
            if (isOther(name.entity(), subject) && !Names.speaks(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }
}
