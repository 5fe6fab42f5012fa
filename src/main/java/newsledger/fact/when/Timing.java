package newsledger.fact.when;

import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.figure.Kind;
import newsledger.time.Period;
import newsledger.time.TimeExpression;
import newsledger.time.TimeExpression.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Finds the time that a figure is for: that of its measure ({@code first-half profit}), else the nearest one that its clause names, but
 * neither the time of speaking ({@code said on Tuesday}) nor, unless the figure is compared, the time of comparison
 * ({@code from a year earlier}).
 */
public final class Timing {
    private static final Set<FactType> TRADED =
            Set.of(FactType.STOCK_MOVE, FactType.SHARE_PRICE, FactType.PRICE, FactType.MARKET_VALUE);
    private static final Set<FactType> RESULTS = Set.of(FactType.REVENUE, FactType.PROFIT, FactType.LOSS);
    private static final Cues PRICED =
            Cues.of(Cue.COMMODITY, Cue.CURRENCY, Cue.PRICE, Cue.SHARE, Cue.MARKET_VALUE, Cue.MARKET);
    private static final Cues MOVES = Cues.of(Cue.RISE, Cue.FALL, Cue.HIGHER, Cue.LOWER, Cue.CLOSE, Cue.EXTREME);
    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> PERFECT = Set.of("has", "have", "had", "having");
    private static final String[] REVISED = {"forecast", "guidance", "outlook", "estimate", "target", "offer", "bid"};
    /** What {@code in the quarter} is where the article names none. */
    private static final String UNNAMED = "quarter";

    private Timing() {}

    /**
     * The period of a figure of that type, or null.
     *
     * @param told what the measures told so far were for
     */
    public static @Nullable Period of(Frame frame, FactType type, Status status, @Nullable Period told) {
        if (frame.measure(Cue.TARGET)) {
            return null;
        }
        if (isCompared(frame)) {
            return ofBase(frame, type, status, told);
        }
        TimeExpression found = main(frame, type);
        if (found == null) {
            return carried(frame, type, status, told);
        }
        return period(frame, found, told);
    }

    private static @Nullable TimeExpression main(Frame frame, FactType type) {
        TimeExpression found = ClauseTimes.ofMeasure(frame);
        boolean move = type == FactType.STOCK_MOVE || type == FactType.SHARE_PRICE;
        found = found != null ? found : move ? ClauseTimes.behindMove(frame) : ClauseTimes.behind(frame, false);
        found = found == null ? ClauseTimes.before(frame) : found;
        return found == null || !suits(frame, type, found) ? null : found;
    }

    private static boolean suits(Frame frame, FactType type, TimeExpression time) {
        boolean short_ = isDay(time.period()) && !isTraded(frame, type) && !isAsOf(frame, time);
        boolean unnamed = time.period() instanceof Period.Printed printed
                && printed.text().equals(UNNAMED);
        boolean base = time.role() == Role.EARLIER && frame.kind(Kind.MULTIPLE);
        boolean whole = time.role() == Role.BY && isWhole(frame);
        boolean level = time.role() == Role.SINCE && frame.after("to");
        return !short_ && !unnamed && !whole && !base && !level;
    }

    /** A day is when a price was paid; of other figures it is the day when they were told. */
    private static boolean isTraded(Frame frame, FactType type) {
        Measure measure = frame.measure();
        boolean currency = type == FactType.ECONOMY && measure != null && measure.cue() == Cue.CURRENCY;
        return TRADED.contains(type)
                || currency
                || type == FactType.GROWTH && (measure == null || PRICED.has(measure.cue()));
    }

    private static boolean isDay(Period period) {
        return period instanceof Period.Day || period instanceof Period.Printed && WEEKDAYS.contains(period.iso());
    }

    private static boolean isMonthEnd(Period period) {
        return period instanceof Period.Day day
                && day.date().getDayOfMonth() == day.date().lengthOfMonth();
    }

    /** {@code As of [March 31] it owed $97m} */
    private static boolean isAsOf(Frame frame, TimeExpression time) {
        List<Token> tokens = frame.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (time.equals(tokens.get(i).time())) {
                boolean at = tokens.get(i - 1).is("at") || tokens.get(i - 1).is("on");
                return tokens.get(i - 1).is("as of")
                        || tokens.get(i - 1).is("as at")
                        || at && isMonthEnd(time.period());
            }
        }
        return false;
    }

    /** {@code 2,250 of its [24,000] staff by 2027}: there are so many today. */
    static boolean isWhole(Frame frame) {
        List<Token> tokens = frame.tokens();
        int i = frame.at() - 1;
        while (i > 0 && (tokens.get(i).is(Cue.DETERMINER) || tokens.get(i).name() != null)) {
            i--;
        }
        return i > 0 && tokens.get(i).is("of") && tokens.get(i - 1).figure() != null;
    }

    /** A time that runs from or up to a point is told as printed, since the calendar has no word for it. */
    private static @Nullable Period period(Frame frame, TimeExpression time, @Nullable Period told) {
        return switch (time.role()) {
            case SINCE -> new Period.Printed("since " + time.period().iso());
            case UNTIL -> new Period.Printed("until " + time.period().iso());
            case EARLIER ->
                told != null && time.period() instanceof Period.Year && isOnly(frame.tokens(), time)
                        ? told.yearBefore()
                        : time.period();
            case AT, BY, CLOCK -> time.period();
        };
    }

    private static boolean isOnly(List<Token> tokens, TimeExpression time) {
        return tokens.stream().map(Token::time).noneMatch(other -> other != null && !other.equals(time));
    }

    /** What the article told so far; but a share's way over some time ({@code has lost a third}) is not the day's. */
    private static @Nullable Period carried(Frame frame, FactType type, Status status, @Nullable Period told) {
        boolean traded = type == FactType.STOCK_MOVE || type == FactType.SHARE_PRICE;
        boolean moved = type == FactType.STOCK_MOVE || isMoved(frame);
        boolean from = frame.at() + 1 < frame.tokens().size()
                && frame.tokens().get(frame.at() + 1).is("from");
        boolean day = moved && !from && status == Status.REPORTED && !isPerfect(frame);
        boolean rate = frame.perTime()
                && !"year".equals(frame.figure().quantity().unit().per());
        return rate || traded && !day ? null : told;
    }

    /** {@code has lost [a third] of its value}; an aside says nothing of it. */
    private static boolean isPerfect(Frame frame) {
        List<Token> tokens = frame.tokens();
        int start = frame.leading().clauseStart();
        for (int i = MainLine.before(tokens, frame.at()); i >= start; i = MainLine.before(tokens, i)) {
            if (PERFECT.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code down 1.2% at [$95.26]} */
    private static boolean isMoved(Frame frame) {
        List<Token> tokens = frame.tokens();
        return Cues.of(tokens.subList(frame.leading().clauseStart(), frame.at()))
                .meets(MOVES);
    }

    /** The time of a figure that another is compared with: {@code to £3m in 2004 from [£5m]} is for the year before. */
    private static @Nullable Period ofBase(Frame frame, FactType type, Status status, @Nullable Period told) {
        TimeExpression own = baseTime(frame);
        if (own != null && suitsBase(frame, type, own)) {
            return period(frame, own, told);
        }
        TimeExpression main = main(frame, type);
        Period period = main == null ? told : period(frame, main, told);
        boolean same = status != Status.REPORTED || type == FactType.STOCK_MOVE || frame.clauseHas(REVISED);
        if (same || period == null) {
            return period;
        }
        boolean calendar = !(period instanceof Period.Month);
        return RESULTS.contains(type) && calendar ? period.yearBefore() : null;
    }

    private static boolean suitsBase(Frame frame, FactType type, TimeExpression time) {
        return time.role() != Role.BY && (!isDay(time.period()) || isTraded(frame, type));
    }

    private static @Nullable TimeExpression baseTime(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= 0 && !tokens.get(i).is(Cue.COMPARE); i--) {
            if (tokens.get(i).time() != null) {
                return tokens.get(i).time();
            }
        }
        return ClauseTimes.behind(frame, true);
    }

    /** Whether the figure is what another is compared with: {@code up from [£5m]}, {@code against a year-ago loss of [$3m]}. */
    public static boolean isCompared(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.COMPARE)) {
                return true;
            }
            boolean leads = token.is(Cue.DETERMINER)
                    || token.is(Cue.ADVERB)
                    || token.is("of")
                    || token.name() != null
                    || token.time() != null
                    || Grammar.isMeasure(token);
            if (!leads) {
                return false;
            }
        }
        return false;
    }
}
