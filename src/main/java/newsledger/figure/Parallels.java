package newsledger.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Gives a bare number the unit of its neighbour: {@code $1.3bn, up from 1.1bn}; {@code 1.56 million subscribers, below the 1.65 million forecast}. */
final class Parallels implements Refiner {

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        List<Candidate> refined = new ArrayList<>(found);
        for (int i = 0; i < refined.size(); i++) {
            Candidate candidate = refined.get(i);
            if (candidate.isBare() && candidate.low().isScaled()) {
                Measure measure = neighbour(refined, i, line);
                refined.set(i, candidate.in(measure == null ? Measure.of(Kind.COUNT, "units") : measure));
            }
        }
        return refined;
    }

    private static @Nullable Measure neighbour(List<Candidate> found, int i, Line line) {
        List<Candidate> before = new ArrayList<>(line.before());
        before.addAll(found.subList(0, i));
        for (int j = before.size() - 1; j >= 0; j--) {
            Candidate other = before.get(j);
            if (other.is(Kind.MONEY) || other.is(Kind.COUNT)) {
                return other.measure();
            }
        }
        return null;
    }
}
