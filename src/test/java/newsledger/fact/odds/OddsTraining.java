package newsledger.fact.odds;

import newsledger.fact.FactType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns how much each trait speaks for each type, by multinomial logistic regression: the chance of a type is its share of the
 * exponentials of the sums of all types, and the weights move to where the labelled types are likeliest, each held to nothing. The same
 * examples always give the same table.
 */
final class OddsTraining {
    private static final String HEAD = """
            # How much each trait of a figure speaks for each type, in hundredths. Learned from labelled texts by OddsTraining;
            # printed by ./mvnw test -Dtest=OddsTrainingTest -Dodds.train=/path/to/set
            """;
    private static final int STEPS = 150;
    private static final double STEP = 0.05;
    private static final double HOLD = 1;
    /** A trait of fewer figures is not learned. */
    private static final int RARE = 3;

    private static final List<String> TYPES =
            FactType.all().stream().map(FactType::label).toList();

    private final List<String> traits;
    private final int[][] present;
    private final boolean[][] right;
    private final double[][] weights;
    private final double[][] speed;
    private final double[][] square;

    OddsTraining(List<TypeExample> examples) {
        Map<String, Long> counts = examples.stream()
                .flatMap(example -> example.traits().stream())
                .collect(Collectors.groupingBy(trait -> trait, TreeMap::new, Collectors.counting()));
        traits = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new TreeMap<>();
        traits.forEach(trait -> numbers.put(trait, numbers.size()));
        present = examples.stream()
                .map(example -> example.traits().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        right = new boolean[examples.size()][TYPES.size()];
        for (int i = 0; i < right.length; i++) {
            for (String type : examples.get(i).right()) {
                right[i][TYPES.indexOf(type)] = true;
            }
        }
        weights = new double[traits.size()][TYPES.size()];
        speed = new double[traits.size()][TYPES.size()];
        square = new double[traits.size()][TYPES.size()];
    }

    /** The table after learning, as {@code odds.csv} holds it. */
    String table() {
        for (int step = 1; step <= STEPS; step++) {
            move(gradient(), step);
        }
        List<String> lines = new ArrayList<>();
        lines.add("trait," + String.join(",", TYPES));
        for (int i = 0; i < traits.size(); i++) {
            lines.add(traits.get(i)
                    + Arrays.stream(weights[i])
                            .mapToLong(weight -> Math.round(100 * weight))
                            .mapToObj(hundredths -> hundredths == 0 ? "," : "," + hundredths)
                            .collect(Collectors.joining()));
        }
        return HEAD + String.join("\n", lines) + "\n";
    }

    private double[][] gradient() {
        double[][] gradient = new double[traits.size()][TYPES.size()];
        for (int i = 0; i < gradient.length; i++) {
            for (int type = 0; type < TYPES.size(); type++) {
                gradient[i][type] = HOLD * weights[i][type];
            }
        }
        for (int i = 0; i < present.length; i++) {
            add(present[i], right[i], gradient);
        }
        return gradient;
    }

    /** What each type is likelier than it should be, to each trait of the figure. */
    private void add(int[] example, boolean[] isRight, double[][] gradient) {
        double[] shares = shares(example);
        double sum = 0;
        for (int type = 0; type < shares.length; type++) {
            sum += isRight[type] ? shares[type] : 0;
        }
        for (int type = 0; type < shares.length; type++) {
            shares[type] -= isRight[type] ? shares[type] / sum : 0;
        }
        for (int trait : example) {
            for (int type = 0; type < shares.length; type++) {
                gradient[trait][type] += shares[type];
            }
        }
    }

    private double[] shares(int[] example) {
        double[] shares = new double[TYPES.size()];
        for (int trait : example) {
            for (int type = 0; type < shares.length; type++) {
                shares[type] += weights[trait][type];
            }
        }
        double highest = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int type = 0; type < shares.length; type++) {
            shares[type] = StrictMath.exp(shares[type] - highest);
            sum += shares[type];
        }
        for (int type = 0; type < shares.length; type++) {
            shares[type] /= sum;
        }
        return shares;
    }

    /** One step against the gradient, after Kingma and Ba, "Adam: A Method for Stochastic Optimization" (2015). */
    private void move(double[][] gradient, int step) {
        double first = 1 - StrictMath.pow(0.9, step);
        double second = 1 - StrictMath.pow(0.999, step);
        for (int i = 0; i < gradient.length; i++) {
            for (int type = 0; type < TYPES.size(); type++) {
                double slope = gradient[i][type];
                speed[i][type] = 0.9 * speed[i][type] + 0.1 * slope;
                square[i][type] = 0.999 * square[i][type] + 0.001 * slope * slope;
                weights[i][type] -= STEP * (speed[i][type] / first) / (Math.sqrt(square[i][type] / second) + 1e-8);
            }
        }
    }
}
