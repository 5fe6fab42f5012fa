package newsledger.picture;

import newsledger.chart.Caption;
import newsledger.chart.Chart;
import newsledger.chart.Drawing;
import newsledger.chart.Size;

import java.util.List;

/**
 * A chart with its words.
 *
 * @param wide the drawing for a desk, an SVG element that is safe to stand in a page
 * @param narrow the same for a telephone
 * @param numbers what it shows, as a table
 */
public record ChartView(
        String id, String title, String unit, String source, String wide, String narrow, List<Value> numbers) {

    public ChartView {
        numbers = List.copyOf(numbers);
    }

    /** {@code OpenAI}, {@code $38bn} */
    public record Value(String name, String amount) {}

    static ChartView of(Chart chart) {
        Caption caption = chart.caption();
        return new ChartView(
                caption.id(),
                caption.title(),
                caption.unit(),
                caption.source(),
                Drawing.svg(chart),
                Drawing.svg(chart, Size.NARROW),
                numbers(chart));
    }

    private static List<Value> numbers(Chart chart) {
        if (chart instanceof Chart.Moves moves) {
            return moves.moves().stream()
                    .map(move -> new Value(
                            move.mark().name(),
                            (move.up() ? "▲ " : "▼ ") + move.mark().label()))
                    .toList();
        }
        return chart.marks().stream()
                .map(mark -> new Value(mark.name(), mark.label()))
                .toList();
    }
}
