package newsledger.chart;

/**
 * One row of a drawing.
 *
 * @param from where on the scale its bar begins; {@code to} is where it ends, left of {@code from} for what falls
 * @param value the label at the end of the bar
 */
record Row(Mark mark, double from, double to, String value, Ink ink) {
    static final double NOTE_GAP = 6;

    String name() {
        return Plain.name(mark.name());
    }

    boolean falls() {
        return to < from;
    }

    boolean isExpected() {
        return mark.firmness() == Firmness.EXPECTED;
    }

    String note() {
        return Plain.name(mark.note());
    }

    /** Of the value with its note. */
    double valueWidth() {
        return Lettering.VALUE.width(value) + (note().isEmpty() ? 0 : NOTE_GAP + Lettering.NOTE.width(note()));
    }
}
