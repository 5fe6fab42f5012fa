package newsledger.fact.clause;

import java.util.List;
import java.util.Set;

/** Steps back from a figure over what belongs to it: {@code to [just a record] $3m}, {@code by [a total of] 16%}. */
final class FigureLead {
    private static final Set<String> LEVEL_LEADS = WordList.of("level-leads");
    private static final Set<String> TOTALS = WordList.of("totals");
    private static final Set<String> QUOTES = Set.of("\"", "“", "‘");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’");
    private static final int LONGEST_QUOTE = 4;

    private FigureLead() {}

    /** The number of the token right before what belongs to the figure at {@code at}, or -1. */
    static int before(List<Token> tokens, int at) {
        return beforeTotal(tokens, skipBack(tokens, at - 1));
    }

    /** {@code by [a total of] 16%} is by 16%. */
    private static int beforeTotal(List<Token> tokens, int last) {
        boolean total = last > 1
                && tokens.get(last).is("of")
                && TOTALS.contains(tokens.get(last - 1).word());
        return total ? skipBack(tokens, last - 1) : last;
    }

    /** Steps back over what may stand between a preposition and its figure: {@code to [just a record] $3m}. */
    private static int skipBack(List<Token> tokens, int from) {
        int i = from;
        while (i >= 0
                && isSmall(tokens.get(i))
                && !Grammar.isChangeWord(tokens.get(i))
                && !ClauseEdges.saysMore(tokens, i)) {
            i = CLOSING.contains(tokens.get(i).word()) ? beforeQuote(tokens, i) : i - 1;
        }
        return i;
    }

    /** {@code by ["at least"] 20%}: a word or two that are quoted belong to the figure. */
    private static int beforeQuote(List<Token> tokens, int close) {
        for (int i = close - 2; i >= 0 && i >= close - LONGEST_QUOTE; i--) {
            if (QUOTES.contains(tokens.get(i).word())) {
                return i - 1;
            }
        }
        return close - 1;
    }

    private static boolean isSmall(Token token) {
        if (token.sort() != Token.Sort.WORD) {
            return QUOTES.contains(token.word())
                    || CLOSING.contains(token.word())
                    || Grammar.isPossessivePronoun(token);
        }
        boolean small = token.is(Cue.DETERMINER) || token.is(Cue.ADVERB);
        return token.is("between") || small && !token.is(Cue.PREPOSITION);
    }

    /** {@code below [$12]} is a level, though the preposition belongs to the figure. */
    static String implied(Token figure) {
        return LEVEL_LEADS.contains(figure.word()) ? "at" : "";
    }
}
