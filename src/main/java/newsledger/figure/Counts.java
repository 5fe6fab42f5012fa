package newsledger.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds what a bare number counts: the {@code subscribers} of {@code 2.3 million U.S. subscribers}. */
final class Counts implements Refiner {
    /** Fewer in words describe rather than count: {@code a four-bedroom house}. */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(13);

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Candidate candidate = found.get(i);
            boolean followed = i + 1 < found.size()
                    && (found.get(i + 1).isBare() || !candidate.low().isDigits());
            int limit = followed ? found.get(i + 1).first() : line.tokens().size();
            refined.add(candidate.isBare() ? counted(candidate, line.tokens(), limit) : candidate);
        }
        return refined;
    }

    /** The noun is part of the figure, unless another number comes first: {@code 10 of the 60-odd hotels} are two figures. */
    private static Candidate counted(Candidate candidate, Tokens tokens, int limit) {
        int noun = Nouns.head(tokens, candidate.end());
        boolean forecast = noun >= 0 && tokens.is(candidate.first() - 1, "the") && Nouns.isForecasters(tokens, noun);
        boolean few = noun == candidate.end() + 1
                && tokens.is(candidate.end(), "-")
                && !candidate.low().isDigits()
                && candidate.low().value().compareTo(LEAST_IN_WORDS) < 0;
        if (noun < 0 || forecast || few) {
            return candidate;
        }
        Candidate count = candidate.in(Measure.of(Kind.COUNT, Nouns.name(tokens, noun)));
        return noun < limit ? count.over(candidate.first(), noun + 1) : count;
    }
}
