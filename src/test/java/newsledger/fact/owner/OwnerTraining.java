package newsledger.fact.owner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how much each tie counts for the owner of a figure. The chance that a candidate is the owner is taken to be its share of the
 * exponentials of all candidates' weights; the weights move to where the labelled owners are likeliest, by small equal steps, each held to
 * what it was thought to be. So few labels turn little, and the same labels always give the same table.
 */
final class OwnerTraining {
    private static final String HEAD = """
            # What each tie counts for the owner of a figure, in hundredths: in any role, and what a role adds. Learned from labelled texts by
            # OwnerTraining from what was thought of it; printed by ./mvnw test -Dtest=OwnerTrainingTest -Downers.train=/path/to/set
            """;
    private static final int STEPS = 400;
    private static final double STEP = 0.05;
    private static final double HOLD = 3;
    private static final double HOLD_IN_ROLE = 6;
    private static final List<Role> ROLE_LIST = List.of(Role.values());
    private static final List<Tie> TIE_LIST = List.of(Tie.values());
    private static final int ROLES = ROLE_LIST.size();
    private static final int TIES = TIE_LIST.size();
    private static final Map<Tie, Integer> COLUMNS = columns();

    private final List<OwnerExample> examples;
    /** For each tie what it counts in any role, then what each role adds. */
    private final double[][] thought = new double[1 + ROLES][TIES];

    private final double[][] weights = new double[1 + ROLES][];
    private final double[][] speed = new double[1 + ROLES][TIES];
    private final double[][] square = new double[1 + ROLES][TIES];

    private static Map<Tie, Integer> columns() {
        Map<Tie, Integer> columns = new EnumMap<>(Tie.class);
        for (Tie tie : Tie.values()) {
            columns.put(tie, columns.size());
        }
        return columns;
    }

    private static int row(Role role) {
        return 1 + ROLE_LIST.indexOf(role);
    }

    private static int column(Tie tie) {
        return COLUMNS.getOrDefault(tie, 0);
    }

    OwnerTraining(List<OwnerExample> examples, Weights thoughts) {
        this.examples = examples.stream().filter(OwnerExample::tells).toList();
        for (Tie tie : Tie.values()) {
            thought[0][column(tie)] = thoughts.any(tie) / 100.0;
            for (Role role : Role.values()) {
                thought[row(role)][column(tie)] = (thoughts.of(tie, role) - thoughts.any(tie)) / 100.0;
            }
        }
        for (int row = 0; row <= ROLES; row++) {
            weights[row] = thought[row].clone();
        }
    }

    /** The table after learning, as {@code owners.csv} holds it. */
    String table() {
        for (int step = 1; step <= STEPS; step++) {
            move(gradient(), step);
        }
        StringBuilder table = new StringBuilder(HEAD).append("tie,any");
        for (Role role : Role.values()) {
            table.append(',').append(role.label());
        }
        table.append('\n');
        for (Tie tie : Tie.values()) {
            table.append(tie.label());
            for (double[] row : weights) {
                long hundredths = Math.round(100 * row[column(tie)]);
                table.append(',').append(hundredths == 0 ? "" : Long.toString(hundredths));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private double[][] gradient() {
        double[][] gradient = new double[1 + ROLES][TIES];
        for (OwnerExample example : examples) {
            add(example, gradient);
        }
        for (int row = 0; row <= ROLES; row++) {
            double hold = row == 0 ? HOLD : HOLD_IN_ROLE;
            for (int tie = 0; tie < TIES; tie++) {
                gradient[row][tie] += hold * (weights[row][tie] - thought[row][tie]);
            }
        }
        return gradient;
    }

    /** What each candidate is likelier than it should be, to each of its ties. */
    private void add(OwnerExample example, double[][] gradient) {
        int role = row(example.role());
        double[] shares = shares(example, role);
        double right = 0;
        for (int i = 0; i < shares.length; i++) {
            right += example.right().get(i) ? shares[i] : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            double wanted = example.right().get(i) ? shares[i] / right : 0;
            for (Tie tie : example.candidates().get(i).ties()) {
                gradient[0][column(tie)] += shares[i] - wanted;
                gradient[role][column(tie)] += shares[i] - wanted;
            }
        }
    }

    private double[] shares(OwnerExample example, int role) {
        double[] shares = new double[example.candidates().size()];
        for (int i = 0; i < shares.length; i++) {
            for (Tie tie : example.candidates().get(i).ties()) {
                shares[i] += weights[0][column(tie)] + weights[role][column(tie)];
            }
        }
        double highest = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** One step against the gradient, after Kingma and Ba, "Adam: A Method for Stochastic Optimization" (2015). */
    private void move(double[][] gradient, int step) {
        double first = 1 - StrictMath.pow(0.9, step);
        double second = 1 - StrictMath.pow(0.999, step);
        for (int row = 0; row <= ROLES; row++) {
            for (int tie = 0; tie < TIES; tie++) {
                double slope = gradient[row][tie];
                speed[row][tie] = 0.9 * speed[row][tie] + 0.1 * slope;
                square[row][tie] = 0.999 * square[row][tie] + 0.001 * slope * slope;
                weights[row][tie] -= STEP * (speed[row][tie] / first) / (Math.sqrt(square[row][tie] / second) + 1e-8);
            }
        }
    }
}
