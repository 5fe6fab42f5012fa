package newsledger.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds what a bare number counts: the {@code subscribers} of {@code 2.3 million U.S. subscribers}. */
final class Counts implements Refiner {

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
        if (noun < 0 || forecast) {
            return candidate;
        }
        Candidate count = candidate.in(Measure.of(Kind.COUNT, tokens.word(noun)));
        return noun < limit ? count.over(candidate.first(), noun + 1) : count;
    }
}
