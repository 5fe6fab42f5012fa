package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds those without a name to whom something is done, or of whom it is expected: {@code cost [British lenders] £3m}. */
final class Nouns {
    /** Whose object is paid rather than pays. */
    private static final Set<String> AWARDING = WordList.of("awarding");

    private final NounPhrases phrases;

    Nouns(NounPhrases phrases) {
        this.phrases = phrases;
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
        while (from > 0
                && from > to - NounPhrases.LONGEST
                && !tokens.get(from - 1).is(Cue.FORECAST)) {
            from--;
        }
        int last = from;
        while (last < to && !phrases.isActor(tokens.get(last))) {
            last++;
        }
        boolean whole = from > 0 && tokens.get(from - 1).is(Cue.FORECAST) && last < to;
        boolean placed = last + 1 == to || last + 1 < to && tokens.get(last + 1).is(Cue.PREPOSITION);
        return whole && placed && !tokens.get(from).is(Cue.DETERMINER) ? phrases.of(tokens, from, to - 1) : null;
    }

    /** {@code cost [British lenders] £3m}: the noun between the verb and the figure. */
    @Nullable
    Entity object(Frame frame) {
        int at = frame.leading().anchorAt();
        return at > frame.leading().verbAt() && frame.leading().verbAt() >= 0 && frame.after("")
                ? phrases.endingAt(frame.tokens(), at, frame.leading().verbAt() + 1)
                : null;
    }

    /** {@code fined six [cement makers] a total of £3m}: the first of those behind the verb. */
    @Nullable
    Entity fined(Frame frame) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        int end = verb < 0 || AWARDING.contains(tokens.get(verb).word()) ? verb : verb + NounPhrases.LONGEST + 1;
        for (int i = verb + 1; i < frame.at() && i <= end; i++) {
            Mention name = tokens.get(i).name();
            if (name != null && name.entity().kind() != Entity.Kind.PLACE) {
                return null;
            }
            if (phrases.isActor(tokens.get(i))) {
                return phrases.endingAt(tokens, i, verb + 1);
            }
            if (NounPhrases.isCounted(tokens.get(i))) {
                return phrases.of(tokens, i, i);
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
                && to < from + NounPhrases.LONGEST
                && (NounPhrases.isAbout(tokens, to) || tokens.get(to).is("'s"))) {
            to++;
        }
        return to > from && phrases.isActor(tokens.get(to - 1)) ? phrases.of(tokens, from, to - 1) : null;
    }

    /** {@code sold it to [a local family]}: the noun with an article that the preposition at {@code at} leads. */
    @Nullable
    Entity led(List<Token> tokens, int at) {
        boolean article = at + 1 < tokens.size()
                && (tokens.get(at + 1).is("a") || tokens.get(at + 1).is("an"));
        int to = at + 2;
        while (article && to < tokens.size() && to < at + 2 + NounPhrases.LONGEST && NounPhrases.isAbout(tokens, to)) {
            to++;
        }
        return article && to > at + 2 && to < tokens.size() && tokens.get(to).name() == null
                ? phrases.of(tokens, at + 2, to - 1)
                : null;
    }
}
