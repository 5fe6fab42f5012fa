package newsledger.chart;

import newsledger.figure.Qualifier;

import java.awt.geom.Rectangle2D;

/** A bar: filled where reported, an outline where expected, its end in stripes where it is not sharp. */
record BarShape(double thickness) implements RowShape {
    /** Below this length a bar has no room for a soft end. */
    private static final double SHORT = 14;

    private static final double STRIPE = 2;

    @Override
    public void draw(Canvas canvas, Row row, double from, double to, double y) {
        double way = row.falls() ? -1 : 1;
        double length = Math.max(Math.abs(to - from), 1);
        Qualifier end = length < SHORT ? Qualifier.EXACT : row.mark().qualifier();
        double body = length - within(end);
        if (row.isExpected()) {
            canvas.pen(row.ink(), 1.5, true);
            canvas.draw(box(from, way * body, y, thickness - 1.5));
        } else {
            canvas.setPaint(row.ink().color());
            canvas.fill(box(from, way * body, y, thickness));
        }
        canvas.setPaint(row.ink().color());
        for (int stripe = 0; stripe < stripes(end); stripe++) {
            canvas.fill(box(from + way * (body + STRIPE * (1 + 2 * stripe)), way * STRIPE, y, thickness));
        }
    }

    @Override
    public double reach(Row row) {
        return switch (row.mark().qualifier()) {
            case EXACT, NEARLY, UNDER, UP_TO -> 0;
            case ABOUT -> 3 * STRIPE;
            case OVER, AT_LEAST -> 4 * STRIPE;
        };
    }

    @Override
    public boolean hasLeader() {
        return false;
    }

    /** How much of the bar is stripes: those of {@code about} lie on both sides of the value, those of {@code over} beyond it. */
    private static double within(Qualifier end) {
        return switch (end) {
            case EXACT, OVER, AT_LEAST -> 0;
            case ABOUT -> 3 * STRIPE;
            case NEARLY, UNDER, UP_TO -> 4 * STRIPE;
        };
    }

    private static int stripes(Qualifier end) {
        return switch (end) {
            case EXACT -> 0;
            case ABOUT -> 3;
            case OVER, AT_LEAST, NEARLY, UNDER, UP_TO -> 2;
        };
    }

    private static Rectangle2D box(double x, double length, double y, double height) {
        return new Rectangle2D.Double(Math.min(x, x + length), y - height / 2, Math.abs(length), height);
    }
}
