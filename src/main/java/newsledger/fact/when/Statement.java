package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** How firmly a figure is stated by what stands before it on the main line of its clause: {@code Harbor plans to spend [$3m]}. */
final class Statement {

    private static final Set<String> FILED = Set.of("filed for", "files for");
    private static final Set<String> TELLERS = WordList.of("tellers");
    private static final Set<String> SENDING = WordList.of("sending-verbs");

    private Statement() {}

    static Status of(Frame frame, FactType type) {
        if (type == FactType.STOCK_MOVE && isSending(frame)) {
            return Status.REPORTED;
        }
        Status known = Progress.of(frame, type);
        known = known == null && type != FactType.ECONOMY && Revision.hasTarget(frame) ? Status.PLANNED : known;
        if (known != null) {
            return known;
        }
        List<Token> tokens = frame.tokens();
        if (CarriedModal.isPerfect(tokens, frame.leading().verbAt())) {
            return BehindStatus.of(frame, type);
        }
        boolean passed = false;
        int start = frame.leading().clauseStart();
        for (int i = MainLine.before(tokens, frame.at()); i >= start; i = MainLine.before(tokens, i)) {
            Token token = tokens.get(i);
            passed |= MainLine.isEdge(token) || token.figure() != null;
            if (Denial.isWho(token) || Given.is(frame, i)) {
                return Status.REPORTED;
            }
            Status told = PassedOver.is(frame, type, i, passed) ? null : told(frame, type, i);
            if (told != null) {
                return told;
            }
        }
        if (CarriedModal.goesOnWith(tokens, frame.leading())) {
            boolean act =
                    CarriedModal.isListedInfinitive(tokens, frame.leading().verbAt()) && Will.ACTS.contains(type);
            return act ? Status.PLANNED : Status.FORECAST;
        }
        return BehindStatus.of(frame, type);
    }

    /** What the word at {@code i} says by itself; null if it says nothing. */
    private static @Nullable Status told(Frame frame, FactType type, int i) {
        Token token = frame.tokens().get(i);
        Token before = frame.tokens().get(Math.max(0, i - 1));
        if (token.is("must") && Will.isSentenced(frame, type, token)) {
            return Status.REPORTED;
        }
        if (isPlan(token, type) || token.is("must")) {
            return Status.PLANNED;
        }
        if (token.is("to") && i > 0 && before.is(Cue.FORECAST)) {
            return before.is(Cue.PLAN) ? Status.PLANNED : Status.FORECAST;
        }
        if (token.is("that") && i > 0 && TELLERS.contains(before.word())) {
            return BehindStatus.of(frame, type);
        }
        Status willed = Will.in(frame, type, i) ? willed(frame, type, i) : null;
        boolean foreseen = token.is(Cue.FORECAST) && !token.is("can");
        return willed == null && foreseen ? Status.FORECAST : willed;
    }

    /** What {@code will} or {@code to} says: an act is planned, all else is foreseen. */
    private static @Nullable Status willed(Frame frame, FactType type, int i) {
        Token token = frame.tokens().get(i);
        if (token.is("to") && Will.isExpected(frame.tokens(), i)) {
            return Status.FORECAST;
        }
        if (Will.isSentenced(frame, type, token)) {
            return Status.REPORTED;
        }
        if (Will.isThought(frame, type, i)) {
            return Status.FORECAST;
        }
        if (!Will.isAct(frame, type)) {
            return null;
        }
        return Will.isAgreed(frame.tokens(), i, type) ? Status.REPORTED : Status.PLANNED;
    }

    /** {@code will buy Nimbus, [sending] its shares up 4%}: the market has heard of it. */
    private static boolean isSending(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i > 0; i--) {
            if (SENDING.contains(tokens.get(i).word()) && MainLine.isEdge(tokens.get(i - 1))) {
                return tokens.get(i).word().endsWith("ing");
            }
        }
        return false;
    }

    /** Whether the word tells of a plan: not {@code set to} of a market, and {@code filed for} only where money is to be raised. */
    private static boolean isPlan(Token token, FactType type) {
        boolean market = Standing.MARKETS.contains(type) && !token.word().endsWith(" to");
        boolean filed = type != FactType.FUNDING && FILED.contains(token.word());
        return token.is(Cue.PLAN) && !market && !filed;
    }
}
