package newsledger.figure;

import java.util.ArrayList;
import java.util.List;

/** Leaves out numbers that are no quantities: dates, times of day, ordinals, ages, names with numbers. */
final class Exclusions implements Refiner {

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : found) {
            if (!isTime(candidate, line) && !(candidate.isBare() && NotFigure.is(candidate, line.tokens()))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** A length of time that only names a period, or a number in a date. */
    private static boolean isTime(Candidate candidate, Line line) {
        boolean timely = (candidate.isBare() && !candidate.low().isScaled()) || candidate.is(Kind.DURATION);
        return timely && line.isTime(candidate.first(), candidate.end());
    }
}
