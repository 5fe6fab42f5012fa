package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Those without a name who may act in a clause: {@code [security guards] earn}.
 *
 * @param beforeVerb the noun before the verb: {@code [creditors] - who now own 99%}; null if none acts there
 * @param beginning the noun that the sentence begins with: {@code [Security guards] at the airport are paid}; null if it begins with another
 * @param acts whether nobody else is named between that noun and the verb of the figure, so that it is the noun that acts
 */
record Agents(@Nullable Entity beforeVerb, @Nullable Entity beginning, boolean acts) {
    /** What leads a noun that another is at, and never begins a clause. */
    private static final Set<String> LEADS = Set.of("at", "of", "in", "by", "from", "on", "to");

    private static final Set<String> HOLDERS = Set.of("shareholders", "stockholders", "investors", "holders", "owners");
    private static final String[] RECEIVING = {"receive", "receives", "received", "get", "gets", "got"};

    static Agents of(Frame frame, NounPhrases phrases) {
        int last = beginningAt(frame, phrases);
        Entity beginning = last < 0 ? null : phrases.endingAt(frame.tokens(), last, 0);
        return new Agents(beforeVerb(frame, phrases), beginning, beginning != null && acts(frame, last));
    }

    /** Whether there are any. */
    boolean any() {
        return beforeVerb != null || beginning != null;
    }

    /** {@code [creditors] - who now own 99%}, {@code [foreign investors] have put $3bn}: the noun before the verb. */
    private static @Nullable Entity beforeVerb(Frame frame, NounPhrases phrases) {
        List<Token> tokens = frame.tokens();
        int at = frame.leading().verbAt() - 1;
        boolean relative = false;
        boolean aside = false;
        while (at >= 0 && isBetween(tokens.get(at))) {
            relative |= tokens.get(at).is(Cue.RELATIVE);
            aside |= tokens.get(at).is(",") && !relative;
            at--;
        }
        boolean acts =
                at >= 0 && !aside && (relative || !isLed(tokens, at)) && !isSold(frame, at) && !isPaid(frame, at);
        return acts ? phrases.endingAt(tokens, at, 0) : null;
    }

    /** {@code [shareholders] will get}: what is paid for their shares is told of who pays. */
    private static boolean isPaid(Frame frame, int noun) {
        return HOLDERS.contains(frame.tokens().get(noun).word()) && frame.verbIs(RECEIVING);
    }

    /** {@code [cars] sold}: a noun that something is done to. */
    private static boolean isSold(Frame frame, int noun) {
        return frame.tokens().get(noun).is(Cue.GOODS) && (frame.verb(Cue.SELL) || frame.verb(Cue.PRODUCE));
    }

    /** {@code sales at established [stores]}: a noun after a preposition is not who acts. */
    private static boolean isLed(List<Token> tokens, int noun) {
        int at = noun - 1;
        while (at > 0 && at > noun - NounPhrases.LONGEST && NounPhrases.isAbout(tokens, at)) {
            at--;
        }
        return at > 0 && LEADS.contains(tokens.get(at).word());
    }

    /** Whether nobody but a place is named between that noun and the verb of the figure, so that it is the noun that acts. */
    private static boolean acts(Frame frame, int last) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        if (last < 0 || tokens.get(last).is(Cue.GOODS)) {
            return false;
        }
        int i = last + 1;
        while (i < frame.at() && i != verb && !Names.isHelper(tokens.get(i)) && isInPhrase(tokens, i)) {
            i++;
        }
        return (i == verb || i < frame.at() && Names.isHelper(tokens.get(i))) && !tellsOfOthers(tokens, i, frame.at());
    }

    /** {@code agents fear [that]}, {@code lenders say [it] could}: who speaks is not who does. */
    private static boolean tellsOfOthers(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("that")
                    || tokens.get(i).is("it")
                    || tokens.get(i).name() != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code airlines [around the world]} */
    private static boolean isInPhrase(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Mention name = token.name();
        return (name == null || name.entity().kind() == Entity.Kind.PLACE)
                && token.sort() != Token.Sort.MARK
                && token.sort() != Token.Sort.FIGURE
                && !token.is(Cue.RELATIVE)
                && !Grammar.isMeasure(token)
                && !Grammar.isVerb(tokens, i);
    }

    /** The last token of the noun phrase that the sentence begins with, or -1. */
    private static int beginningAt(Frame frame, NounPhrases phrases) {
        List<Token> tokens = frame.tokens();
        int at = 0;
        while (at < NounPhrases.LONGEST
                && at + 1 < frame.at()
                && NounPhrases.isPart(tokens.get(at + 1))
                && !(phrases.isActor(tokens.get(at)) && Grammar.isVerb(tokens, at + 1))) {
            at++;
        }
        int behind = Math.min(at + 1, tokens.size() - 1);
        Token next = tokens.get(behind);
        boolean ends = next.is(Cue.PREPOSITION)
                || next.is(Cue.RELATIVE)
                || next.is(",")
                || next.is(Cue.BE)
                || next.is(Cue.FORECAST)
                || next.is(Cue.PLAN)
                || Names.TELLS.contains(next.word())
                || Grammar.isVerb(tokens, behind);
        return ends && at < frame.at() && !isElsewhere(frame, at) ? at : -1;
    }

    /** {@code [Builders] hired, although [3%] fewer}: the figure is in another clause. */
    private static boolean isElsewhere(Frame frame, int at) {
        return Grammar.any(frame.tokens().subList(at, frame.at()), Cue.BREAK);
    }

    /** What may stand between a noun and its verb: {@code creditors - who now have}. */
    private static boolean isBetween(Token token) {
        boolean mark = token.sort() == Token.Sort.MARK && (token.is(",") || token.is("-") || token.is("–"));
        return mark
                || token.is("worldwide")
                || token.is(Cue.RELATIVE)
                || token.is(Cue.ADVERB)
                || token.is(Cue.BE)
                || token.is(Cue.FORECAST);
    }
}
