package newsledger.analysis;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.time.Period;

import java.util.List;

/**
 * One measure of one entity over time: {@code revenue}, {@code $9bn in 2023}, {@code $13bn in 2024}.
 *
 * @param entries by time, at least two
 */
public record History(FactType type, List<Entry> entries) {

    public History {
        entries = List.copyOf(entries);
    }

    /**
     * What is told for one period.
     *
     * @param told the newest first, one of each value
     */
    public record Entry(Period period, List<Fact> told) {
        public Entry {
            told = List.copyOf(told);
        }
    }
}
