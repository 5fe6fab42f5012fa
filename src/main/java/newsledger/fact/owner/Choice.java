package newsledger.fact.owner;

import newsledger.entity.Entity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whose a figure is, and why.
 *
 * @param candidates who was asked, in the order found
 * @param best the one with the most weight; null if nobody is in question
 * @param tie what tells best why
 */
public record Choice(
        Role role,
        List<Candidate> candidates,
        @Nullable Candidate best,
        @Nullable Tie tie) {

    public Choice {
        candidates = List.copyOf(candidates);
    }

    /** The name of what counted most; null if nobody is in question. */
    @Nullable
    public String reason() {
        return tie == null ? null : tie.label();
    }

    /** Whether it has a name, or is what prices are of: what later sentences may leave unsaid. */
    public boolean isNamed() {
        return best != null && (!best.has(Tie.UNNAMED) || best.has(Tie.THING));
    }

    /** Whether it acts: {@code [Ottawa] will borrow}, not {@code homes in [Ottawa]}. */
    boolean isActing() {
        return tie == Tie.ACTS || tie == Tie.SUBJECT || tie == Tie.SUBJECT_ELSE;
    }

    /** The same with another in the place of the best. */
    Choice of(Entity other) {
        return new Choice(role, candidates, best == null ? null : new Candidate(other, best.ties()), tie);
    }

    /** Whose the figure is; null if nobody is in question. */
    @Nullable
    public Entity entity() {
        return best == null ? null : best.entity();
    }
}
