package newsledger.analysis;

import newsledger.fact.Fact;
import newsledger.figure.Quantity;

import java.util.List;

/**
 * A figure that no article prints, reckoned from facts that some do: a value of 38bn over a term of 7 years is 5.4bn a year.
 *
 * @param name what it is: {@code Value a year}
 * @param quantity unrounded
 * @param from the facts that it rests on, in the order of the formula
 */
public record Derived(String name, Quantity quantity, List<Fact> from) {

    public Derived {
        from = List.copyOf(from);
    }
}
