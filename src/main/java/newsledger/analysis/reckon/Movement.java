package newsledger.analysis.reckon;

import newsledger.fact.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A change with the levels that it is between, in one clause: {@code rose [8%] to [$11.1bn] from [$10.9bn]}.
 *
 * @param change null where only the levels are told
 * @param before null where only what it comes to is told
 */
public record Movement(
        @Nullable Said change, Said level, @Nullable Said before) {

    public boolean isUp() {
        return change != null && change.fact().claim().direction() == Direction.UP;
    }

    public boolean isDown() {
        return change != null && change.fact().claim().direction() == Direction.DOWN;
    }
}
