package newsledger.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chart made into lines over time.
 *
 * @param left how many lines there are beside those drawn
 */
record LineChart(String kind, String note, List<Series> series, Scale times, Scale values, int left) {
    /** With more values than this only those at the ends and the extremes are labelled. */
    private static final int FEW = 8;

    /** More lines cannot be told apart. */
    private static final int MOST = 6;

    LineChart {
        series = List.copyOf(series);
    }

    static LineChart of(Chart.Path chart, Size size) {
        return of("path", chart.caption(), List.of(new Series("", chart.points())), 0, size);
    }

    static LineChart of(Chart.Lines chart, Size size) {
        List<Series> most =
                chart.series().subList(0, Math.min(MOST, chart.series().size()));
        return of("lines", chart.caption(), most, chart.series().size() - most.size(), size);
    }

    private static LineChart of(String kind, Caption caption, List<Series> series, int left, Size size) {
        List<Point> all = series.stream()
                .flatMap(one -> one.points().stream())
                .sorted(Timeline.ORDER)
                .toList();
        List<Mark> marks = all.stream().map(Point::mark).toList();
        Ticks ticks = Ticks.over(0, Spread.of(marks).greatest(), size.ticks());
        Scale values = Scale.linear(ticks, marks.get(0).quantity().unit());
        return new LineChart(kind, caption.unit(), series, Scale.periods(all), values, left);
    }

    /** A single line is named by the title. */
    boolean named() {
        return series.size() > 1;
    }

    /** What the description adds: nobody should take a part for the whole. */
    String more() {
        return left == 0 ? "" : " Shown are the first " + series.size() + " of " + (series.size() + left) + " lines.";
    }

    List<Point> points() {
        return series.stream().flatMap(one -> one.points().stream()).toList();
    }

    /** The points whose values are written, the most telling first: last, first, greatest and least of each line, then others. */
    List<Point> labelled() {
        Stream<Point> telling = series.stream().flatMap(LineChart::telling);
        boolean few = points().size() <= FEW;
        return Stream.concat(telling, few ? points().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<Point> telling(Series one) {
        List<Point> points = one.points();
        Point greatest = points.get(0);
        Point least = points.get(0);
        for (Point point : points) {
            greatest = point.mark().high() > greatest.mark().high() ? point : greatest;
            least = point.mark().low() < least.mark().low() ? point : least;
        }
        return Stream.of(points.get(points.size() - 1), points.get(0), greatest, least);
    }
}
