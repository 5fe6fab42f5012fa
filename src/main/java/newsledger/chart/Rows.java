package newsledger.chart;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws a chart of rows: names at the left or above, the scale on top, each value at the end of its bar. */
final class Rows {
    private static final double GAP = 8;

    private final RowChart chart;
    private final Size size;
    private final Canvas canvas;
    private final Rectangle2D plot;

    Rows(RowChart chart, Size size, Canvas canvas) {
        this.chart = chart;
        this.size = size;
        this.canvas = canvas;
        this.plot = plot();
    }

    Drawn draw() {
        if (size.hasAxis()) {
            scale();
        }
        leaders();
        plotted().draw(canvas, plot, null, null, null);
        base();
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), middle(i));
        }
        double end = plot.getMaxY();
        if (chart.left() > 0) {
            canvas.text("and " + chart.left() + " more", 0, end + 16, Lettering.NOTE);
            end += 20;
        }
        return new Drawn(chart.kind(), end + 4, chart.more());
    }

    private double middle(int row) {
        return plot.getY() + (row + 0.5) * rowHeight();
    }

    private double rowHeight() {
        return namesAbove() ? 46 : 28;
    }

    private boolean namesAbove() {
        return size != Size.WIDE;
    }

    /** The place that is left when names and values have theirs. */
    private Rectangle2D plot() {
        double top = (size.hasAxis() ? 44 : 0) + (namesAbove() ? 8 : 0);
        double left = namesAbove() ? 0 : names() + 2 * GAP;
        double fall = widest(true);
        double rise = widest(false);
        double start = Math.ceil(left + fall); // JFreeChart draws in whole pixels
        double width = Math.floor(size.width() - start - rise);
        return new Rectangle2D.Double(
                start, top, width, rowHeight() * chart.rows().size());
    }

    private double names() {
        double widest = chart.rows().stream()
                .mapToDouble(row -> Lettering.NAME.width(row.name()))
                .max()
                .orElse(0);
        return Math.min(widest, size.width() * 0.36);
    }

    /** The room for values at one side, half a tick's label at least. */
    private double widest(boolean falling) {
        double widest = chart.rows().stream()
                .filter(row -> row.falls() == falling)
                .mapToDouble(row -> row.valueWidth() + GAP + chart.shape().reach(row) + 2)
                .max()
                .orElse(0);
        return Math.max(widest, namesAbove() && falling ? 0 : 20);
    }

    private void scale() {
        canvas.text(Lettering.NOTE.fit(chart.note(), size.width()), chart.note(), 0, 12, Lettering.NOTE);
        double free = 0;
        for (Scale.Tick tick : chart.scale().ticks()) {
            double half = Lettering.NOTE.width(tick.label()) / 2;
            double x = Math.min(Math.max(x(tick.value()), half), size.width() - half);
            if (x - half >= free) {
                canvas.text(tick.label(), x, 36, Lettering.NOTE.at(Lettering.Anchor.MIDDLE));
                free = x + half;
            }
        }
    }

    private void leaders() {
        if (chart.shape().hasLeader()) {
            canvas.pen(Ink.GRID, 1, false);
            for (int i = 0; i < chart.rows().size(); i++) {
                canvas.draw(new Line2D.Double(plot.getX(), middle(i), plot.getMaxX(), middle(i)));
            }
        }
    }

    /** The line that bars stand on, with gaps where names stand above bars. */
    private void base() {
        if (!chart.shape().hasLeader()) {
            canvas.pen(Ink.MUTED, 1, false);
            double x = x(chart.scale().base());
            double half = namesAbove() ? 10 : rowHeight() / 2;
            Path2D line = new Path2D.Double();
            for (int i = 0; i < chart.rows().size(); i++) {
                line.moveTo(x, middle(i) - half);
                line.lineTo(x, middle(i) + half);
            }
            canvas.draw(line);
        }
    }

    private void row(Row row, double y) {
        String name = row.name();
        double room = namesAbove() ? size.width() : names() + 0.5;
        double above = namesAbove() ? 20 : 0;
        canvas.text(Lettering.NAME.fit(name, room), name, 0, y + 5 - above, Lettering.NAME);
        double gap = GAP + chart.shape().reach(row);
        Lettering value = Lettering.VALUE.at(row.falls() ? Lettering.Anchor.END : Lettering.Anchor.START);
        canvas.text(row.value(), x(row.to()) + (row.falls() ? -gap : gap), y + 5, value);
    }

    private double x(double value) {
        return chart.scale().axis().valueToJava2D(value, plot, RectangleEdge.TOP);
    }

    private CategoryPlot plotted() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < chart.rows().size(); i++) {
            data.addValue(chart.rows().get(i).to(), "", Integer.valueOf(i));
        }
        CategoryPlot result =
                new CategoryPlot(data, nameAxis(), chart.scale().axis(), new RowRenderer(chart.rows(), chart.shape()));
        result.setOrientation(PlotOrientation.HORIZONTAL);
        result.setBackgroundPaint(null);
        result.setOutlineVisible(false);
        result.setInsets(RectangleInsets.ZERO_INSETS);
        result.setAxisOffset(RectangleInsets.ZERO_INSETS);
        result.setFixedDomainAxisSpace(new AxisSpace());
        result.setFixedRangeAxisSpace(new AxisSpace());
        result.setRangeGridlinesVisible(size.hasAxis());
        result.setRangeGridlinePaint(Ink.GRID.color());
        result.setRangeGridlineStroke(new BasicStroke(1));
        return result;
    }

    private static CategoryAxis nameAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
