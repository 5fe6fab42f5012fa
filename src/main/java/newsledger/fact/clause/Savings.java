package newsledger.fact.clause;

import newsledger.fact.Direction;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by how much costs are to fall: {@code will save [£45m]}, {@code its savings target to [£600m]}. */
final class Savings {
    private static final Set<String> SAVING = WordList.of("saving-verbs");
    private static final Set<String> STRIPPING = WordList.of("stripping-verbs");

    private Savings() {}

    /** {@code will save [£45m]}, {@code its savings target to [£600m]}: costs fall by what is saved. */
    static @Nullable Direction of(Frame frame) {
        if (!frame.kind(Kind.MONEY)) {
            return null;
        }
        boolean verb = frame.after("") && frame.verbIn(SAVING);
        boolean cut = frame.after("") && frame.of(Cue.COST) && frame.verbIn(STRIPPING);
        if (cut || frame.following().of().stream().anyMatch(Savings::isSaving)) {
            return Direction.DOWN;
        }
        boolean level = frame.after("of", "to", "from", "at")
                || frame.anchor(Cue.WORTH)
                || frame.after("") && frame.verb(Cue.BE);
        return verb || level && isOfSavings(frame) ? Direction.DOWN : null;
    }

    /** Whether the nearest measure before the figure is what is saved. */
    private static boolean isOfSavings(Frame frame) {
        return Stream.of(frame.leading().governors(), frame.leading().subjects())
                .flatMap(List::stream)
                .filter(Grammar::isMeasure)
                .findFirst()
                .filter(Savings::isSaving)
                .isPresent();
    }

    /** Whether the word is of what costs fall by: {@code cost savings}, {@code synergies}. */
    static boolean isSaving(Token token) {
        return token.is(Cue.COST) && token.is(Cue.FALL);
    }
}
