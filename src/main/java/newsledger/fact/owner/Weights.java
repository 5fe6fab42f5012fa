package newsledger.fact.owner;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much each tie counts for the owner of a figure, in hundredths, in each role: the rows and columns of {@code owners.csv}. */
final class Weights {
    private static final Weights STANDARD = read(Weights.class, "owners.csv");

    private final Map<Tie, Integer> any = new EnumMap<>(Tie.class);
    private final Map<Role, Map<Tie, Integer>> all = new EnumMap<>(Role.class);

    private Weights() {}

    static Weights standard() {
        return STANDARD;
    }

    /** Reads a table beside the class {@code home}: {@code any} counts in every role, the other columns add to it in one. */
    static Weights read(Class<?> home, String file) {
        Weights weights = new Weights();
        for (Row row : Table.rows(home, file)) {
            Tie tie = Tie.of(row.get("tie"));
            int any = number(row.get("any"));
            weights.any.put(tie, any);
            for (Role role : Role.values()) {
                weights.all
                        .computeIfAbsent(role, unused -> new EnumMap<>(Tie.class))
                        .put(tie, any + number(row.get(role.label())));
            }
        }
        return weights;
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /** What a tie counts in every role. */
    int any(Tie tie) {
        return any.getOrDefault(tie, 0);
    }

    int of(Tie tie, Role role) {
        return all.getOrDefault(role, Map.of()).getOrDefault(tie, 0);
    }

    private static int sum(Candidate candidate, Map<Tie, Integer> weights) {
        int sum = 0;
        for (Tie tie : candidate.ties()) {
            sum += weights.getOrDefault(tie, 0);
        }
        return sum;
    }

    /** The heaviest of the candidates, of equal ones the first. */
    Choice choose(Role role, List<Candidate> candidates) {
        Map<Tie, Integer> weights = all.getOrDefault(role, Map.of());
        Candidate best = null;
        int heaviest = 0;
        for (Candidate candidate : candidates) {
            int weight = sum(candidate, weights);
            if (best == null || weight > heaviest) {
                best = candidate;
                heaviest = weight;
            }
        }
        return new Choice(role, candidates, best, best == null ? null : telling(best, role));
    }

    /** The first tie, those beside the measure before those in the clause, that counts a third as much as the heaviest. */
    private @Nullable Tie telling(Candidate best, Role role) {
        int heaviest = Integer.MIN_VALUE;
        for (Tie tie : best.ties()) {
            heaviest = tie.isRelation() ? Math.max(heaviest, of(tie, role)) : heaviest;
        }
        for (Tie tie : best.ties()) {
            if (tie.isRelation() && 3 * of(tie, role) >= heaviest) {
                return tie;
            }
        }
        return null;
    }
}
