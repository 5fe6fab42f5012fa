package newsledger.chart;

/**
 * The width that a chart is drawn for, in pixels: text keeps its size only if a drawing is shown near the width that it was
 * made for.
 */
public enum Size {
    /** A column of a page on a desk. */
    WIDE(600),
    /** A telephone: names stand above their bars. */
    NARROW(340),
    /** A card in a list: a few bars without an axis. */
    SMALL(300);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** Ends an id, so that the drawings of one chart can stand in one page. */
    String suffix() {
        return switch (this) {
            case WIDE -> "";
            case NARROW -> "-narrow";
            case SMALL -> "-small";
        };
    }

    boolean hasAxis() {
        return this != SMALL;
    }

    /** How many ticks an axis has at most. */
    int ticks() {
        return this == WIDE ? 6 : 4;
    }
}
