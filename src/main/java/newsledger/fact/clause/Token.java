package newsledger.fact.clause;

import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.figure.Figure;
import newsledger.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence, or one of the things found before: a figure, a time, a name. What was found is one token, however many
 * words it has: {@code [Harbor Group]['s][shares][fell][at least 3 percent][on][Friday]}.
 *
 * @param span into the article's text
 * @param word lower case, for words and marks; empty for what was found
 */
public record Token(
        Sort sort,
        Span span,
        String word,
        Cues cues,
        @Nullable Figure figure,
        @Nullable Mention name,
        @Nullable TimeExpression time) {

    /** What a token is: a word or a mark of the text, or what was found in it before. */
    public enum Sort {
        WORD,
        MARK,
        FIGURE,
        NAME,
        TIME
    }

    static Token word(Span span, String word, Cues cues) {
        return new Token(Sort.WORD, span, word, cues, null, null, null);
    }

    static Token mark(Span span, String mark) {
        return new Token(Sort.MARK, span, mark, Cues.NONE, null, null, null);
    }

    /**
     * @param span what it covers
     * @param unit the cues of what is counted, for a count
     * @param lead the approximating words before the figure
     */
    public static Token of(Figure figure, Span span, Cues unit, String lead) {
        return new Token(Sort.FIGURE, span, lead, unit, figure, null, null);
    }

    /** A name; a group is a market too. */
    public static Token of(Mention name) {
        boolean market = name.entity().kind() == Entity.Kind.GROUP;
        return new Token(Sort.NAME, name.span(), "", market ? Cues.of(Cue.MARKET) : Cues.NONE, null, name, null);
    }

    /** A time. */
    public static Token of(TimeExpression time) {
        return new Token(Sort.TIME, time.span(), "", Cues.NONE, null, null, time);
    }

    /** Whether the word is of this class. */
    public boolean is(Cue cue) {
        return cues.has(cue);
    }

    /** Whether it is this word or mark, in lower case. */
    public boolean is(String expected) {
        return word.equals(expected);
    }
}
