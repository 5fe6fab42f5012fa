package newsledger.chart;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;

import java.util.List;

/**
 * An axis of JFreeChart and the labels of its ticks, which we set ourselves.
 *
 * @param base where bars begin
 */
record Scale(ValueAxis axis, List<Tick> ticks, double base) {

    /** A place on an axis, and what is written there. */
    record Tick(double value, String label) {}

    static Scale linear(Ticks ticks, newsledger.figure.Unit unit) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(ticks.step().doubleValue()));
        axis.setRange(ticks.lowest(), ticks.highest());
        List<Tick> labels = ticks.values().stream()
                .map(value -> new Tick(value.doubleValue(), Ticks.label(value, unit)))
                .toList();
        return new Scale(bare(axis), labels, 0);
    }

    /** From the power of ten below the least to the one above the greatest. */
    static Scale log(Spread spread, newsledger.figure.Unit unit, int most) {
        int first = (int) Math.floor(Math.log10(spread.least()) + 1e-9);
        int last = Math.max(first + 1, (int) Math.ceil(Math.log10(spread.greatest()) - 1e-9));
        int step = (last - first) / most + 1;
        LogAxis axis = new LogAxis();
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setRange(Math.pow(10, first), Math.pow(10, last));
        List<Tick> labels = new java.util.ArrayList<>();
        for (int power = first; power <= last; power += step) {
            var value = java.math.BigDecimal.ONE.scaleByPowerOfTen(power);
            labels.add(new Tick(value.doubleValue(), Ticks.label(value, unit)));
        }
        return new Scale(bare(axis), List.copyOf(labels), Math.pow(10, first));
    }

    private static ValueAxis bare(ValueAxis axis) {
        axis.setAutoTickUnitSelection(false);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
