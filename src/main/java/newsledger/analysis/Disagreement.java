package newsledger.analysis;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.time.Period;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One measure of one entity for one time that articles tell differently: {@code revenue in 2024}, {@code $4.2bn} and {@code $4.5bn}.
 *
 * @param period null for what stands at the time of the articles
 * @param told a fact for each value, the newest first
 */
public record Disagreement(
        Subject subject, FactType type, @Nullable Period period, List<Fact> told) {

    public Disagreement {
        told = List.copyOf(told);
    }

    /** The newest of them. */
    public Fact newest() {
        return told.get(0);
    }
}
