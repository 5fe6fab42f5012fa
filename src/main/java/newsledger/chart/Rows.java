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
import java.util.List;

/** Draws a chart of rows: names at the left or above, the scale on top, each value at the end of its bar. */
final class Rows {
    private static final double GAP = 8;
    private static final double LINE = 17;
    private static final int MOST_LINES = 3;

    private final RowChart chart;
    private final Size size;
    private final Canvas canvas;
    private final int lines;
    private final Rectangle2D plot;

    Rows(RowChart chart, Size size, Canvas canvas) {
        this.chart = chart;
        this.size = size;
        this.canvas = canvas;
        this.lines =
                chart.rows().stream().mapToInt(row -> name(row).size()).max().orElse(1);
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

    /** All rows have the height that the longest name needs. */
    private double rowHeight() {
        return (namesAbove() ? 29 : 11) + lines * LINE;
    }

    private boolean namesAbove() {
        return size != Size.WIDE;
    }

    /** The place that is left when names and values have theirs. */
    private Rectangle2D plot() {
        double top = (size.hasAxis() ? 44 : 0) + (namesAbove() ? 8 + (lines - 1) * LINE / 2 : 0);
        double left = namesAbove() ? 0 : names() + 2 * GAP;
        double start = Math.ceil(left + widestFall()); // JFreeChart draws in whole pixels
        double width = Math.floor(width(size.width() - start));
        return new Rectangle2D.Double(
                start, top, width, rowHeight() * chart.rows().size());
    }

    private double names() {
        return chart.rows().stream()
                .flatMap(row -> name(row).stream())
                .mapToDouble(Lettering.NAME::width)
                .max()
                .orElse(0);
    }

    /** The room for values at the left, half a tick's label at least. */
    private double widestFall() {
        double widest = chart.rows().stream()
                .filter(Row::falls)
                .mapToDouble(this::room)
                .max()
                .orElse(0);
        return Math.max(widest, namesAbove() ? 0 : 20);
    }

    /** The widest scale at which each value still has room behind its own bar. */
    private double width(double all) {
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        return chart.rows().stream()
                .filter(row -> !row.falls())
                .mapToDouble(row -> (all - room(row))
                        / Math.max(0.01, chart.scale().axis().valueToJava2D(row.to(), unit, RectangleEdge.TOP)))
                .reduce(all - 20, Math::min);
    }

    private double room(Row row) {
        return row.valueWidth() + GAP + chart.shape().reach(row) + 2;
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
                double end = x(chart.rows().get(i).to());
                canvas.draw(new Line2D.Double(plot.getX(), middle(i), end, middle(i)));
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
        name(row, y);
        double gap = GAP + chart.shape().reach(row);
        Lettering value = Lettering.VALUE.at(row.falls() ? Lettering.Anchor.END : Lettering.Anchor.START);
        double x = x(row.to()) + (row.falls() ? -gap : gap);
        canvas.text(row.value(), x, y + 5, value);
        if (!row.note().isEmpty()) {
            double behind = Lettering.VALUE.width(row.value()) + Row.NOTE_GAP;
            canvas.text(row.note(), x + (row.falls() ? -behind : behind), y + 5, Lettering.NOTE.at(value.anchor()));
        }
    }

    /** Above its bar, or beside it around its middle. */
    private void name(Row row, double y) {
        List<String> name = name(row);
        double first = namesAbove() ? y - 15 - (name.size() - 1) * LINE : y + 5 - (name.size() - 1) * LINE / 2;
        for (int i = 0; i < name.size(); i++) {
            boolean cut = i == name.size() - 1 && name.get(i).endsWith("…");
            canvas.text(name.get(i), cut ? row.name() : name.get(i), 0, first + i * LINE, Lettering.NAME);
        }
    }

    private List<String> name(Row row) {
        return Lettering.NAME.wrap(row.name(), namesAbove() ? size.width() : size.width() * 0.36, MOST_LINES);
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
