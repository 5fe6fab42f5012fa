package newsledger.chart;

import newsledger.figure.Unit;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart made into rows along a scale.
 *
 * @param kind ends the drawing's class: {@code bars}
 * @param note stands above the scale: {@code US dollars, log scale}
 * @param left how many values there are beside those of the rows
 */
record RowChart(String kind, String note, List<Row> rows, Scale scale, RowShape shape, int left) {
    /** More rows are better read as a table. */
    private static final int MOST = 20;

    RowChart {
        rows = List.copyOf(rows);
    }

    static RowChart of(Chart.Bars chart, Size size) {
        List<Row> rows = new ArrayList<>();
        for (Mark mark : first(chart.marks())) {
            double from = mark.quantity().isRange() ? mark.low() : 0;
            rows.add(new Row(mark, from, mark.high(), label(mark, size), mark.ink()));
        }
        Ticks ticks = Ticks.over(0, Spread.of(marksOf(rows)).greatest(), size.ticks());
        return new RowChart(
                "bars",
                chart.caption().unit(),
                rows,
                Scale.linear(ticks, unit(rows)),
                new BarShape(16),
                chart.marks().size() - rows.size());
    }

    static RowChart of(Chart.Dots chart, Size size) {
        List<Mark> marks = first(chart.marks());
        Scale scale = Scale.log(Spread.of(marks), marks.get(0).quantity().unit(), size.ticks());
        List<Row> rows = new ArrayList<>();
        for (Mark mark : marks) {
            double from = Math.max(mark.low(), scale.base());
            rows.add(new Row(mark, from, Math.max(mark.high(), from), label(mark, size), mark.ink()));
        }
        String note = chart.caption().unit() + ", log scale";
        return new RowChart(
                "dots", note, rows, scale, new DotShape(5), chart.marks().size() - rows.size());
    }

    static RowChart of(Chart.Moves chart, Size size) {
        List<Row> rows = new ArrayList<>();
        for (Move move : first(chart.moves())) {
            Mark mark = move.mark();
            double from = mark.quantity().isRange() ? mark.low() : 0;
            double way = move.up() ? 1 : -1;
            String value = (move.up() ? "▲ " : "▼ ") + label(mark, size);
            rows.add(new Row(mark, way * from, way * mark.high(), value, move.up() ? Ink.UP : Ink.DOWN));
        }
        double low = rows.stream().mapToDouble(Row::to).min().orElse(0);
        double high = rows.stream().mapToDouble(Row::to).max().orElse(0);
        Ticks ticks = Ticks.over(Math.min(low, 0), Math.max(high, 0), size.ticks());
        return new RowChart(
                "moves",
                chart.caption().unit(),
                rows,
                Scale.linear(ticks, unit(rows)),
                new BarShape(16),
                chart.moves().size() - rows.size());
    }

    static RowChart of(Chart.TimeLine chart, Size size) {
        List<Row> rows = new ArrayList<>();
        for (Point point : first(chart.points())) {
            double day = Timeline.middle(point.period());
            Mark mark = point.mark();
            rows.add(new Row(mark, day, day, label(mark, size), mark.ink()));
        }
        Scale scale = Scale.days(chart.points().subList(0, rows.size()), size.ticks() - 1);
        BubbleShape shape = new BubbleShape(Spread.of(marksOf(rows)).greatest());
        return new RowChart(
                "timeline",
                chart.caption().unit(),
                rows,
                scale,
                shape,
                chart.points().size() - rows.size());
    }

    /** What the description adds: nobody should take a part for the whole. */
    String more() {
        return left == 0 ? "" : " Shown are the first " + rows.size() + " of " + (rows.size() + left) + ".";
    }

    /** Values are short; one that is not leaves room for its bar. */
    private static String label(Mark mark, Size size) {
        return Lettering.VALUE.fit(Plain.name(mark.label()), size.width() * (size == Size.WIDE ? 0.28 : 0.42));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST));
    }

    private static List<Mark> marksOf(List<Row> rows) {
        return rows.stream().map(Row::mark).toList();
    }

    private static Unit unit(List<Row> rows) {
        return rows.get(0).mark().quantity().unit();
    }
}
