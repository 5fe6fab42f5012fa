package newsledger.page;

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
}
