package newsledger.chart;

/** A change of so much, up or down: {@code Nvidia}, {@code +4%}. The sign or arrow in the label tells the way without colour. */
public record Move(Mark mark, boolean up) {

    /** The low end of the change on a scale where falls are below zero. */
    double from() {
        return up ? mark.low() : -mark.high();
    }

    double to() {
        return up ? mark.high() : -mark.low();
    }
}
