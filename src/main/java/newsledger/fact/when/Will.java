package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.MoverKind;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

/** What {@code will}, {@code would} and {@code to} tell of the verb behind them: a plan, a forecast, or what was done. */
final class Will {
    /** What a party does by its own will: {@code will build}, {@code to invest} is a plan and not a forecast. */
    static final Set<FactType> ACTS = Set.of(
            FactType.DEAL_VALUE,
            FactType.DEAL_DURATION,
            FactType.FUNDING,
            FactType.INVESTMENT,
            FactType.STAKE,
            FactType.DIVIDEND,
            FactType.PENALTY,
            FactType.JOBS,
            FactType.CAPACITY);

    private static final Set<FactType> SIGNED =
            Set.of(FactType.DEAL_VALUE, FactType.DEAL_DURATION, FactType.FUNDING, FactType.STAKE, FactType.PENALTY);
    private static final Set<String> HOMES = WordList.of("homes");
    private static final Set<String> THINKS = WordList.of("thinking-verbs");
    private static final int THINKING = 6;
    private static final int REACH = 4;

    private Will() {}

    /** Whether the word at {@code i} says that the subject does it by its will. */
    static boolean in(Frame frame, FactType type, int i) {
        List<Token> tokens = frame.tokens();
        Token token = tokens.get(i);
        boolean would = token.is("would")
                && (type == FactType.PENALTY
                        || !frame.clauseHas("if")
                                && (isActor(tokens, i - 1)
                                        || type == FactType.CAPACITY
                                        || type == FactType.PRICE
                                        || frame.verbIs("give", "gives")));
        boolean to = token.is("to")
                && i + 1 == frame.leading().verbAt()
                && !isHaveTo(tokens, i)
                && !Progress.isEffected(tokens, i);
        return token.is("will") || would || to;
    }

    /** {@code might have [to] pay} is told by its modal. */
    private static boolean isHaveTo(List<Token> tokens, int to) {
        return to > 0
                && (tokens.get(to - 1).is("have")
                        || tokens.get(to - 1).is("has")
                        || tokens.get(to - 1).is("had"));
    }

    /** {@code expects the step [to] save $60m} */
    static boolean isExpected(List<Token> tokens, int to) {
        for (int i = to - 1; i >= 0 && i >= to - REACH; i--) {
            if (tokens.get(i).word().startsWith("expect")) {
                return true;
            }
            if (Grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** {@code agreed on Tuesday [to] buy}: what both sides signed is done; what one side promised is not. */
    static boolean isAgreed(List<Token> tokens, int at, FactType type) {
        if (!SIGNED.contains(type)) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.SIGN)) {
                return i == at - 1 || token.word().startsWith("agree");
            }
            if (token.is(Cue.PLAN) || token.is(Cue.FORECAST) || token.is("will")) {
                return false;
            }
        }
        return false;
    }

    /** {@code [it] would buy} tells what it means to do, {@code the sale would leave it} what is to come. */
    private static boolean isActor(List<Token> tokens, int at) {
        return at >= 0
                && (tokens.get(at).name() != null
                        || tokens.get(at).is("it")
                        || tokens.get(at).is("they"));
    }

    /** What a company itself raises or cuts, it does by its will: {@code will lift output by [5%]}. */
    static boolean isAct(Frame frame, FactType type) {
        return ACTS.contains(type)
                || type == FactType.COST && !frame.verb(Cue.COSTS)
                || type == FactType.PRICE && !frame.measure(Cue.COMMODITY)
                || type == FactType.GROWTH && (isOfWill(frame) || isMovedBySomeone(frame));
    }

    /** {@code Renwick thinks prices [will] rise}, {@code the attack [will] cost it $3m}: nobody means to. */
    static boolean isThought(Frame frame, FactType type, int will) {
        if (type == FactType.COST && frame.verbIs("cost", "costs")) {
            return true;
        }
        boolean own = type != FactType.GROWTH && type != FactType.PRICE;
        if (own && type != FactType.JOBS && type != FactType.CAPACITY) {
            return false;
        }
        for (int i = will - 1; i >= 0 && i >= will - THINKING; i--) {
            Token token = frame.tokens().get(i);
            if (token.is(Cue.FORECAST) && Grammar.isVerb(frame.tokens(), i) || THINKS.contains(token.word())) {
                return !own || frame.tokens().get(i + 1).is("the"); // reckons the plan will create 300 jobs
            }
            if (token.sort() == Token.Sort.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code fares will rise by [4%]}: sellers set prices; homes and commodities have markets, and results come as they come. */
    private static boolean isOfWill(Frame frame) {
        Measure measure = frame.measure();
        if (measure == null) {
            return frame.kind(Kind.COUNT);
        }
        return switch (measure.cue()) {
            case PRICE -> !frame.nearAny(HOMES);
            case CAPACITY, JOBS, DIVIDEND, INVESTMENT -> true;
            default -> false;
        };
    }

    private static boolean isMovedBySomeone(Frame frame) {
        return frame.verb(Cue.MOVES) && (frame.mover(MoverKind.COMPANY) || isDecided(frame));
    }

    /** {@code Harbor will pay [$3m] to settle}, {@code must pay [$3m]}: what is fixed is no plan. */
    static boolean isSentenced(Frame frame, FactType type, Token token) {
        return type == FactType.PENALTY
                && frame.verb(Cue.PAY)
                && (token.is("will")
                        || token.is("must")
                        || token.is("to") && frame.clauseHas("ordered", "orders", "told"));
    }

    /** {@code pensions will be [raised] by 40 rand}: somebody decides it. */
    private static boolean isDecided(Frame frame) {
        int verb = frame.leading().verbAt();
        return verb > 0 && frame.tokens().get(verb - 1).is("be");
    }
}
