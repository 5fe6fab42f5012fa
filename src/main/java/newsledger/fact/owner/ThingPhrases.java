package newsledger.fact.owner;

import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.entity.Entity.Kind;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;

import java.util.List;

/** Names what is traded by a noun and the words about it: {@code crude oil}, {@code the Spanish market}. */
final class ThingPhrases {
    private final String text;

    ThingPhrases(String text) {
        this.text = text;
    }

    /** The thing that these tokens name. */
    Entity of(List<Token> tokens, int first, int last) {
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        return new Entity(span.of(text), Kind.PRODUCT, List.of());
    }

    /** The thing at {@code at} with the words about it. */
    Entity of(List<Token> tokens, int at, Cue cue) {
        int first = at;
        while (first > 0 && isModifier(tokens.get(first - 1)) && !Grammar.isVerb(tokens, first - 1)) {
            first--;
        }
        while (first < at && tokens.get(first).is("'s")) {
            first++;
        }
        Span span =
                new Span(tokens.get(first).span().start(), tokens.get(at).span().end());
        Kind kind =
                cue == Cue.COMMODITY || cue == Cue.CURRENCY ? Kind.PRODUCT : cue == Cue.SHARE ? Kind.INDEX : Kind.GROUP;
        return new Entity(span.of(text).strip(), kind, List.of());
    }

    /** Whether the word may stand about a thing: {@code [Spanish] market}, {@code [crude] oil}. */
    static boolean isModifier(Token token) {
        return token.is(Cue.COMMODITY)
                || token.is("'s")
                || token.name() != null && token.name().entity().kind() == Kind.PLACE
                || token.sort() == Token.Sort.WORD
                        && token.cues().isEmpty()
                        && token.word().length() > 3
                        && !Names.TELLS.contains(token.word())
                        && !token.word().endsWith("ed");
    }
}
