package newsledger.fact.when;

import newsledger.fact.Claim;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;

import java.util.Set;

/** Finds how firmly a figure is stated: from modals, verbs of expecting and planning, and unnamed sources. {@code Harbor
 * plans to spend $3m} is planned. */
public final class Standing {
    private static final Set<FactType> WHISPERED = Set.of(
            FactType.DEAL_VALUE,
            FactType.FUNDING,
            FactType.STAKE,
            FactType.JOBS,
            FactType.INVESTMENT,
            FactType.MARKET_VALUE);

    private static final Set<FactType> SUMS = Set.of(FactType.DEAL_VALUE, FactType.FUNDING, FactType.MARKET_VALUE);

    /** What no party decides by itself, whatever it is "set to" do. */
    static final Set<FactType> MARKETS = Set.of(FactType.STOCK_MOVE, FactType.MARKET_VALUE);

    private static final Set<String> GOALS =
            Set.of("goal", "aim", "target", "plan", "ambition", "objective", "ceiling");
    private static final Set<String> BEFORE = Set.of("previously", "before", "earlier");

    private Standing() {}

    /** How firmly a figure of that type is stated. */
    public static Status of(Frame frame, FactType type) {
        if (frame.measure(Cue.TARGET) || type == FactType.SHARE_PRICE && Revision.hasTarget(frame)) {
            return Status.FORECAST;
        }
        if (frame.after("from", "up from", "down from", "after")) {
            return frame.anchor(Cue.FORECAST) || Revision.isRevised(frame)
                    ? Status.FORECAST
                    : type == FactType.DEAL_VALUE && frame.clauseHas("offer", "bid") ? Status.PLANNED : Status.REPORTED;
        }
        if (isOwnStaff(frame, type) || Timing.isWhole(frame) || type == FactType.DEBT && Progress.isPared(frame)) {
            return Status.REPORTED;
        }
        if (Denial.of(frame)) {
            return Status.DENIED;
        }
        Status stated = Awaited.is(frame) ? Status.FORECAST : Statement.of(frame, type);
        if (stated == Status.PLANNED && MARKETS.contains(type)) {
            stated = Status.FORECAST;
        }
        boolean whispered = frame.near(Cue.RUMOUR) && WHISPERED.contains(type);
        boolean told = stated != Status.REPORTED || SUMS.contains(type);
        return whispered && told ? Status.RUMOURED : stated;
    }

    /** What stands beside another is as firm, but for an earlier level or a forecast that it is compared with. */
    public static Status beside(Frame frame, Claim like) {
        if (Awaited.is(frame) || frame.anchor(Cue.FORECAST)) {
            return Status.FORECAST;
        }
        if (isGoal(frame)) {
            return Status.PLANNED;
        }
        if (ClauseTimes.labelled(frame) != null) {
            return Status.REPORTED;
        }
        if (!Timing.isCompared(frame)) {
            return like.status();
        }
        if (frame.leading().governors().stream().anyMatch(token -> token.is(Cue.FORECAST))) {
            return Status.FORECAST;
        }
        boolean was = frame.at() + 1 < frame.tokens().size()
                && frame.after("from", "versus", "against", "vs")
                && BEFORE.contains(frame.tokens().get(frame.at() + 1).word());
        if (was && like.status() == Status.FORECAST) {
            return Status.FORECAST; // expects 14 to 15 cents, from 16 cents previously
        }
        boolean bid = like.type() == FactType.DEAL_VALUE;
        boolean revised = bid
                || Grammar.any(frame.leading().subjects(), Cue.FORECAST)
                || frame.near(Cue.TARGET)
                || frame.clauseHas(Revision.NOUNS);
        return like.status() != Status.DENIED && !revised ? Status.REPORTED : like.status();
    }

    /** {@code makes 14% of sales; the goal is [25%]} */
    private static boolean isGoal(Frame frame) {
        int noun = frame.leading().verbAt() - 1;
        return noun > 0
                && frame.verb(Cue.BE)
                && GOALS.contains(frame.tokens().get(noun).word())
                && frame.tokens().get(noun - 1).is(Cue.DETERMINER);
    }

    /** {@code on a hall for its [8,000 staff]}: who works there already. */
    private static boolean isOwnStaff(Frame frame, FactType type) {
        Token before = frame.tokens().get(Math.max(0, frame.at() - 1));
        return type == FactType.JOBS
                && frame.unit(Cue.JOBS)
                && frame.after("for", "of", "with", "among")
                && (before.is("its") || before.is("their") || Grammar.isPossessivePronoun(before));
    }
}
