package newsledger.fact.owner;

import newsledger.entity.Entity;

import java.util.EnumSet;
import java.util.Set;

/** Whose a figure may be, as named at one place or told of before, and what speaks for it: Harbor, who owns the measure. */
public record Candidate(Entity entity, Set<Tie> ties) {

    private static final Set<Tie> LIKELY = EnumSet.of(
            Tie.SUBJECT,
            Tie.PATIENT,
            Tie.ANTECEDENT,
            Tie.AGENT,
            Tie.OWNS_MEASURE,
            Tie.NAMES_MEASURE,
            Tie.OWNS_FIGURE,
            Tie.MEASURE_OF,
            Tie.MEASURE_AT,
            Tie.BUYER,
            Tie.FINED,
            Tie.RESPECTIVE,
            Tie.BESIDE);
    private static final Set<Tie> PLACED = EnumSet.of(
            Tie.SUBJECT,
            Tie.OWNS_MEASURE,
            Tie.NAMES_MEASURE,
            Tie.MEASURE_OF,
            Tie.MEASURE_IN,
            Tie.MEASURE_FOR,
            Tie.GOVERNED_IN,
            Tie.RESPECTIVE,
            Tie.BESIDE);
    private static final Set<Tie> DOUBTFUL = EnumSet.of(Tie.QUOTED, Tie.SOURCE, Tie.OFFICER, Tie.PERSON, Tie.PLACE);

    Candidate(Entity entity) {
        this(entity, EnumSet.noneOf(Tie.class));
    }

    void add(Tie tie) {
        ties.add(tie);
    }

    /** Adds the tie if it holds; tells whether it does. */
    boolean add(Tie tie, boolean holds) {
        if (holds) {
            add(tie);
        }
        return holds;
    }

    /** Whether the sentence itself ties it to the figure, in that role. */
    boolean isLikely(Role role) {
        if (has(Tie.PLACE) && has(Tie.ACTS)) {
            return true;
        }
        boolean area = (role == Role.ECONOMY || role == Role.OUTPUT) && has(Tie.PLACE);
        boolean pays = role == Role.SPENDING && has(Tie.UNDERGOES);
        return pays || meets(area ? PLACED : LIKELY) && (area || !meets(DOUBTFUL));
    }

    private boolean meets(Set<Tie> some) {
        for (Tie tie : ties) {
            if (some.contains(tie)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Tie tie) {
        return ties.contains(tie);
    }
}
