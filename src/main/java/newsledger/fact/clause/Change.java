package newsledger.fact.clause;

import newsledger.fact.Direction;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Tells whether a figure is a change rather than a level, and which way it goes: {@code rose [4%]}, {@code a [4%] drop}. */
final class Change {
    /** What is asked, in this order; the first that tells a direction decides. */
    private static final List<Sign> SIGNS = List.of(
            Multiples::change,
            FollowingChange::of,
            LeadingChange::of,
            Savings::of,
            ShareMoves::of,
            VerbChange::of,
            Gap::direction);

    private Change() {}

    /** The direction of the change that the figure is, or null if it is a level. */
    static @Nullable Direction of(Frame frame) {
        if (frame.transfer() != null) {
            return frame.transfer().direction();
        }
        if (Parallel.isMultiplied(frame)) {
            return null;
        }
        for (Sign sign : SIGNS) {
            Direction direction = sign.of(frame);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    /** A way of telling a change; null for a level, as far as it can see. */
    private interface Sign {
        @Nullable
        Direction of(Frame frame);
    }
}
