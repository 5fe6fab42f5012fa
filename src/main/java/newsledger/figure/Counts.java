package newsledger.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds what a bare number counts: the {@code subscribers} of {@code 2.3 million U.S. subscribers}. */
final class Counts implements Refiner {

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>();
        for (Candidate candidate : found) {
            refined.add(candidate.isBare() ? counted(candidate, line.tokens()) : candidate);
        }
        return refined;
    }

    private static Candidate counted(Candidate candidate, Tokens tokens) {
        int noun = Nouns.head(tokens, candidate.end());
        if (noun < 0) {
            return candidate;
        }
        return candidate.over(candidate.first(), noun + 1).in(Measure.of(Kind.COUNT, tokens.word(noun)));
    }
}
