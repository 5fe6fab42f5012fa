package newsledger.chart;

import java.awt.geom.Ellipse2D;

/** A disc whose area tells the amount, a ring where only expected. */
record BubbleShape(double greatest) implements RowShape {
    private static final double LARGEST = 11;
    private static final double SMALLEST = 3;

    @Override
    public void draw(Canvas canvas, Row row, double from, double to, double y) {
        double radius = radius(row);
        var disc = new Ellipse2D.Double(to - radius, y - radius, 2 * radius, 2 * radius);
        if (row.isExpected()) {
            canvas.setPaint(Ink.PAPER.color());
            canvas.fill(disc);
            canvas.pen(row.ink(), 2, false);
            canvas.draw(disc);
        } else {
            canvas.setPaint(row.ink().color());
            canvas.fill(disc);
        }
    }

    @Override
    public double reach(Row row) {
        return radius(row);
    }

    @Override
    public boolean hasLeader() {
        return true;
    }

    private double radius(Row row) {
        return greatest == 0
                ? SMALLEST
                : Math.max(SMALLEST, LARGEST * Math.sqrt(row.mark().high() / greatest));
    }
}
