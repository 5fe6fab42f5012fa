package newsledger.fact.when;

import newsledger.fact.Claim;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Leading;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
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

    private static final Set<String> SPEAKERS = WordList.of("speakers");
    private static final int AWAITED_REACH = 7;

    /** What no party decides by itself, whatever it is "set to" do. */
    private static final Set<FactType> MARKETS = Set.of(FactType.STOCK_MOVE, FactType.MARKET_VALUE);

    private static final Cues TO_COME = Cues.of(Cue.DEAL, Cue.RISE, Cue.FALL, Cue.FORECAST, Cue.PLAN);

    private static final Set<String> FILED = Set.of("filed for", "files for");
    private static final Set<String> AVERAGES =
            Set.of("mean", "average", "median", "consensus", "analyst", "analysts", "market");
    private static final Set<String> FORECASTS =
            Set.of("forecast", "estimate", "estimates", "consensus", "projection", "expectation");
    private static final Set<String> GOALS =
            Set.of("goal", "aim", "target", "plan", "ambition", "objective", "ceiling");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should");
    private static final Set<String> TELLERS = WordList.of("tellers");
    private static final Set<String> ATTRIBUTES = WordList.of("foreseen-attributes");
    private static final Set<String> SENDING = WordList.of("sending-verbs");
    private static final Set<String> POLLED = Set.of("polled", "surveyed", "tracked", "followed", "asked");
    private static final Set<String> BEFORE = Set.of("previously", "before", "earlier");
    private static final int LATEST_TO = 3;
    private static final int MODAL_REACH = 4;

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
        Status stated = isAwaited(frame) ? Status.FORECAST : stated(frame, type);
        if (stated == Status.PLANNED && MARKETS.contains(type)) {
            stated = Status.FORECAST;
        }
        boolean whispered = frame.near(Cue.RUMOUR) && WHISPERED.contains(type);
        boolean told = stated != Status.REPORTED || SUMS.contains(type);
        return whispered && told ? Status.RUMOURED : stated;
    }

    /** What stands beside another is as firm, but for an earlier level or a forecast that it is compared with. */
    public static Status beside(Frame frame, Claim like) {
        if (isAwaited(frame) || frame.anchor(Cue.FORECAST)) {
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

    /** {@code above the [$3.9bn] that analysts had expected}, {@code the [3%] it forecast}. */
    private static boolean isAwaited(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + AWAITED_REACH; i++) {
            Token token = tokens.get(i);
            boolean by = i == frame.at() + 1
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("by");
            if (token.is(Cue.FORECAST) && (by || i > frame.at() + 1)) {
                return !token.is("will") && !token.is("would") && !token.is("could") && !token.is("may");
            }
            if (token.word().startsWith("hop") && token.is(Cue.PLAN)) {
                return true;
            }
            if (i == frame.at() + 1 && isForecastNoun(tokens, frame.at())) {
                return true;
            }
            boolean leads = token.is("that")
                    || token.is("had")
                    || token.is("been")
                    || token.is("as")
                    || token.is("was")
                    || token.is("were")
                    || token.is("by")
                    || POLLED.contains(token.word())
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

    /** {@code beat the [$3m] mean forecast of analysts} */
    private static boolean isForecastNoun(List<Token> tokens, int at) {
        int noun = at + 1;
        while (noun < tokens.size() - 1 && AVERAGES.contains(tokens.get(noun).word())) {
            noun++;
        }
        for (int i = noun;
                i > at + 1 && tokens.get(noun).is("of") && i < tokens.size() && i < noun + AWAITED_REACH;
                i++) {
            if (FORECASTS.contains(tokens.get(i).word())) {
                return true; // the $3m average of 20 analysts' estimates
            }
        }
        return at > 0
                && (FORECASTS.contains(tokens.get(noun).word())
                        || noun > at + 1 && tokens.get(noun - 1).is("consensus")
                        || tokens.get(noun).is("forecast of"))
                && (tokens.get(at - 1).is(Cue.DETERMINER)
                        || SPEAKERS.contains(tokens.get(at - 1).word()));
    }

    /** {@code makes 14% of sales; the goal is [25%]} */
    private static boolean isGoal(Frame frame) {
        int noun = frame.leading().verbAt() - 1;
        return noun > 0
                && frame.verb(Cue.BE)
                && GOALS.contains(frame.tokens().get(noun).word())
                && frame.tokens().get(noun - 1).is(Cue.DETERMINER);
    }

    private static Status stated(Frame frame, FactType type) {
        if (type == FactType.STOCK_MOVE && isSending(frame)) {
            return Status.REPORTED;
        }
        Status known = Progress.of(frame, type);
        known = known == null && type != FactType.ECONOMY && Revision.hasTarget(frame) ? Status.PLANNED : known;
        if (known != null) {
            return known;
        }
        List<Token> tokens = frame.tokens();
        if (isPerfect(tokens, frame.leading().verbAt())) {
            return behind(frame, type);
        }
        boolean passed = false;
        int start = frame.leading().clauseStart();
        for (int i = MainLine.before(tokens, frame.at()); i >= start; i = MainLine.before(tokens, i)) {
            Token token = tokens.get(i);
            passed |= MainLine.isEdge(token) || token.figure() != null;
            if (Denial.isWho(token) || isThatDoes(tokens, i) || isAfter(frame, i) || isApposed(tokens, i, frame.at())) {
                return Status.REPORTED;
            }
            boolean than = i > 0 && tokens.get(i - 1).is("than");
            boolean noun = (token.is("need") || token.is("needs"))
                    && i > 0
                    && tokens.get(i - 1).name() == null
                    && tokens.get(i - 1).is(Cue.DETERMINER);
            if (noun
                    || isThing(tokens, i, type)
                    || than
                    || isOfAnother(tokens, i, frame.at())
                    || isAttribute(tokens, i) && (passed || token.is("estimated"))) {
                continue;
            }
            if (token.is("must") && Will.isSentenced(frame, type, token)) {
                return Status.REPORTED;
            }
            if (isPlan(token, type) || token.is("must")) {
                return Status.PLANNED;
            }
            if (token.is("to") && i > 0 && tokens.get(i - 1).is(Cue.FORECAST)) {
                return tokens.get(i - 1).is(Cue.PLAN) ? Status.PLANNED : Status.FORECAST;
            }
            if (token.is("that") && i > 0 && TELLERS.contains(tokens.get(i - 1).word())) {
                return behind(frame, type);
            }
            if (token.is("to") && Will.in(frame, type, i) && Will.isExpected(tokens, i)) {
                return Status.FORECAST;
            }
            if (Will.in(frame, type, i) && Will.isSentenced(frame, type, token)) {
                return Status.REPORTED;
            }
            if (Will.in(frame, type, i) && Will.isThought(frame, type, i)) {
                return Status.FORECAST;
            }
            if (Will.in(frame, type, i) && Will.isAct(frame, type)) {
                return Will.isAgreed(tokens, i, type) ? Status.REPORTED : Status.PLANNED;
            }
            if (token.is(Cue.FORECAST) && !token.is("can")) {
                return Status.FORECAST;
            }
        }
        if (goesOnWith(tokens, frame.leading())) {
            boolean act = isListedInfinitive(tokens, frame.leading().verbAt()) && Will.ACTS.contains(type);
            return act ? Status.PLANNED : Status.FORECAST;
        }
        return behind(frame, type);
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

    /** {@code its standard [plan] to $9.99}, {@code the ad-free [plan] went up}, {@code on [projects]}: things that are sold or built. */
    private static boolean isThing(List<Token> tokens, int i, FactType type) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        Token before = tokens.get(Math.max(0, i - 1));
        return switch (token.word()) {
            case "plan", "plans" ->
                type == FactType.PRICE && !(next.is("to") && tokens.get(i + 2).figure() == null)
                        || !next.word().endsWith("ing")
                                && !next.is(Cue.FORECAST)
                                && (next.is(Cue.RISE) || next.is(Cue.FALL) || next.is(Cue.COSTS));
            case "project", "projects" ->
                before.is(Cue.PREPOSITION) || before.is(Cue.DETERMINER) || before.is(Cue.CONJUNCTION);
            default -> false;
        };
    }

    /** {@code would sue Nimbus, [a] designer with a value of $3m}: what describes a name stands as it is, but for a plan or a deal. */
    private static boolean isApposed(List<Token> tokens, int i, int at) {
        boolean opens = i > 1
                && (tokens.get(i).is("a") || tokens.get(i).is("an"))
                && tokens.get(i - 1).is(",")
                && tokens.get(i - 2).name() != null;
        return opens
                && tokens.subList(i, at).stream().anyMatch(token -> token.is("with"))
                && !Cues.of(tokens.subList(i, at)).meets(TO_COME);
    }

    /** {@code will take over a plant [that] employs 4,500 people}: it does so already. */
    private static boolean isThatDoes(List<Token> tokens, int i) {
        return tokens.get(i).is("that")
                && i > 0
                && tokens.get(i - 1).sort() == Token.Sort.WORD
                && !tokens.get(i - 1).is(Cue.FORECAST)
                && !tokens.get(i - 1).is(Cue.PLAN)
                && !TELLERS.contains(tokens.get(i - 1).word())
                && Grammar.isVerb(tokens, i + 1)
                && !Grammar.isBaseForm(tokens.get(i + 1).word());
    }

    /** {@code on a hall for its [8,000 staff]}: who works there already. */
    private static boolean isOwnStaff(Frame frame, FactType type) {
        Token before = frame.tokens().get(Math.max(0, frame.at() - 1));
        return type == FactType.JOBS
                && frame.unit(Cue.JOBS)
                && frame.after("for", "of", "with", "among")
                && (before.is("its") || before.is("their") || Grammar.isPossessivePronoun(before));
    }

    /** {@code plans shops after [sales] passed £1bn}: what came before the plan is done. */
    private static boolean isAfter(Frame frame, int i) {
        List<Token> tokens = frame.tokens();
        if (!tokens.get(i).is("after") || tokens.get(i + 1).word().endsWith("ing")) {
            return false;
        }
        for (int k = i + 2; k < frame.at(); k++) {
            if (Grammar.isVerb(tokens, k) || tokens.get(k).word().endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word tells of a plan: not {@code set to} of a market, and {@code filed for} only where money is to be raised. */
    private static boolean isPlan(Token token, FactType type) {
        boolean market = MARKETS.contains(type) && !token.word().endsWith(" to");
        boolean filed = type != FactType.FUNDING && FILED.contains(token.word());
        return token.is(Cue.PLAN) && !market && !filed;
    }

    /** {@code will save money but [lead] to a charge of $3m}: the modal of the clause before holds. */
    private static boolean goesOnWith(List<Token> tokens, Leading leading) {
        int verb = leading.verbAt();
        int joint = verb - 1;
        if (joint < 1
                || joint + 1 < leading.clauseStart()
                || !tokens.get(joint).is("but") && !tokens.get(joint).is("and") && !isListedInfinitive(tokens, verb)
                || !Grammar.isBaseForm(tokens.get(verb).word())) {
            return false;
        }
        for (int i = joint - 1;
                i >= 0 && !tokens.get(i).is(Cue.BREAK) && !tokens.get(i).is(";");
                i--) {
            if (MODALS.contains(tokens.get(i).word())
                    || tokens.get(joint).is(",") && tokens.get(i).is("to")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Harbor to shut plants, [cut] 20,000 jobs}: the "to" holds on. */
    private static boolean isListedInfinitive(List<Token> tokens, int verb) {
        if (!tokens.get(verb - 1).is(",")) {
            return false;
        }
        for (int i = 1; i + 1 < verb - 1 && i <= LATEST_TO; i++) {
            if (tokens.get(i).is("to")
                    && tokens.get(i - 1).name() != null
                    && tokens.get(i + 1).sort() == Token.Sort.WORD) {
                return true;
            }
        }
        return false;
    }

    /** {@code would appeal and had [set aside] $3m}: the plan is in another part of the sentence. */
    private static boolean isPerfect(List<Token> tokens, int verb) {
        int had = verb - 1;
        while (had > 0 && tokens.get(had).is(Cue.ADVERB)) {
            had--;
        }
        boolean perfect = had > 0
                && (tokens.get(had).is("had")
                        || tokens.get(had).is("has")
                        || tokens.get(had).is("have"));
        return perfect
                && (MainLine.isEdge(tokens.get(had - 1)) || tokens.get(had - 1).is(Cue.CONJUNCTION));
    }

    /** {@code beat the estimate of [2.5m] and brought the total to [88m]}: an estimate of another figure. */
    private static boolean isOfAnother(List<Token> tokens, int i, int figure) {
        return tokens.get(i).is(Cue.FORECAST)
                && i + 2 < figure
                && tokens.get(i + 1).is("of")
                && tokens.get(i + 2).figure() != null;
    }

    /** {@code the expected price}, {@code an estimated debt}: it tells of its noun alone. */
    private static boolean isAttribute(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).is(Cue.DETERMINER)
                && ATTRIBUTES.contains(tokens.get(i).word());
    }

    /** {@code [2,000 people] will be hired}, {@code [$3bn] offer}, {@code [150MW] is due}: what stands behind the figure. */
    private static Status behind(Frame frame, FactType type) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + MODAL_REACH; i++) {
            Token token = tokens.get(i);
            if (MODALS.contains(token.word()) && isSubject(frame)) {
                return Will.ACTS.contains(type) && token.is("will") ? Status.PLANNED : Status.FORECAST;
            }
            if ((token.is(Cue.PLAN) || token.is("due")) && Will.ACTS.contains(type)) {
                return Status.PLANNED;
            }
            boolean ends = token.sort() == Token.Sort.MARK
                    || token.sort() == Token.Sort.FIGURE
                    || token.is(Cue.CONJUNCTION)
                    || token.is(Cue.RELATIVE);
            if (ends) {
                return Status.REPORTED;
            }
        }
        return Status.REPORTED;
    }

    /** Whether no verb stands before the figure in its clause. */
    private static boolean isSubject(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= 0 && frame.after(""); i--) {
            if (tokens.get(i).is("that") || MainLine.isEdge(tokens.get(i))) {
                return true;
            }
            if (Grammar.isVerb(tokens, i)) {
                return false;
            }
        }
        return frame.after("");
    }
}
