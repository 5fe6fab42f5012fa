package newsledger.analysis;

import newsledger.analysis.derive.Derived;
import newsledger.fact.Fact;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One deal, however many articles tell of it: its value, its term and what that comes to in a year.
 *
 * @param value the newest fact that states its value, with both parties and exactly as far as any does
 * @param duration its term, if one is told
 * @param perYear value divided by term
 * @param told all facts that state this value for these parties, newest first, {@code value} among them
 * @param date the day of the first article that tells of it, null where none has a date
 */
public record Deal(
        Fact value,
        @Nullable Fact duration,
        @Nullable Derived perYear,
        List<Fact> told,
        @Nullable LocalDate date) {

    public Deal {
        told = List.copyOf(told);
    }
}
