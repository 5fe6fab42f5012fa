package newsledger.fact;

import java.util.List;
import java.util.Set;

/** Finds how firmly a figure is stated: from modals, verbs of expecting and planning, and unnamed sources. {@code Harbor
 * plans to spend $3m} is planned. */
final class Standing {
    /** What a party does by its own will: {@code will build}, {@code to invest} is a plan and not a forecast. */
    private static final Set<FactType> ACTS = Set.of(
            FactType.DEAL_VALUE,
            FactType.DEAL_DURATION,
            FactType.FUNDING,
            FactType.INVESTMENT,
            FactType.STAKE,
            FactType.DIVIDEND,
            FactType.PENALTY,
            FactType.JOBS,
            FactType.CAPACITY);

    private static final Set<FactType> WHISPERED = Set.of(
            FactType.DEAL_VALUE,
            FactType.FUNDING,
            FactType.STAKE,
            FactType.JOBS,
            FactType.INVESTMENT,
            FactType.MARKET_VALUE);

    private static final Set<FactType> SUMS = Set.of(FactType.DEAL_VALUE, FactType.FUNDING, FactType.MARKET_VALUE);

    private static final String[] REVISED = {"forecast", "guidance", "outlook", "estimate", "target"};

    private static final Set<String> SPEAKERS = WordList.of("speakers");
    private static final int AWAITED_REACH = 5;

    private Standing() {}

    static Status of(Frame frame, FactType type) {
        if (frame.measure(Cue.TARGET)) {
            return Status.FORECAST;
        }
        if (frame.after("from")) {
            return frame.anchor(Cue.FORECAST) ? Status.FORECAST : Status.REPORTED;
        }
        if (frame.near(Cue.DENY)) {
            return Status.DENIED;
        }
        Status stated = isAwaited(frame) ? Status.FORECAST : stated(frame, type);
        boolean whispered = frame.near(Cue.RUMOUR) && WHISPERED.contains(type);
        boolean told = stated != Status.REPORTED || SUMS.contains(type);
        return whispered && told ? Status.RUMOURED : stated;
    }

    /** What stands beside another is as firm, but for an earlier level or a forecast that it is compared with. */
    static Status beside(Frame frame, Claim like) {
        if (isAwaited(frame)) {
            return Status.FORECAST;
        }
        if (!Timing.isCompared(frame)) {
            return like.status();
        }
        if (frame.anchor(Cue.FORECAST)
                || frame.leading().governors().stream().anyMatch(token -> token.is(Cue.FORECAST))) {
            return Status.FORECAST;
        }
        boolean revised = Grammar.any(frame.leading().subjects(), Cue.FORECAST)
                || frame.near(Cue.TARGET)
                || frame.clauseHas(REVISED);
        return like.status() == Status.FORECAST && !revised ? Status.REPORTED : like.status();
    }

    /** {@code above the [$3.9bn] that analysts had expected}, {@code the [3%] it forecast}. */
    private static boolean isAwaited(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + AWAITED_REACH; i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.FORECAST) && i > frame.at() + 1) {
                return !token.is("will") && !token.is("would") && !token.is("could") && !token.is("may");
            }
            boolean leads = token.is("that")
                    || token.is("had")
                    || token.is("was")
                    || token.is("were")
                    || token.name() != null
                    || token.is("it")
                    || Grammar.isMeasureOrChange(token)
                    || SPEAKERS.contains(token.word());
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    private static Status stated(Frame frame, FactType type) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= frame.leading().clauseStart(); i--) {
            Token token = tokens.get(i);
            if (token.is("which") || token.is("who")) {
                return Status.REPORTED;
            }
            if (token.is(Cue.PLAN)) {
                return Status.PLANNED;
            }
            if (token.is("to") && i > 0 && tokens.get(i - 1).is(Cue.FORECAST)) {
                return tokens.get(i - 1).is(Cue.PLAN) ? Status.PLANNED : Status.FORECAST;
            }
            boolean will = token.is("will")
                    || token.is("would") && !frame.clauseHas("if") && isActor(tokens, i - 1)
                    || token.is("to") && i + 1 == frame.leading().verbAt();
            if (will && isAct(frame, type)) {
                return isAgreed(tokens, i) ? Status.REPORTED : Status.PLANNED;
            }
            if (token.is(Cue.FORECAST) && !token.is("can")) {
                return Status.FORECAST;
            }
        }
        return frame.followedBy(Cue.PLAN) && ACTS.contains(type) ? Status.PLANNED : Status.REPORTED;
    }

    /** {@code [it] would buy} tells what it means to do, {@code the sale would leave it} what is to come. */
    private static boolean isActor(List<Token> tokens, int at) {
        return at >= 0
                && (tokens.get(at).name() != null
                        || tokens.get(at).is("it")
                        || tokens.get(at).is("they"));
    }

    /** What a company itself raises or cuts, it does by its will: {@code will lift output by [5%]}. */
    private static boolean isAct(Frame frame, FactType type) {
        return ACTS.contains(type)
                || type == FactType.GROWTH && frame.verb(Cue.MOVES) && frame.mover(MoverKind.COMPANY);
    }

    /** {@code agreed [to] buy}: what both sides signed is done. */
    private static boolean isAgreed(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(Cue.SIGN);
    }
}
