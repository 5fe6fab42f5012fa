package newsledger.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** A dot, hollow where only expected; a range is two dots joined by a line. */
record DotShape(double radius) implements RowShape {

    @Override
    public void draw(Canvas canvas, Row row, double from, double to, double y) {
        if (row.mark().high() == 0) {
            return; // zero has no place on a log scale: its label says it
        }
        if (to > from) {
            canvas.pen(row.ink(), 3, row.isExpected());
            canvas.draw(new Line2D.Double(from, y, to, y));
            dot(canvas, row, from, y);
        }
        dot(canvas, row, to, y);
    }

    @Override
    public double reach(Row row) {
        return radius;
    }

    @Override
    public boolean hasLeader() {
        return true;
    }

    private void dot(Canvas canvas, Row row, double x, double y) {
        canvas.setPaint(row.isExpected() ? Ink.PAPER.color() : row.ink().color());
        canvas.fill(circle(x, y, radius));
        if (row.isExpected()) {
            canvas.pen(row.ink(), 2, false);
            canvas.draw(circle(x, y, radius - 1));
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
