package newsledger.analysis.derive;

import newsledger.analysis.reckon.Formula;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;

import java.util.List;

/**
 * A figure that no article prints, reckoned from facts that some do: a value of 38bn over a term of 7 years is 5.4bn a year.
 *
 * @param rule the name of what reckoned it: {@code value-a-year}
 * @param label what it is, for readers: {@code Value a year}
 * @param quantity unrounded, to sixteen digits
 */
public record Derived(String rule, String label, Quantity quantity, Formula formula) {

    /** The facts that it rests on, in the order of the formula. */
    public List<Fact> from() {
        return formula.facts();
    }

    /** The article of the first of them. */
    public String article() {
        return from().get(0).article();
    }

    public Status status() {
        return formula.status();
    }

    public Qualifier qualifier() {
        return formula.qualifier();
    }
}
