package newsledger.fact.clause;

import java.util.List;
import java.util.Set;

/** Names that stand where a subject may stand and are none: {@code Harbor told [Nimbus] that 300 people would go}. */
public final class Bystanders {
    private static final Set<String> TOLD = Set.of("told", "tells", "telling", "notified", "informed");

    private Bystanders() {}

    /** Whether the name at {@code at} is only told what the clause says. */
    public static boolean isTold(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before).is(Cue.DETERMINER)) {
            before--;
        }
        return before > 0 && TOLD.contains(tokens.get(before).word());
    }
}
