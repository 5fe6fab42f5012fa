package newsledger.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells points of a rate from points of an index: {@code inflation rose 2.5 points} is in percentage points. */
final class Points implements Refiner {
    private static final Measure PERCENTAGE = Measure.of(Kind.POINTS, "pp");
    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final Set<String> INDICES = WordList.of("indices");
    private static final Set<String> RATES = WordList.of("rates");

    @Override
    public List<Candidate> refine(List<Candidate> found, Line line) {
        if (found.stream().noneMatch(Points::mayBeOfRate)
                || line.firstOf(INDICES) < line.tokens().size()
                || line.firstOf(RATES) == line.tokens().size()) {
            return found;
        }
        List<Candidate> refined = new ArrayList<>();
        for (Candidate candidate : found) {
            refined.add(mayBeOfRate(candidate) ? candidate.in(PERCENTAGE) : candidate);
        }
        return refined;
    }

    private static boolean mayBeOfRate(Candidate candidate) {
        Measure measure = candidate.measure();
        return measure != null
                && measure.symbol().equals("index")
                && candidate.high().value().compareTo(MOST) <= 0;
    }
}
