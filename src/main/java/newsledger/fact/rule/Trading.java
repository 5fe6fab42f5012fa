package newsledger.fact.rule;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells whether a company that rises or falls does so on a stock exchange: {@code Harbor shed [1.9%] to 21.40 euros}. */
final class Trading {
    private static final Set<String> OPERATING = WordList.of("operating-verbs");
    private static final Set<String> MARKET_VERBS = WordList.of("market-verbs");
    private static final Set<String> SENDING = WordList.of("sending-verbs");
    private static final Set<String> TRADING = WordList.of("trading-words");
    private static final Set<FactType> MANY = Set.of(
            FactType.REVENUE,
            FactType.PRICE,
            FactType.COST,
            FactType.CUSTOMERS,
            FactType.CAPACITY,
            FactType.ECONOMY,
            FactType.JOBS,
            FactType.LOSS,
            FactType.PROFIT);
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
                || frame.leading().bracketedAt() >= 0
                || hasPrice(frame.tokens(), frame.at());
    }

    /** {@code Harbor was down [1.9%]}, {@code Harbor lost [2%]}: so boards show prices; results rise or fall. */
    private static boolean isQuoted(Frame frame) {
        boolean moved = frame.anchorIs("up") || frame.anchorIs("down") || frame.after("off");
        boolean pence = frame.kind(Kind.MONEY) && frame.belowMillion() && moved && frame.before(FactType.STOCK_MOVE);
        return pence && frame.verb(Cue.BE)
                || frame.kind(Kind.PERCENT) && (moved && frame.verb(Cue.BE) || frame.after("") && isMovedItself(frame));
    }

    /** {@code [Harbor] gave up 6%}, {@code [Harbor], which makes chips, fell 6%}: the company itself did, at once. */
    static boolean isMovedItself(Frame frame) {
        int verb = frame.leading().verbAt();
        Token before = verb <= 0 ? null : frame.tokens().get(verb - 1);
        Mention name = before == null ? null : before.name();
        boolean next = name != null && name.entity().kind() == Entity.Kind.ORGANISATION;
        boolean overAside = before != null && before.is(",") && frame.mover(MoverKind.COMPANY);
        return (next || overAside)
                && frame.verbIn(MARKET_VERBS)
                && frame.leading().between().stream().noneMatch(token -> token.sort() == Token.Sort.WORD);
    }

    /** {@code sent [Harbor] up 38%}: what happens to a company at once is on the stock exchange. */
    static boolean isSent(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.leading().anchorAt();
        boolean moved =
                at > 1 && (tokens.get(at).is(Cue.HIGHER) || tokens.get(at).is(Cue.LOWER));
        int name = at - 1;
        while (moved && name > 0 && tokens.get(name).is(Cue.ADVERB)) {
            name--;
        }
        Mention mention = moved && name > 0 ? tokens.get(name).name() : null;
        return mention != null
                && mention.entity().kind() == Entity.Kind.ORGANISATION
                && SENDING.contains(tokens.get(name - 1).word());
    }

    /** {@code [They] are down 12%}: so shares are spoken of, unless something else that is many was told of. */
    static boolean isOfThem(Frame frame) {
        int at = frame.leading().verbAt() - 1;
        while (at >= 0 && frame.tokens().get(at).is(Cue.ADVERB)) {
            at--;
        }
        boolean they = at >= 0 && frame.tokens().get(at).is("they");
        Mention name = at < 0 ? null : frame.tokens().get(at).name();
        boolean it = at >= 0 && frame.tokens().get(at).is("it") || name != null && name.form() == Mention.Form.PRONOUN;
        if (it && frame.kind(Kind.PERCENT) && Grammar.any(frame.tokens(), TRADING)) {
            return true;
        }
        return they && frame.verb(Cue.BE) && (frame.before() == null || !MANY.contains(frame.before()));
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
