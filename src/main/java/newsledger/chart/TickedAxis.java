package newsledger.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** An axis whose ticks are given: round values, or beginnings of months, which lie unevenly. */
final class TickedAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient List<Scale.Tick> ticks;

    TickedAxis(List<Scale.Tick> ticks) {
        this.ticks = List.copyOf(ticks);
        setRange(ticks.get(0).value(), ticks.get(ticks.size() - 1).value());
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks.stream()
                .map(tick -> new NumberTick(tick.value(), tick.label(), TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}
