package newsledger.fact.clause;

import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.util.List;

/** Where the words right behind a figure begin and end: {@code a [$2bn] five-year loan}, {@code [40%] more phones} in the south. */
final class HeadPhrase {
    private static final int LONGEST = 5;

    private static final int BRACKET_REACH = 8;

    private HeadPhrase() {}

    /** The number of the first token behind the figure at {@code at}, its list and its conversion. */
    static int start(List<Token> tokens, int at) {
        return afterBracket(tokens, lastOfList(tokens, at) + 1);
    }

    /** Steps over a conversion in brackets: {@code [C$4 billion] ($3 billion) bid}. */
    private static int afterBracket(List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).is("(")) {
            return from;
        }
        int end = Grammar.behind(tokens, from + 1, from + BRACKET_REACH, ")");
        return end < 0 ? from : end;
    }

    /** Of parts in a row the last one tells of what: {@code [31%] and 19% of its stock}. */
    private static int lastOfList(List<Token> tokens, int at) {
        Figure figure = tokens.get(at).figure();
        if (figure == null || figure.kind() != Kind.PERCENT) {
            return at;
        }
        int last = at;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.figure() != null && token.figure().kind() == figure.kind()) {
                last = tokens.get(i - 1).is(Cue.CONJUNCTION) ? i : last;
            } else if (!token.is(",") && !token.is(Cue.CONJUNCTION)) {
                return last;
            }
        }
        return last;
    }

    /** The number of the first token behind it, which is {@code first} if there is none. */
    static int end(List<Token> tokens, int first) {
        int end = first;
        while (end < tokens.size() && end < first + LONGEST && isPart(tokens, first, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        return switch (token.sort()) {
            case WORD ->
                !isPricing(tokens, i)
                        && !token.is(Cue.PREPOSITION)
                        && !token.is(Cue.CONJUNCTION)
                        && !token.is(Cue.RELATIVE)
                        && !token.is(Cue.BREAK)
                        && !token.is(Cue.BE)
                        && !token.is("once")
                        && !token.is("if")
                        && (!token.is(Cue.DETERMINER) || token.is("'s"));
            case MARK -> token.is("-") || i == first && token.is(",") && isTermNext(tokens, i + 1);
            case NAME, TIME -> i + 1 < tokens.size() && tokens.get(i + 1).sort() == Token.Sort.WORD;
            case FIGURE ->
                isTerm(token) && i + 1 < tokens.size() && tokens.get(i + 1).sort() == Token.Sort.WORD;
        };
    }

    /** {@code A loan of [£300] costs £465}: behind the verb stands a figure. */
    private static boolean isPricing(List<Token> tokens, int i) {
        return (tokens.get(i).is("costs") || tokens.get(i).is("cost"))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).figure() != null;
    }

    /** {@code a [£300m], five-year shirt deal}, {@code a [£2bn], 100,000-seat stadium} */
    private static boolean isTermNext(List<Token> tokens, int i) {
        Figure figure = i + 1 < tokens.size() ? tokens.get(i).figure() : null;
        return figure != null
                && (figure.kind() == Kind.DURATION && figure.text().contains("-")
                        || tokens.get(i + 1).is("-"))
                && tokens.get(i + 1).sort() == Token.Sort.WORD;
    }

    /** {@code a [$2bn] five-year loan}, {@code [$2bn] of 10-year bonds}. */
    static boolean isTerm(Token token) {
        return token.figure() != null && token.figure().kind() == Kind.DURATION;
    }
}
