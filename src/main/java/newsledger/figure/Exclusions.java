package newsledger.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out numbers that are no quantities: dates, times of day, ordinals, ages, names with numbers, lengths of time ago. */
final class Exclusions implements Refiner {
    private static final Set<String> MOMENT_BEHIND = WordList.of("moment-behind");
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final Set<String> MODALS = Set.of("to", "will", "would", "could", "can", "may", "might", "should");
    private static final Set<String> PERIOD_BEFORE = Set.of("for", "in", "over", "during");
    private static final Set<String> AGE_BEHIND = WordList.of("age-behind");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : found) {
            boolean none = (candidate.is(Kind.DURATION) || candidate.is(Kind.POINTS))
                    ? isMoment(candidate, line.tokens())
                    : candidate.isBare() && NotFigure.is(candidate, line.tokens());
            if (!none && !isTime(candidate, line) && !isDivisor(candidate, line.tokens())) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** The {@code 1,000} of {@code $10 per 1,000} and the {@code 100km} of {@code 5l/100km}; not {@code 100MW/400MWh}. */
    private static boolean isDivisor(Candidate candidate, Tokens tokens) {
        int before = candidate.first() - 1;
        return candidate.low().isDigits()
                && !candidate.is(Kind.ENERGY)
                && (tokens.is(before, "per")
                        || (tokens.is(before, "/") && tokens.isGlued(before) && tokens.isWord(before - 1)));
    }

    /** A length of time that only names a period, or a number in a date. */
    private static boolean isTime(Candidate candidate, Line line) {
        boolean timely = (candidate.isBare() && !candidate.low().isScaled()) || candidate.is(Kind.DURATION);
        return timely && line.isTime(candidate.first(), candidate.end()) && !isLasting(candidate, line.tokens());
    }

    /** {@code two months after}, {@code 21-year-old}, {@code forward 12-month earnings} */
    private static boolean isMoment(Candidate candidate, Tokens tokens) {
        int end = candidate.end();
        int next = end + (tokens.is(end, "-") ? 1 : 0);
        return isAtOnePoint(candidate, tokens)
                || isFrequency(candidate, tokens)
                || candidate.low().value().signum() == 0 && candidate.is(Kind.DURATION)
                || isKnownPeriod(candidate, tokens)
                || (candidate.is(Kind.DURATION)
                        && MOMENT_BEHIND.contains(tokens.word(end))
                        && !isPartOfDay(tokens, end))
                || AGE_BEHIND.contains(tokens.word(next))
                || (tokens.is(next, "of") && tokens.is(next + 1, "age"))
                || tokens.is(candidate.first() - 1, "forward")
                || tokens.is(candidate.first() - 1, "trailing")
                || tokens.is(candidate.first() - 1, "first");
    }

    /** {@code took 20 minutes earlier in the day} tells a length. */
    private static boolean isPartOfDay(Tokens tokens, int i) {
        boolean moved = tokens.is(i, "earlier") || tokens.is(i, "later");
        return moved && tokens.is(i + 1, "in") && tokens.is(i + 2, "the");
    }

    /** {@code revenue for the six months}; but {@code over the 25 years of the contract} */
    private static boolean isKnownPeriod(Candidate candidate, Tokens tokens) {
        int the = candidate.first() - 1;
        return candidate.is(Kind.DURATION)
                && tokens.is(the, "the")
                && PERIOD_BEFORE.contains(tokens.word(the - 1))
                && tokens.word(candidate.end() - 1).endsWith("s")
                && !tokens.is(candidate.end(), "of");
    }

    private static boolean isAtOnePoint(Candidate candidate, Tokens tokens) {
        return candidate.is(Kind.POINTS)
                && tokens.is(candidate.first(), "one")
                && tokens.is(candidate.first() - 1, "at");
    }

    /** {@code seven days a week}, {@code every two weeks}, {@code one day it may be sold}; not {@code 15 hours a week} */
    private static boolean isFrequency(Candidate candidate, Tokens tokens) {
        int end = candidate.end();
        boolean oneDay = tokens.is(candidate.first(), "one") && tokens.is(end - 1, "day") && !tokens.is(end - 2, "-");
        boolean of = tokens.is(end, "a") || tokens.is(end, "per") || tokens.is(end, "every");
        boolean hours = tokens.is(end - 1, "minutes")
                || (tokens.is(end - 1, "hours") && candidate.low().value().compareTo(DAY) != 0);
        boolean rhythm = candidate.is(Kind.DURATION)
                && (tokens.is(candidate.first() - 1, "every") || tokens.is(candidate.first() - 1, "each"));
        return oneDay || rhythm || (of && candidate.is(Kind.DURATION) && !hours && Denominator.at(tokens, end) != null);
    }

    /** {@code expected to last two months}: the verb, not the period. */
    private static boolean isLasting(Candidate candidate, Tokens tokens) {
        int last = candidate.extentFirst() - 1;
        return tokens.is(last, "last") && MODALS.contains(tokens.word(last - 1));
    }
}
