package newsledger.chart;

import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;

/**
 * One value of a chart: {@code Oracle}, {@code $300bn}.
 *
 * @param name what the value is of, as readers see it
 * @param label the value as readers see it, with its {@code over} or {@code about}
 * @param note stands behind the value: {@code planned}; empty if nothing does
 * @param qualifier how sharp the value's end is drawn
 */
public record Mark(
        String name, String label, String note, Quantity quantity, Qualifier qualifier, Firmness firmness, Ink ink) {

    /** One without a note, in the first colour. */
    public Mark(String name, String label, Quantity quantity, Qualifier qualifier, Firmness firmness) {
        this(name, label, "", quantity, qualifier, firmness, Ink.FIRST);
    }

    /** A reported, exact value. */
    public static Mark of(String name, String label, Quantity quantity) {
        return new Mark(name, label, quantity, Qualifier.EXACT, Firmness.REPORTED);
    }

    double low() {
        return quantity.low().doubleValue();
    }

    double high() {
        return quantity.high().doubleValue();
    }
}
