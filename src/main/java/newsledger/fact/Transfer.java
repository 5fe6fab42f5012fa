package newsledger.fact;

import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What is put to a measure or taken off it: {@code wiped [$2bn] off its market value}, {@code adds [£14m] to the wage bill}.
 *
 * @param target what stands behind {@code off} or {@code to}
 */
record Transfer(Direction direction, List<Token> target) {
    private static final Set<String> TAKES = WordList.of("takes-off");
    private static final Set<String> ADDS = WordList.of("adds-to");
    private static final Set<String> OFF = Set.of("off", "from");
    private static final Set<String> TO = Set.of("to", "on", "onto");
    private static final int REACH = 6;

    /** The transfer that the figure is, or null. */
    static @Nullable Transfer of(Frame frame) {
        if (!frame.after("") || frame.kind(Kind.COUNT) || frame.kind(Kind.DURATION)) {
            return null;
        }
        Transfer taken = of(frame, TAKES, OFF, Direction.DOWN);
        return taken == null ? of(frame, ADDS, TO, Direction.UP) : taken;
    }

    private static @Nullable Transfer of(Frame frame, Set<String> verbs, Set<String> links, Direction direction) {
        int from = Math.max(frame.leading().clauseStart(), frame.at() - REACH);
        if (!Grammar.any(frame.tokens().subList(from, frame.at()), verbs)) {
            return null;
        }
        List<Token> target = frame.following().behind(links);
        return target.stream().anyMatch(Grammar::isMeasure) ? new Transfer(direction, target) : null;
    }
}
