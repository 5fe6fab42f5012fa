package newsledger.chart;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Called by JFreeChart for each value: a line from the one before it, dashed towards what is only expected, and a dot. */
final class LineRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 4.5;

    private final transient List<Series> series;

    LineRenderer(List<Series> series) {
        this.series = List.copyOf(series);
    }

    /** Lines first, so that dots lie upon them. */
    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            @Nullable PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis times,
            ValueAxis values,
            XYDataset data,
            int line,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        Canvas canvas = (Canvas) g2;
        Mark mark = series.get(line).points().get(item).mark();
        Ink ink = series.size() == 1 ? mark.ink() : Ink.ofSeries(line);
        double x = times.valueToJava2D(data.getXValue(line, item), area, plot.getDomainAxisEdge());
        double y = values.valueToJava2D(data.getYValue(line, item), area, plot.getRangeAxisEdge());
        if (pass == 1) {
            double low = values.valueToJava2D(mark.low(), area, plot.getRangeAxisEdge());
            double high = values.valueToJava2D(mark.high(), area, plot.getRangeAxisEdge());
            dots(canvas, mark, ink, x, low, high);
        } else if (item > 0) {
            double x0 = times.valueToJava2D(data.getXValue(line, item - 1), area, plot.getDomainAxisEdge());
            double y0 = values.valueToJava2D(data.getYValue(line, item - 1), area, plot.getRangeAxisEdge());
            canvas.pen(ink, 2, mark.firmness() == Firmness.EXPECTED);
            canvas.draw(new Line2D.Double(x0, y0, x, y));
        }
    }

    /** One dot, or two joined for a range. */
    private static void dots(Canvas canvas, Mark mark, Ink ink, double x, double low, double high) {
        if (mark.quantity().isRange()) {
            canvas.pen(ink, 3, false);
            canvas.draw(new Line2D.Double(x, low, x, high));
            dot(canvas, mark, ink, x, low);
        }
        dot(canvas, mark, ink, x, high);
    }

    private static void dot(Canvas canvas, Mark mark, Ink ink, double x, double y) {
        boolean hollow = mark.firmness() == Firmness.EXPECTED;
        var disc = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        canvas.setPaint(hollow ? Ink.PAPER.color() : ink.color());
        canvas.fill(disc);
        if (hollow) {
            canvas.pen(ink, 2, false);
            canvas.draw(disc);
        }
    }
}
