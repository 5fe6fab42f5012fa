package newsledger.fact.clause;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that stand side by side say the same of other values: a conversion in brackets, a list, an earlier level, a comparison.
 * {@code rose to $45 from [$40]}, {@code £2bn ([$3bn])}, {@code 3% and [1.2%] respectively}.
 */
public final class Parallel {
    private static final int REACH = 14;

    private static final Set<String> HOLDINGS = Set.of("cash", "assets", "deposits", "reserves");

    private Parallel() {}

    /** The number of the token whose figure this one is parallel to, if it is. */
    public static Optional<Integer> of(Frame frame, Map<Integer, Frame> earlier) {
        List<Token> tokens = frame.tokens();
        Figure two = frame.figure();
        int previous = beforeConversions(tokens, previous(tokens, frame.at()), two);
        Figure one = previous < 0 ? null : tokens.get(previous).figure();
        if (one == null || frame.headIs(Cue.OWN)) {
            return Optional.empty();
        }
        List<Token> between = tokens.subList(previous + 1, frame.at());
        if (one.kind() != two.kind()) {
            boolean again = isSaidAgain(between) && !frame.of(Cue.MARKET);
            int moved = again ? moved(frame, previous) : -1;
            return again ? Optional.of(moved < 0 ? previous : moved) : Optional.empty();
        }
        boolean conversion = isConversion(between, one);
        if (Wholes.isPart(tokens, frame.at()) && (!frame.kind(Kind.MONEY) || frame.noMeasure())) {
            return Wholes.whole(tokens, frame.at());
        }
        if (isOfOtherMeasure(frame, earlier.get(previous))) {
            return Optional.empty();
        }
        boolean expected = isSameUnit(one, two) && Comparison.isExpected(between, tokens, frame.at());
        boolean counts = one.kind() == Kind.COUNT && countsElse(tokens.get(previous), tokens.get(frame.at()));
        boolean list = !counts
                && isSameUnit(one, two)
                && (isMultiplied(tokens, frame.at())
                        || Listing.isList(between)
                        || Comparison.isCompared(between, frame.kind(Kind.PERCENT))
                        || Comparison.isOfEarlier(between)
                        || Listing.isEnumerated(tokens, frame.at())
                        || Listing.isRanked(between, tokens, previous)
                        || Listing.isPlaced(between, tokens, frame.at()));
        return conversion || list || expected ? Optional.of(previous) : elliptic(frame, earlier);
    }

    /** {@code Spain's rate may ease to 4%, Italy's to [5%]}: the same part of a clause that leaves its measure unsaid. */
    private static Optional<Integer> elliptic(Frame frame, Map<Integer, Frame> earlier) {
        Integer found = null;
        for (Map.Entry<Integer, Frame> entry : earlier.entrySet()) {
            Frame other = entry.getValue();
            boolean same = other.figure().kind() == frame.figure().kind()
                    && isSameUnit(other.figure(), frame.figure())
                    && other.leading().preposition().equals(frame.leading().preposition())
                    && other.isChange() == frame.isChange();
            found = same ? entry.getKey() : found;
        }
        return frame.noMeasure() && frame.kind(Kind.PERCENT) ? Optional.ofNullable(found) : Optional.empty();
    }

    /** {@code £3m ($5m), against [£2m]}: what is compared is in the money before the brackets. */
    private static int beforeConversions(List<Token> tokens, int previous, Figure figure) {
        int at = previous;
        while (at > 1
                && figure.kind() == Kind.MONEY
                && !isSameUnit(tokens.get(at), figure)
                && (tokens.get(at - 1).is("(") || tokens.get(at - 1).is(";"))) {
            at = previous(tokens, at);
        }
        return at >= 0 && isSameUnit(tokens.get(at), figure) ? at : previous;
    }

    static boolean isMultiplied(Frame frame) {
        return isMultiplied(frame.tokens(), frame.at());
    }

    /** {@code spends £7bn, almost double the [£3.8bn] of last year} */
    private static boolean isMultiplied(List<Token> tokens, int at) {
        Figure multiple = at < 2 || !tokens.get(at - 1).is("the")
                ? null
                : tokens.get(at - 2).figure();
        return multiple != null && multiple.kind() == Kind.MULTIPLE;
    }

    private static boolean isSameUnit(Token token, Figure figure) {
        Figure other = token.figure();
        return other != null && isSameUnit(other, figure);
    }

    private static int previous(List<Token> tokens, int at) {
        int from = isMultiplied(tokens, at) ? at - 3 : at - 1;
        for (int i = from; i >= 0 && i >= at - REACH; i--) {
            if (tokens.get(i).figure() != null) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The number of the figure that this one says more of, maybe over a time: {@code £3m last year, a rise of [18%]}, {@code fell 18% to
     * [£3m]}; or -1.
     */
    public static int apposed(Frame frame) {
        List<Token> tokens = frame.tokens();
        int i = frame.after("to", "from") ? frame.leading().anchorAt() : beforeApposition(frame);
        i -= i > 0 && tokens.get(i).sort() == Token.Sort.TIME ? 1 : 0;
        return i >= 0 && tokens.get(i).figure() != null ? i : -1;
    }

    /** The number of the token before the comma that {@code a rise of [18%]} or {@code up [18%]} stands behind, or -1. */
    private static int beforeApposition(Frame frame) {
        List<Token> tokens = frame.tokens();
        int i = frame.at() - 1;
        while (i > 0
                && (tokens.get(i).is(Cue.RISE)
                        || tokens.get(i).is(Cue.FALL)
                        || tokens.get(i).is(Cue.HIGHER)
                        || tokens.get(i).is(Cue.LOWER)
                        || tokens.get(i).is(Cue.DETERMINER)
                        || tokens.get(i).is(Cue.ADVERB)
                        || tokens.get(i).is("of"))) {
            i--;
        }
        Token first = tokens.get(i + 1);
        boolean apposed = first.is(Cue.DETERMINER) || first.is(Cue.HIGHER) || first.is(Cue.LOWER);
        boolean mark = i >= 0 && (tokens.get(i).is(",") || tokens.get(i).is("-"));
        return frame.change() != null && apposed && mark ? i - 1 : -1;
    }

    /** Whether the figure is in brackets behind another sum of money: {@code £2bn ([$3bn])}. */
    public static boolean isConversion(Frame frame) {
        int previous = previous(frame.tokens(), frame.at());
        Figure one = previous < 0 ? null : frame.tokens().get(previous).figure();
        return one != null && isConversion(frame.tokens().subList(previous + 1, frame.at()), one);
    }

    private static boolean isConversion(List<Token> between, Figure one) {
        if (one.kind() != Kind.MONEY || between.isEmpty() || between.size() > 2) {
            return false;
        }
        String mark = between.get(0).word();
        return mark.equals("(") || mark.equals(";") || mark.equals("/") || mark.equals("[") || mark.equals("=");
    }

    /** {@code 3 million subscribers and [14,000 employees]} count different things. */
    private static boolean countsElse(Token one, Token two) {
        return isNoun(one) && isNoun(two) && !one.cues().equals(two.cues());
    }

    /** Whether the figure says what it counts. */
    static boolean isNoun(Token token) {
        Figure figure = token.figure();
        return figure != null && figure.text().endsWith(figure.quantity().unit().symbol());
    }

    private static boolean isSameUnit(Figure one, Figure two) {
        return one.kind() == Kind.COUNT
                || one.quantity().unit().symbol().equals(two.quantity().unit().symbol());
    }

    /** {@code a loss of $3m against a [$2m] profit}, {@code had losses of $3m and [$2m] of cash} */
    private static boolean isOfOtherMeasure(Frame frame, @Nullable Frame other) {
        List<Token> of = frame.following().of();
        if (frame.kind(Kind.MONEY)
                && !of.isEmpty()
                && HOLDINGS.contains(of.get(0).word())) {
            return true;
        }
        Measure one = other == null ? null : other.measure();
        Measure two = frame.measure();
        return one != null
                && two != null
                && two.place() == Measure.Place.HEAD
                && two.cue() != Cue.NOUN
                && two.cue() != Cue.EXTREME
                && frame.kind(Kind.MONEY)
                && two.cue() != one.cue();
    }

    /** Whether the figure says the one before again: {@code a loss of $3m, or [5 cents] a share}. */
    public static boolean isSaidAgain(Frame frame) {
        int previous = previous(frame.tokens(), frame.at());
        return previous >= 0 && isSaidAgain(frame.tokens().subList(previous + 1, frame.at()));
    }

    /** {@code cut 180 jobs, or [22%] of its staff}: the same in another unit. */
    private static boolean isSaidAgain(List<Token> between) {
        int last = between.size() - 1;
        while (last >= 0
                && (between.get(last).is(Cue.ADVERB) || between.get(last).is(Cue.DETERMINER))) {
            last--;
        }
        boolean or =
                last >= 1 && between.get(last).is("or") && between.get(last - 1).is(",");
        return or && between.stream().limit(last - 1).noneMatch(token -> token.sort() == Token.Sort.MARK);
    }

    /** {@code rose 7% to $6.7bn, or [10%] without currency moves}: what is said again is the change and not the level; -1 if it is not. */
    private static int moved(Frame frame, int level) {
        List<Token> tokens = frame.tokens();
        int change = level - 2;
        Figure one = change < 0 ? null : tokens.get(change).figure();
        boolean both = frame.kind(Kind.PERCENT) && one != null && one.kind() == Kind.PERCENT;
        return both && tokens.get(level - 1).is("to") && frame.following().of().isEmpty() ? change : -1;
    }
}
