package newsledger.fact;

import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells whether a company that rises or falls does so on a stock exchange: {@code Harbor shed [1.9%] to 21.40 euros}. */
final class Trading {
    private static final Set<String> OPERATING = WordList.of("operating-verbs");
    private static final Set<String> TRADING = WordList.of("trading-words");
    private static final BigDecimal LARGE = new BigDecimal(100_000);
    private static final int REACH = 8;

    private Trading() {}

    static boolean isOf(Frame frame) {
        Token verb = frame.leading().verb();
        if (verb != null && OPERATING.contains(verb.word())) {
            return false;
        }
        return frame.near(Cue.SHARE)
                || Grammar.any(frame.tokens(), TRADING)
                || frame.tokens().stream().anyMatch(Trading::isExchange)
                || frame.before(FactType.STOCK_MOVE)
                || frame.before(FactType.SHARE_PRICE)
                || isQuoted(frame)
                || hasPrice(frame.tokens(), frame.at());
    }

    /** {@code Harbor was down [1.9%]}: so boards show prices; results rise or fall. */
    private static boolean isQuoted(Frame frame) {
        boolean moved = frame.anchorIs("up") || frame.anchorIs("down") || frame.after("off");
        return moved && frame.kind(Kind.PERCENT) && frame.verb(Cue.BE);
    }

    private static boolean isExchange(Token token) {
        return token.name() != null && token.name().entity().name().endsWith("Exchange");
    }

    /** Whether a small sum follows a word such as {@code to} or {@code at}. */
    private static boolean hasPrice(List<Token> tokens, int at) {
        for (int i = at + 2; i < tokens.size() && i < at + REACH; i++) {
            Figure figure = tokens.get(i).figure();
            boolean level = tokens.get(i - 1).is("to")
                    || tokens.get(i - 1).is("at")
                    || tokens.get(i - 1).is("of") && tokens.get(i - 2).is(Cue.EXTREME);
            if (figure != null && level) {
                return figure.kind() == Kind.MONEY && figure.quantity().high().compareTo(LARGE) < 0;
            }
        }
        return false;
    }
}
