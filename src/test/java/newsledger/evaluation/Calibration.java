package newsledger.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** How often facts are right that are told with a certain confidence. */
final class Calibration {
    private static final List<BigDecimal> FLOORS = List.of(
            new BigDecimal("0.95"),
            new BigDecimal("0.9"),
            new BigDecimal("0.8"),
            new BigDecimal("0.6"),
            BigDecimal.ZERO);

    private Calibration() {}

    /**
     * The facts with a confidence from {@code from} to below {@code to}.
     *
     * @param facts all that a label judges
     * @param sum of their confidences
     */
    record Bucket(BigDecimal from, BigDecimal to, int facts, int right, BigDecimal sum) {

        String title() {
            return from + " to " + to;
        }

        /** The share that is right. */
        BigDecimal share() {
            return mean(new BigDecimal(right));
        }

        /** What was said that it is. */
        BigDecimal stated() {
            return mean(sum);
        }

        private BigDecimal mean(BigDecimal total) {
            return facts == 0 ? BigDecimal.ZERO : total.divide(new BigDecimal(facts), MathContext.DECIMAL32);
        }
    }

    static List<Bucket> of(List<Labelled> texts) {
        List<Label> right = new ArrayList<>();
        List<Label> wrong = new ArrayList<>();
        for (Labelled text : texts) {
            Comparison compared = Measure.FACTS.compare(text);
            compared.matched().forEach(match -> right.add(match.found()));
            wrong.addAll(compared.extra());
        }
        List<Bucket> buckets = new ArrayList<>();
        BigDecimal to = BigDecimal.ONE;
        for (BigDecimal from : FLOORS) {
            buckets.add(bucket(from, to, right, wrong));
            to = from;
        }
        return buckets;
    }

    private static Bucket bucket(BigDecimal from, BigDecimal to, List<Label> right, List<Label> wrong) {
        List<BigDecimal> rightly = within(from, to, right);
        List<BigDecimal> wrongly = within(from, to, wrong);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal confidence : rightly) {
            sum = sum.add(confidence);
        }
        for (BigDecimal confidence : wrongly) {
            sum = sum.add(confidence);
        }
        return new Bucket(from, to, rightly.size() + wrongly.size(), rightly.size(), sum);
    }

    private static List<BigDecimal> within(BigDecimal from, BigDecimal to, List<Label> facts) {
        return facts.stream()
                .map(Label::confidence)
                .filter(confidence -> confidence.compareTo(from) >= 0
                        && (confidence.compareTo(to) < 0 || to.compareTo(BigDecimal.ONE) == 0))
                .toList();
    }
}
