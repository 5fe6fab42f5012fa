package newsledger.chart;

/**
 * One row of a drawing.
 *
 * @param from where on the scale its bar begins; {@code to} is where it ends, left of {@code from} for what falls
 * @param value the label at the end of the bar
 */
record Row(Mark mark, double from, double to, String value, Ink ink) {

    String name() {
        return Plain.name(mark.name());
    }

    boolean falls() {
        return to < from;
    }

    boolean isExpected() {
        return mark.firmness() == Firmness.EXPECTED;
    }

    double valueWidth() {
        return Lettering.VALUE.width(value);
    }
}
