package newsledger.fact.clause;

import java.util.List;
import java.util.Set;

/**
 * Reads a sentence backwards without its asides: from the figure of "Its shares, down 83% from their peak in 2021, fell [3.6%]" the
 * next word after {@code fell} is {@code shares}.
 */
public final class MainLine {
    private static final Set<String> ASIDES = WordList.of("asides");

    private static final Set<String> TELLS = WordList.of("tells");
    private static final int LONGEST_TELLER = 4;

    private MainLine() {}

    /** The number of the token before {@code at} on the main line, or -1. */
    public static int before(List<Token> tokens, int at) {
        int i = at - 1;
        if (i < 0 || !isEdge(tokens.get(i))) {
            return i;
        }
        int open = i - 1;
        while (open >= 0 && !isEdge(tokens.get(open))) {
            open--;
        }
        boolean aside = open > 0 && open + 1 < i && (isAside(tokens, open + 1) || isTelling(tokens, open + 1, i));
        return aside ? open - 1 : i;
    }

    /** A comma, or a dash with spaces around it. */
    public static boolean isEdge(Token token) {
        return token.is(",") || isDash(token);
    }

    /** A dash of any length. */
    public static boolean isDash(Token token) {
        return token.is("–") || token.is("—") || token.is("-");
    }

    /** {@code , Renwick reckons,}: who says so stands between. */
    private static boolean isTelling(List<Token> tokens, int from, int to) {
        return tokens.get(from).name() != null
                && to <= from + LONGEST_TELLER
                && TELLS.contains(tokens.get(to - 1).word());
    }

    /** Whether the words from {@code i} only add something about the noun before: {@code which}, {@code valued at}, {@code up 3%}. */
    private static boolean isAside(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        boolean apposed = i > 1 && tokens.get(i - 2).name() != null && first.is(Cue.DETERMINER);
        boolean prepositional = first.is(Cue.PREPOSITION)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(Cue.RELATIVE);
        return apposed
                || prepositional
                || first.is(Cue.RELATIVE)
                || first.is(Cue.HIGHER)
                || first.is(Cue.LOWER)
                || ASIDES.contains(first.word())
                || first.sort() == Token.Sort.WORD
                        && (first.word().endsWith("ed") || first.word().endsWith("ing"));
    }
}
