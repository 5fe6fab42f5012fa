package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A sum that is taken off something or put on it, so that its measure stands behind: {@code wiped [$6bn] off its market value},
 * {@code add [£14m] to the annual bill}.
 *
 * @param first the number of the first token of what is changed
 * @param end the number behind its last token
 */
record Transfer(Direction direction, int first, int end) {
    private static final Set<String> TAKING = WordList.of("taking-off");
    private static final Set<String> PUTTING = WordList.of("putting-on");
    private static final Set<String> OFF = Set.of("off", "from");
    private static final Set<String> ON = Set.of("to", "on", "onto");
    private static final int REACH = 7;
    /** More than this is no rise of a price in a shop. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** What is taken from or put on what the figure at {@code at} changes; null if it changes nothing so. */
    static @Nullable Transfer of(List<Token> tokens, int at) {
        Figure figure = tokens.get(at).figure();
        if (figure == null || figure.kind() == Kind.COUNT || figure.kind() == Kind.DURATION) {
            return null;
        }
        String verb = verb(tokens, at);
        int link = verb == null ? -1 : link(tokens, at);
        if (verb == null || link < 0) {
            return null;
        }
        String word = tokens.get(link).word();
        boolean out = isOutOf(tokens, link);
        link += out ? 1 : 0;
        boolean off = TAKING.contains(verb)
                && (OFF.contains(word) && !verb.startsWith("t")
                        || word.equals("off")
                        || out && (!verb.startsWith("t") || isOfCosts(tokens, link + 1)));
        boolean on = PUTTING.contains(verb) && ON.contains(word);
        if (!off && !on) {
            return null;
        }
        Transfer transfer = new Transfer(off ? Direction.DOWN : Direction.UP, link + 1, end(tokens, link + 1));
        boolean goods = link + 1 < tokens.size()
                && (!transfer.object(tokens).isEmpty() || tokens.get(link + 1).figure() != null);
        boolean priced = goods && isPrice(tokens.get(at), word);
        return priced || transfer.isOfMeasure(tokens) ? transfer : null;
    }

    private static boolean isOutOf(List<Token> tokens, int link) {
        return tokens.get(link).is("out")
                && link + 1 < tokens.size()
                && tokens.get(link + 1).is("of");
    }

    /** {@code take £100m out of [the cost base]} */
    private static boolean isOfCosts(List<Token> tokens, int from) {
        return Grammar.any(tokens, from, end(tokens, from), Cue.COST);
    }

    /** {@code added 4% to close at 120p} moves no measure. */
    private boolean isOfMeasure(List<Token> tokens) {
        return object(tokens).stream()
                .anyMatch(token -> Grammar.isMeasure(token) && !token.is(Cue.EXTREME)
                        || token.is("value")
                        || token.word().endsWith("growth"));
    }

    /** {@code put [10p] on a pint} */
    private static boolean isPrice(Token figure, String link) {
        return (link.equals("on") || link.equals("off"))
                && figure.figure() != null
                && figure.figure().kind() == Kind.MONEY
                && figure.figure().quantity().high().compareTo(SMALL) < 0;
    }

    /** The verb right before the figure, over words that approximate it and a figure that it says again. */
    private static @Nullable String verb(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (TAKING.contains(token.word()) || PUTTING.contains(token.word())) {
                return token.word();
            }
            boolean small = token.is(Cue.ADVERB)
                    || token.is(Cue.DETERMINER)
                    || token.is(Cue.FORECAST)
                    || token.is("as")
                    || token.is("much");
            if (!small && !isApposed(token)) {
                return null;
            }
        }
        return null;
    }

    /** The preposition behind the figure, over one that says it again: {@code 41p, or [22%], off the shares}. */
    private static int link(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            if (!isApposed(tokens.get(i)) && !tokens.get(i).is(Cue.ADVERB)) {
                return i;
            }
            if (tokens.get(i).is("off")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApposed(Token token) {
        return token.figure() != null || token.is(",") || token.is("or") || token.is("(") || token.is(")");
    }

    private static int end(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end < from + REACH && isPart(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(Token token) {
        boolean leaves = token.is(Cue.PREPOSITION) && !token.is("of") && !token.is("in");
        boolean mark = token.sort() == Token.Sort.MARK && !token.is("-");
        return !leaves && !mark && token.figure() == null && !token.is(Cue.RELATIVE) && !token.is(Cue.BREAK);
    }

    /** What is changed; the value of a company is that of all its shares, a part of it the move of each. */
    Measure measure(Frame frame, @Nullable Measure named) {
        boolean whole = frame.kind(Kind.MONEY);
        if (named == null && object(frame.tokens()).stream().anyMatch(token -> token.is("value"))) {
            return new Measure(
                    whole ? Cue.MARKET_VALUE : Cue.SHARE, frame.tokens().get(first), Measure.Place.OF);
        }
        if (named == null) {
            return new Measure(Cue.PRICE, frame.tokens().get(first), Measure.Place.OF);
        }
        return direction == Direction.DOWN && named.token().is("value")
                ? new Measure(whole ? Cue.MARKET_VALUE : Cue.SHARE, named.token(), named.place())
                : named;
    }

    /** The words that tell what is changed: {@code the annual bill}. */
    List<Token> object(List<Token> tokens) {
        return tokens.subList(first, end);
    }
}
