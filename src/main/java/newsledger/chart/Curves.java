package newsledger.chart;

import newsledger.chart.Lettering.Anchor;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws lines over time: values up the left side, times below, each line's name at its end. */
final class Curves {
    private static final double TOP = 42;
    private static final double BELOW = 26;

    private final LineChart chart;
    private final Size size;
    private final Canvas canvas;
    private final Rectangle2D plot;

    /** Where text stands already. */
    private final List<Rectangle2D> taken = new ArrayList<>();

    Curves(LineChart chart, Size size, Canvas canvas) {
        this.chart = chart;
        this.size = size;
        this.canvas = canvas;
        this.plot = plot();
    }

    Drawn draw() {
        canvas.text(Lettering.NOTE.fit(chart.note(), size.width()), chart.note(), 0, 12, Lettering.NOTE);
        plotted().draw(canvas, plot, null, null, null);
        canvas.pen(Ink.MUTED, 1, false);
        canvas.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()));
        values();
        times();
        if (chart.named()) {
            names();
        }
        chart.labelled().forEach(this::label);
        return new Drawn(chart.kind(), plot.getMaxY() + BELOW, chart.more());
    }

    private Rectangle2D plot() {
        double height = size == Size.WIDE ? 230 : 190;
        double left = widest(chart.values().ticks(), Lettering.NOTE) + 22;
        double right = chart.named() ? nameRoom() + 14 : 30;
        double start = Math.ceil(left); // JFreeChart draws in whole pixels
        return new Rectangle2D.Double(start, TOP, Math.floor(size.width() - start - right), height);
    }

    private double nameRoom() {
        return chart.series().stream()
                .mapToDouble(one -> Lettering.NAME.width(Plain.name(one.name())))
                .map(width -> Math.min(width, size.width() * 0.25))
                .max()
                .orElse(0);
    }

    private static double widest(List<Scale.Tick> ticks, Lettering lettering) {
        return ticks.stream()
                .mapToDouble(tick -> lettering.width(tick.label()))
                .max()
                .orElse(0);
    }

    private XYPlot plotted() {
        DefaultXYDataset data = new DefaultXYDataset();
        for (int i = 0; i < chart.series().size(); i++) {
            List<Point> points = chart.series().get(i).points();
            double[] times = points.stream()
                    .mapToDouble(p -> Timeline.middle(p.period()))
                    .toArray();
            double[] values = points.stream().mapToDouble(Curves::middle).toArray();
            data.addSeries(Integer.valueOf(i), new double[][] {times, values});
        }
        LineRenderer renderer = new LineRenderer(chart.series());
        XYPlot result = new XYPlot(data, chart.times().axis(), chart.values().axis(), renderer);
        result.setBackgroundPaint(null);
        result.setOutlineVisible(false);
        result.setInsets(RectangleInsets.ZERO_INSETS);
        result.setAxisOffset(RectangleInsets.ZERO_INSETS);
        result.setFixedDomainAxisSpace(new AxisSpace());
        result.setFixedRangeAxisSpace(new AxisSpace());
        result.setDomainGridlinesVisible(false);
        result.setRangeGridlinePaint(Ink.GRID.color());
        result.setRangeGridlineStroke(new BasicStroke(1));
        return result;
    }

    private static double middle(Point point) {
        return (point.mark().low() + point.mark().high()) / 2;
    }

    private void values() {
        Lettering lettering = Lettering.NOTE.at(Anchor.END);
        for (Scale.Tick tick : chart.values().ticks()) {
            canvas.text(tick.label(), plot.getX() - 18, y(tick.value()) + 4, lettering);
        }
    }

    /** The last time first, then from the left: what has no room is not written. */
    private void times() {
        List<Scale.Tick> ticks = new ArrayList<>(chart.times().ticks());
        ticks.add(0, ticks.remove(ticks.size() - 1));
        for (Scale.Tick tick : ticks) {
            write(tick.label(), x(tick.value()), plot.getMaxY() + 18, Lettering.NOTE);
        }
    }

    /** Names at the ends of lines, pushed down where they would overlap. */
    private void names() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            lines.add(i);
        }
        lines.sort(Comparator.comparingDouble(i -> y(middle(last(i)))));
        double free = 0;
        for (int line : lines) {
            double y = Math.max(free, y(middle(last(line))));
            String name = Plain.name(chart.series().get(line).name());
            String cut = Lettering.NAME.fit(name, nameRoom() + 0.5);
            canvas.text(cut, name, plot.getMaxX() + 14, y + 5, Lettering.NAME.in(Ink.ofSeries(line)));
            free = y + 17;
        }
    }

    private Point last(int line) {
        List<Point> points = chart.series().get(line).points();
        return points.get(points.size() - 1);
    }

    /** A value above its dot, below it where there is no room above, or not at all. */
    private void label(Point point) {
        double x = x(Timeline.middle(point.period()));
        String label = Plain.name(point.mark().label());
        if (!write(label, x, y(point.mark().high()) - 11, Lettering.RIMMED)) {
            write(label, x, y(point.mark().low()) + 22, Lettering.RIMMED);
        }
    }

    /** Writes a text around {@code x} if it has room. */
    private boolean write(String text, double x, double y, Lettering lettering) {
        String cut = lettering.fit(text, size.width() * 0.4);
        double half = lettering.width(cut) / 2;
        double middle = Math.min(Math.max(x, half), size.width() - half);
        var room = new Rectangle2D.Double(middle - half - 3, y - lettering.size(), 2 * half + 6, lettering.size() + 3);
        boolean below = y > plot.getMaxY() - 2 && lettering.bold();
        if (below || taken.stream().anyMatch(room::intersects)) {
            return false;
        }
        taken.add(room);
        canvas.text(cut, text, middle, y, lettering.at(Anchor.MIDDLE));
        return true;
    }

    private double x(double time) {
        return chart.times().axis().valueToJava2D(time, plot, RectangleEdge.BOTTOM);
    }

    private double y(double value) {
        return chart.values().axis().valueToJava2D(value, plot, RectangleEdge.LEFT);
    }
}
