package newsledger.fact.owner;

import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds those who act, are paid or are sold without a name: {@code [security guards] earn}, {@code cost [British lenders] £3m}. */
final class Nouns {
    private static final Set<String> GROUPS = WordList.of("groups");
    private static final Set<String> SPEAKERS = WordList.of("many-speakers");
    /** Whose object is paid rather than pays. */
    private static final Set<String> AWARDING = WordList.of("awarding");

    /** What leads a noun that another is at, and never begins a clause. */
    private static final Set<String> LEADS = Set.of("at", "of", "in", "by", "from", "on", "to");

    private static final Set<String> HOLDERS = Set.of("shareholders", "stockholders", "investors", "holders", "owners");
    private static final String[] RECEIVING = {"receive", "receives", "received", "get", "gets", "got"};
    private static final Set<String> QUANTIFIERS = Set.of(
            "such", "most", "many", "some", "these", "those", "both", "several", "only", "even", "more", "fewer");

    private static final int LONGEST = 4;
    private static final int SHORTEST_AGENT = 5;
    private static final List<String> AGENTS = List.of("ers", "ors", "ists", "ants", "ees", "ians", "men");

    private final String text;

    Nouns(String text) {
        this.text = text;
    }

    /** {@code [creditors] - who now own 99%}, {@code [foreign investors] have put $3bn}: the noun before the verb. */
    @Nullable
    Entity beforeVerb(Frame frame) {
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
        return acts ? endingAt(tokens, at, 0) : null;
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
        while (at > 0 && at > noun - LONGEST && isAbout(tokens, at)) {
            at--;
        }
        return at > 0 && LEADS.contains(tokens.get(at).word());
    }

    /** Whether {@code first} is the first word of those who are told of. */
    boolean beginsAt(Entity told, Token first) {
        return told.name().startsWith(first.span().of(text));
    }

    /** {@code [Security guards] at the airport are paid}: the noun that the sentence begins with. */
    @Nullable
    Entity beginning(Frame frame) {
        int last = beginningAt(frame);
        return last < 0 ? null : endingAt(frame.tokens(), last, 0);
    }

    /** Whether nobody but a place is named between that noun and the verb of the figure, so that it is the noun that acts. */
    boolean acts(Frame frame) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        int last = beginningAt(frame);
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

    private int beginningAt(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = 0;
        while (at < LONGEST
                && at + 1 < frame.at()
                && isPart(tokens.get(at + 1))
                && !(isActor(tokens.get(at)) && Grammar.isVerb(tokens, at + 1))) {
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

    /** {@code Harbor expects [airlines in Asia] to make $3m}: those of whom something is expected. */
    @Nullable
    Entity expected(Frame frame) {
        List<Token> tokens = frame.tokens();
        int to = frame.leading().verbAt() - 1;
        if (to < 2 || !tokens.get(to).is("to")) {
            return null;
        }
        int from = to;
        while (from > 0 && from > to - LONGEST && !tokens.get(from - 1).is(Cue.FORECAST)) {
            from--;
        }
        int last = from;
        while (last < to && !isActor(tokens.get(last))) {
            last++;
        }
        boolean whole = from > 0 && tokens.get(from - 1).is(Cue.FORECAST) && last < to;
        boolean placed = last + 1 == to || last + 1 < to && tokens.get(last + 1).is(Cue.PREPOSITION);
        return whole && placed && !tokens.get(from).is(Cue.DETERMINER) ? entity(tokens, from, to - 1) : null;
    }

    /** {@code cost [British lenders] £3m}: the noun between the verb and the figure. */
    @Nullable
    Entity object(Frame frame) {
        int at = frame.leading().anchorAt();
        return at > frame.leading().verbAt() && frame.leading().verbAt() >= 0 && frame.after("")
                ? endingAt(frame.tokens(), at, frame.leading().verbAt() + 1)
                : null;
    }

    /** {@code fined six [cement makers] a total of £3m}: the first of those behind the verb. */
    @Nullable
    Entity fined(Frame frame) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        int end = verb < 0 || AWARDING.contains(tokens.get(verb).word()) ? verb : verb + LONGEST + 1;
        for (int i = verb + 1; i < frame.at() && i <= end; i++) {
            Mention name = tokens.get(i).name();
            if (name != null && name.entity().kind() != Entity.Kind.PLACE) {
                return null;
            }
            if (isActor(tokens.get(i))) {
                return endingAt(tokens, i, verb + 1);
            }
            if (isCounted(tokens.get(i))) {
                return entity(tokens, i, i);
            }
        }
        return null;
    }

    /** {@code funding for [Indian startups]}: those whom the word at {@code at} is linked to. */
    @Nullable
    Entity linked(List<Token> tokens, int at) {
        int from = at + 2;
        while (from < tokens.size() && tokens.get(from).is(Cue.DETERMINER)) {
            from++;
        }
        int to = from;
        while (to < tokens.size()
                && to < from + LONGEST
                && (isAbout(tokens, to) || tokens.get(to).is("'s"))) {
            to++;
        }
        return to > from && isActor(tokens.get(to - 1)) ? entity(tokens, from, to - 1) : null;
    }

    /** {@code sold it to [a local family]}: the noun with an article that the preposition at {@code at} leads. */
    @Nullable
    Entity led(List<Token> tokens, int at) {
        boolean article = at + 1 < tokens.size()
                && (tokens.get(at + 1).is("a") || tokens.get(at + 1).is("an"));
        int to = at + 2;
        while (article && to < tokens.size() && to < at + 2 + LONGEST && isAbout(tokens, to)) {
            to++;
        }
        return article && to > at + 2 && to < tokens.size() && tokens.get(to).name() == null
                ? entity(tokens, at + 2, to - 1)
                : null;
    }

    /** @param floor the first token that may belong to it */
    private @Nullable Entity endingAt(List<Token> tokens, int last, int floor) {
        Token head = tokens.get(last);
        if (!isActor(head)) {
            return null;
        }
        int first = last;
        while (first > floor && first > last - LONGEST && isAbout(tokens, first - 1)) {
            first--;
        }
        if (first > 0 && tokens.get(first - 1).is("to")) {
            return null;
        }
        boolean bare = first == 0
                || GROUPS.contains(head.word())
                || !tokens.get(first - 1).is(Cue.DETERMINER);
        return bare ? entity(tokens, first, last) : null;
    }

    /** Whether a noun is of those who act, or of what is sold: {@code employers}, {@code cars}. */
    private boolean isActor(Token noun) {
        return isPeople(noun) || isGroup(noun);
    }

    private static boolean isGroup(Token noun) {
        String word = noun.word();
        if (SPEAKERS.contains(word) || noun.sort() != Token.Sort.WORD) {
            return false;
        }
        boolean measure = Grammar.isMeasure(noun);
        boolean agent = word.length() > SHORTEST_AGENT && isAgent(word);
        return GROUPS.contains(word) || noun.is(Cue.GOODS) || noun.is(Cue.PERSONS) || agent && !measure && isPart(noun);
    }

    /** {@code [Americans] spend} */
    private boolean isPeople(Token token) {
        Mention name = token.name();
        return name != null
                && name.form() == Mention.Form.ADJECTIVE
                && token.span().of(text).endsWith("s");
    }

    /** {@code six lenders} */
    private static boolean isCounted(Token token) {
        Figure figure = token.figure();
        return figure != null && GROUPS.contains(figure.quantity().unit().symbol());
    }

    private static boolean isAgent(String word) {
        for (String ending : AGENTS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private Entity entity(List<Token> tokens, int first, int last) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return new Entity(span.of(text), Entity.Kind.GROUP, List.of());
    }

    private static boolean isAbout(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return !QUANTIFIERS.contains(token.word()) && isModifier(tokens, i);
    }

    private static boolean isModifier(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.name() != null && token.name().entity().kind() == Entity.Kind.PLACE
                || isPart(token)
                        && token.word().length() > 3
                        && !Grammar.isVerb(tokens, i)
                        && !(i > 0
                                && Names.tells(tokens, i - 1)
                                && tokens.get(i - 1).name() != null);
    }

    private static boolean isPart(Token token) {
        boolean small = token.is(Cue.PREPOSITION)
                || token.is(Cue.DETERMINER)
                || token.is(Cue.ADVERB)
                || token.is(Cue.CONJUNCTION)
                || token.is(Cue.RELATIVE)
                || token.is(Cue.BREAK)
                || token.is(Cue.BE)
                || token.is(Cue.FORECAST)
                || token.is(Cue.PLAN);
        return token.sort() == Token.Sort.WORD && !small && !token.is("'s");
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
