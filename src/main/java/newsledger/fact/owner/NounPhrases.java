package newsledger.fact.owner;

import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Figure;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Names those without a name by a noun and the words about it: {@code foreign investors}, {@code electric cars}. */
final class NounPhrases {
    private static final Set<String> GROUPS = WordList.of("groups");
    private static final Set<String> SPEAKERS = WordList.of("many-speakers");
    private static final Cues SMALL = Cues.of(
            Cue.PREPOSITION,
            Cue.DETERMINER,
            Cue.ADVERB,
            Cue.CONJUNCTION,
            Cue.RELATIVE,
            Cue.BREAK,
            Cue.BE,
            Cue.FORECAST,
            Cue.PLAN);
    private static final Set<String> QUANTIFIERS = Set.of(
            "such", "most", "many", "some", "these", "those", "both", "several", "only", "even", "more", "fewer");

    /** So many words such a phrase has at most. */
    static final int LONGEST = 4;

    private static final int SHORTEST_AGENT = 5;
    private static final List<String> AGENTS = List.of("ers", "ors", "ists", "ants", "ees", "ians", "men");

    private final String text;

    NounPhrases(String text) {
        this.text = text;
    }

    /** Whether {@code first} is the first word of those who are told of. */
    boolean beginsAt(Entity told, Token first) {
        return told.name().startsWith(first.span().of(text));
    }

    /** The phrase that ends with the noun at {@code last}; null if that is none of those who act. */
    /** @param floor the first token that may belong to it */
    @Nullable
    Entity endingAt(List<Token> tokens, int last, int floor) {
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
        return bare ? of(tokens, first, last) : null;
    }

    /** Whether a noun is of those who act, or of what is sold: {@code employers}, {@code cars}. */
    boolean isActor(Token noun) {
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
    static boolean isCounted(Token token) {
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

    Entity of(List<Token> tokens, int first, int last) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return new Entity(span.of(text), Entity.Kind.GROUP, List.of());
    }

    static boolean isAbout(List<Token> tokens, int i) {
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

    static boolean isPart(Token token) {
        return token.sort() == Token.Sort.WORD && !token.cues().meets(SMALL) && !token.is("'s");
    }
}
