package newsledger.fact;

import newsledger.figure.Figure;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that stand side by side say the same of other values: a conversion in brackets, a list, an earlier level, a comparison.
 * {@code rose to $45 from [$40]}, {@code £2bn ([$3bn])}, {@code 3% and [1.2%] respectively}.
 */
final class Parallel {
    private static final int REACH = 14;
    private static final Cues VERBS = Cues.of(Cue.BE, Cue.RISE, Cue.FALL);
    private static final Set<String> SMALL = WordList.of("between-parallels");

    private Parallel() {}

    /** The number of the token whose figure this one is parallel to, if it is. */
    static Optional<Integer> of(Frame frame, Map<Integer, Frame> earlier) {
        List<Token> tokens = frame.tokens();
        int previous = previous(tokens, frame.at());
        Figure one = previous < 0 ? null : tokens.get(previous).figure();
        Figure two = frame.figure();
        if (one == null) {
            return Optional.empty();
        }
        List<Token> between = tokens.subList(previous + 1, frame.at());
        if (one.kind() != two.kind()) {
            return isSaidAgain(between) ? Optional.of(previous) : Optional.empty();
        }
        boolean conversion = isConversion(between, one);
        boolean counts = one.kind() == Kind.COUNT && countsElse(tokens.get(previous), tokens.get(frame.at()));
        boolean list = !counts
                && isSameUnit(one, two)
                && (isList(between) || isCompared(between) || isEnumerated(tokens, frame.at()));
        return conversion || list ? Optional.of(previous) : elliptic(frame, earlier);
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

    private static int previous(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (tokens.get(i).figure() != null) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the figure is in brackets behind another sum of money: {@code £2bn ([$3bn])}. */
    static boolean isConversion(Frame frame) {
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
        return !one.cues().isEmpty() && !two.cues().isEmpty() && !one.cues().equals(two.cues());
    }

    private static boolean isSameUnit(Figure one, Figure two) {
        return one.kind() == Kind.COUNT
                || one.quantity().unit().symbol().equals(two.quantity().unit().symbol());
    }

    /** {@code it spent £6m on vans, up from [£5m]}: the word right before the figure compares, and no verb stands between. */
    private static boolean isCompared(List<Token> between) {
        return !between.isEmpty()
                && between.get(between.size() - 1).is(Cue.COMPARE)
                && !between.get(between.size() - 1).is("from")
                && !Cues.of(between).meets(VERBS);
    }

    /** Whether the figure says the one before again: {@code a loss of $3m, or [5 cents] a share}. */
    static boolean isSaidAgain(Frame frame) {
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
            if (!link && !token.is(Cue.DETERMINER) && !SMALL.contains(token.word())) {
                return false;
            }
        }
        return links;
    }
}
