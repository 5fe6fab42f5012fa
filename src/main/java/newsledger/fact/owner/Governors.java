package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;

import java.util.List;
import java.util.Set;

/** Finds the preposition that governs a name, so that it is no subject: {@code an agreement with the [city]}. */
final class Governors {
    private static final Set<String> BEGINNINGS =
            Set.of("as", "after", "before", "since", "until", "than", "with", "for");
    private static final Set<String> ADVERBIAL =
            Set.of("under", "in", "after", "with", "despite", "during", "on", "at", "as part of", "before");

    private static final int REACH = 8;

    private Governors() {}

    /** {@code contracts with [Nimbus] add up to $3m}: it governs the other side, though that stands next to the verb. */
    static boolean isPartner(List<Token> tokens, int with) {
        return with > 0 && tokens.get(with).is("with") && tokens.get(with - 1).is(Cue.DEAL);
    }

    /** {@code an agreement with the [city]}: a name after a preposition is not the subject. */
    static boolean isGoverned(List<Token> tokens, int at) {
        return governorAt(tokens, at) >= 0;
    }

    /** The number of the preposition that leads the name, over what stands before the name in its phrase, or -1. */
    static int governorAt(List<Token> tokens, int at) {
        boolean noun = false;
        boolean acts = at + 1 < tokens.size() && (Grammar.isVerb(tokens, at + 1) || Names.isHelper(tokens.get(at + 1)));
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.RELATIVE)) {
                return -1;
            }
            if (i + 1 == at && (token.is("\"") || token.is("“"))) {
                continue; // of "Harbor"
            }
            if (token.is(Cue.DETERMINER) && noun && acts && !token.is("'s") && isAdverbial(tokens, i - 1)) {
                return -1; // under the agreement Harbor promises
            }
            noun |= token.sort() == Token.Sort.WORD;
            if (token.is(Cue.PREPOSITION) || token.is(Cue.COMPARE)) {
                return BEGINNINGS.contains(token.word()) && beginsClause(tokens, i, at) ? -1 : i;
            }
            boolean measure = Grammar.isMeasure(token) && !Grammar.isVerb(tokens, i);
            boolean pair =
                    i + 1 == at && i > 0 && token.is("and") && tokens.get(i - 1).name() != null;
            boolean modifier = pair
                    || i + 1 == at && i > 0 && token.is(",") && isPlace(tokens.get(i - 1)) && isPlace(tokens.get(at))
                    || token.is(Cue.DETERMINER)
                    || token.name() != null
                    || token.sort() == Token.Sort.WORD && (token.cues().isEmpty() || token.is(Cue.PLAIN) || measure);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPlace(Token token) {
        return token.name() != null && token.name().entity().kind() == Entity.Kind.PLACE;
    }

    /** Whether a preposition stands there with which sentences begin: {@code under}, {@code in}. */
    private static boolean isAdverbial(List<Token> tokens, int i) {
        return i == 0 && ADVERBIAL.contains(tokens.get(0).word());
    }

    /** {@code as [Harbor] rose}: what looks like a preposition begins a clause. */
    private static boolean beginsClause(List<Token> tokens, int word, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        if (tokens.get(word).is("for")) {
            return next.is("to")
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).sort() == Token.Sort.WORD
                    && !Grammar.isLink(tokens.get(at + 2));
        }
        if (tokens.get(word).is("with") && !next.word().endsWith("ing")) {
            return next.is(Cue.HIGHER) || next.is(Cue.LOWER);
        }
        return Grammar.isVerb(tokens, at + 1)
                || Names.isHelper(next) && !next.is("to")
                || next.is(Cue.HIGHER)
                || next.is(Cue.LOWER)
                || Names.TELLS.contains(next.word());
    }
}
