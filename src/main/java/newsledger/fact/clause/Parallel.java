package newsledger.fact.clause;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures that stand side by side say the same of other values: a conversion in brackets, a list, an earlier level, a comparison.
 * {@code rose to $45 from [$40]}, {@code £2bn ([$3bn])}, {@code 3% and [1.2%] respectively}.
 */
public final class Parallel {
    private static final int REACH = 14;
    private static final Set<String> SURPASSED = WordList.of("surpassed");
    /** With "of" these compare: "short of last year's 5%". */
    private static final Set<String> BEFORE_OF = Set.of("ahead", "short", "shy", "fraction");

    private static final Set<String> HOLDINGS = Set.of("cash", "assets", "deposits", "reserves");
    private static final Set<String> RANKING = WordList.of("ranking");
    private static final int LONGEST_PLACE = 7;
    private static final Cues VERBS = Cues.of(Cue.BE, Cue.RISE, Cue.FALL);
    private static final Set<String> SMALL = WordList.of("between-parallels");

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
        if (isPart(tokens, frame.at()) && (!frame.kind(Kind.MONEY) || frame.noMeasure())) {
            return whole(tokens, frame.at());
        }
        if (isOfOtherMeasure(frame, earlier.get(previous))) {
            return Optional.empty();
        }
        boolean expected = isSameUnit(one, two) && isExpected(between, tokens, frame.at());
        boolean counts = one.kind() == Kind.COUNT && countsElse(tokens.get(previous), tokens.get(frame.at()));
        boolean list = !counts
                && isSameUnit(one, two)
                && (isMultiplied(tokens, frame.at())
                        || isList(between)
                        || isCompared(between, frame.kind(Kind.PERCENT))
                        || isOfEarlier(between)
                        || isEnumerated(tokens, frame.at())
                        || isRanked(between, tokens, previous)
                        || isPlaced(between, tokens, frame.at()));
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
    private static boolean isNoun(Token token) {
        Figure figure = token.figure();
        return figure != null && figure.text().endsWith(figure.quantity().unit().symbol());
    }

    private static boolean isSameUnit(Figure one, Figure two) {
        return one.kind() == Kind.COUNT
                || one.quantity().unit().symbol().equals(two.quantity().unit().symbol());
    }

    /** {@code it spent £6m on vans, up from [£5m]}: the word right before the figure compares, and no verb stands between. */
    private static boolean isCompared(List<Token> between, boolean rate) {
        boolean after = between.size() == 1 && between.get(0).is("after")
                || between.size() == 2
                        && between.get(1).is("after")
                        && between.get(0).sort() == Token.Sort.TIME;
        if (after) {
            return true;
        }
        int last = between.size() - 1;
        if (rate && last > 0 && between.get(last).is("the")) {
            last--; // a faster pace than the 2.2% of May
        }
        return last >= 0
                && between.get(last).is(Cue.COMPARE)
                && !between.get(last).is("from")
                && !Cues.of(between).meets(VERBS);
    }

    /** {@code 5.4%, ahead of last year's [5.2%]} */
    private static boolean isOfEarlier(List<Token> between) {
        int last = between.size() - 1;
        boolean timed = false;
        while (last >= 0
                && (between.get(last).sort() == Token.Sort.TIME
                        || between.get(last).is(Cue.DETERMINER))) {
            timed |= between.get(last).sort() == Token.Sort.TIME;
            last--;
        }
        boolean of = last > 0
                && between.get(last).is("of")
                && BEFORE_OF.contains(between.get(last - 1).word());
        return timed
                && last >= 0
                && (of
                        || SURPASSED.contains(between.get(last).word())
                                && !between.get(last).is("of"))
                && !Cues.of(between).meets(VERBS);
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

    /** {@code added 139,000 jobs, well above the [125,000] that economists had forecast} */
    private static boolean isExpected(List<Token> between, List<Token> tokens, int at) {
        int last = between.size() - 1;
        while (last >= 0
                && (between.get(last).is(Cue.DETERMINER) || between.get(last).is(Cue.ADVERB))) {
            last--;
        }
        boolean led = Stream.of(tokens.get(at).word().split(" ")).anyMatch(SURPASSED::contains);
        if (!led && (last < 0 || !SURPASSED.contains(between.get(last).word()))) {
            return false;
        }
        for (int i = at + 1; i < tokens.size() && i < at + REACH; i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.FORECAST)) {
                return true;
            }
            if (token.sort() == Token.Sort.MARK || token.figure() != null) {
                return false;
            }
        }
        return false;
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

    /** {@code 2.1, [1.6] and 3.8 per cent}: nothing but a comma between, and the list goes on. */
    private static boolean isEnumerated(List<Token> tokens, int at) {
        boolean goesOn = at + 2 < tokens.size()
                && (tokens.get(at + 1).is("and") || tokens.get(at + 1).is(","))
                && tokens.get(at + 2).figure() != null;
        return goesOn
                && at > 1
                && tokens.get(at - 1).is(",")
                && tokens.get(at - 2).figure() != null;
    }

    /** {@code trailed by Harbor with $3m and Nimbus with [$2m]}: others who have so much of the same. */
    private static boolean isRanked(List<Token> between, List<Token> tokens, int previous) {
        int last = between.size() - 1;
        if (last < 1 || last > LONGEST_PLACE || between.get(last - 1).name() == null || !isHaving(between.get(last))) {
            return false;
        }
        Token first = between.get(0).is(",") && last > 2 ? between.get(1) : between.get(0);
        boolean joined = last == 2 && (first.is("and") || first.is(",")) && isHaving(tokens.get(previous - 1));
        return joined || RANKING.contains(first.word());
    }

    /** {@code Harbor [with] 3%}, {@code Nimbus [on] 2%} */
    public static boolean isHaving(Token token) {
        return token.is("with") || token.is("on") || token.is("at");
    }

    /** {@code 5% in Spain, [3%] in Italy and 2% in France}: the same preposition says where each holds. */
    private static boolean isPlaced(List<Token> between, List<Token> tokens, int at) {
        int last = between.size() - 1;
        if (last < 2
                || last > LONGEST_PLACE
                || !between.get(last).is(",") && !between.get(last).is("and")) {
            return false;
        }
        int led = last - 1;
        while (led > 0 && !between.get(led).is(Cue.PREPOSITION)) {
            led--;
        }
        Token places = between.get(led);
        boolean whole = between.subList(0, last).stream()
                .noneMatch(token -> token.sort() == Token.Sort.MARK || token.is(Cue.BE));
        return whole
                && places.is(Cue.PREPOSITION)
                && !places.is("of")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(places.word());
    }

    /** {@code 32,000 staff in 40 countries, including [6,000] in Britain}: a part of what was just counted. */
    private static boolean isPart(List<Token> tokens, int at) {
        Figure figure = tokens.get(at).figure();
        return at > 1
                && tokens.get(at - 1).is("including")
                && figure != null
                && (figure.kind() == Kind.MONEY || figure.kind() == Kind.COUNT && !isNoun(tokens.get(at)));
    }

    /** The figure before the one of a part, over counts of where they are. */
    private static Optional<Integer> whole(List<Token> tokens, int at) {
        Figure part = tokens.get(at).figure();
        for (int i = at - 2; i >= 0 && i >= at - REACH; i--) {
            Figure figure = tokens.get(i).figure();
            if (figure != null && part != null && isWhole(tokens.get(i), figure, part)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A count says of what it is, a sum is larger than its part. */
    private static boolean isWhole(Token token, Figure whole, Figure part) {
        if (whole.kind() != part.kind()) {
            return false;
        }
        return switch (whole.kind()) {
            case COUNT -> !token.cues().isEmpty();
            case MONEY -> whole.quantity().high().compareTo(part.quantity().high()) > 0;
            default -> false;
        };
    }

    /** Whether the words between only link: names, times, marks, and words that add or compare. */
    private static boolean isList(List<Token> between) {
        boolean links = false;
        for (Token token : between) {
            if (token.sort() == Token.Sort.MARK) {
                if (token.is(";") || token.is(":")) {
                    return false;
                }
                continue;
            }
            if (token.sort() != Token.Sort.WORD) {
                continue;
            }
            boolean link = token.is("from") || token.is("and") || token.is("or") || token.is(Cue.COMPARE);
            links |= link;
            if (!link
                    && !token.is(Cue.DETERMINER)
                    && !token.is("year-on-year")
                    && !token.is("year on year")
                    && !token.is("year over year")
                    && !token.is("year-over-year")
                    && !SMALL.contains(token.word())) {
                return false;
            }
        }
        return links;
    }
}
