package newsledger.chart;

import newsledger.figure.Unit;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static java.util.Comparator.naturalOrder;

/**
 * An axis of JFreeChart and the labels of its ticks, which we set ourselves.
 *
 * @param base where bars begin
 */
record Scale(ValueAxis axis, List<Tick> ticks, double base) {

    /** A place on an axis, and what is written there. */
    record Tick(double value, String label) {}

    static Scale linear(Ticks ticks, Unit unit) {
        List<Tick> labels = ticks.values().stream()
                .map(value -> new Tick(value.doubleValue(), Ticks.label(value, unit)))
                .toList();
        return new Scale(bare(new TickedAxis(labels)), labels, 0);
    }

    /** From the power of ten at or below the least to the one at or above the greatest. */
    static Scale log(Spread spread, Unit unit, int most) {
        int first = (int) Math.floor(Math.log10(spread.least()) + 1e-9);
        int last = Math.max(first + 1, (int) Math.ceil(Math.log10(spread.greatest()) - 1e-9));
        int step = (last - first - 1) / most + 1;
        List<Tick> labels = new ArrayList<>();
        for (int power = first; power <= last; power += step) {
            BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(power);
            labels.add(new Tick(value.doubleValue(), Ticks.label(value, unit)));
        }
        LogAxis axis = new LogAxis();
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setRange(Math.pow(10, first), Math.pow(10, last));
        return new Scale(bare(axis), List.copyOf(labels), Math.pow(10, first));
    }

    /** All the days of the periods. */
    static Scale days(List<Point> points, int most) {
        var periods = points.stream().map(Point::period).toList();
        LocalDate from =
                periods.stream().map(Timeline::first).min(naturalOrder()).orElseThrow();
        LocalDate to = periods.stream().map(Timeline::last).max(naturalOrder()).orElseThrow();
        List<Tick> ticks = Calendar.ticks(from, to, most);
        return new Scale(bare(new TickedAxis(ticks)), ticks, ticks.get(0).value());
    }

    /** From the middle of the first period to that of the last, with the periods themselves for ticks. */
    static Scale periods(List<Point> points) {
        List<Tick> ticks = points.stream()
                .map(point -> new Tick(Timeline.middle(point.period()), Calendar.label(point.period())))
                .distinct()
                .toList();
        return new Scale(bare(new TickedAxis(ticks)), ticks, ticks.get(0).value());
    }

    private static ValueAxis bare(ValueAxis axis) {
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
