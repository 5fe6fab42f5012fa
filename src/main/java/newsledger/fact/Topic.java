package newsledger.fact;

import newsledger.entity.Entity;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What the sentences read so far were about, for those that leave it unsaid: after "Oil rose
 * to $51" the price of "It had been $48" is that of oil. It belongs to the reading of one article. */
final class Topic {
    private final Map<FactType, Entity> subjects = new HashMap<>();
    private @Nullable FactType type;
    private @Nullable Entity actor;

    /** Remembers what was just said of a figure. */
    void told(Claim claim) {
        if (claim.type() == FactType.OTHER) {
            return;
        }
        type = measured(claim);
        if (claim.subject() != null) {
            subjects.put(claim.type(), claim.subject());
        }
    }

    /** A change is of the type that it changes: after {@code revenue rose 8%} the topic is revenue. */
    private @Nullable FactType measured(Claim claim) {
        if (claim.type() != FactType.GROWTH || claim.metric() == null) {
            return claim.type();
        }
        for (FactType each : FactType.all()) {
            if (each.label().equals(claim.metric())) {
                return each;
            }
        }
        return type;
    }

    /** Remembers the actor of the sentence that just ended; a sentence without one keeps the actor before. */
    void ended(@Nullable Entity about) {
        actor = about == null ? actor : about;
    }

    /** The type of the last fact, or null. */
    @Nullable
    FactType type() {
        return type;
    }

    /** The last sentence's actor, or null. */
    @Nullable
    Entity actor() {
        return actor;
    }

    /** The subject of the last fact of that type, or null. */
    @Nullable
    Entity subject(FactType of) {
        return subjects.get(of);
    }
}
