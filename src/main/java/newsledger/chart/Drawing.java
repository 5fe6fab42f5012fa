package newsledger.chart;

/** Draws charts: {@code Drawing.svg(chart)} is an element that can stand in a page as it is. */
public final class Drawing {

    private Drawing() {}

    public static String svg(Chart chart) {
        return svg(chart, Size.WIDE);
    }

    /** The same chart for another width; a page may hold several and show the one that fits. */
    public static String svg(Chart chart, Size size) {
        SvgCanvas canvas = new SvgCanvas();
        Drawn drawn = draw(chart, size, canvas);
        String id = chart.caption().id() + size.suffix();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="chart chart-%s" viewBox="0 0 %d %s" role="img" \
                aria-labelledby="%s-title %s-desc" fill="%s" font-size="%s">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                %s</svg>
                """.formatted(
                        drawn.kind(),
                        size.width(),
                        Xml.number(drawn.height()),
                        id,
                        id,
                        Ink.INK.property(),
                        Xml.number(Lettering.NAME.size()),
                        id,
                        Xml.text(Plain.text(chart.caption().title())),
                        id,
                        Xml.text(Plain.text(chart.caption().description() + drawn.more())),
                        canvas.elements());
    }

    private static Drawn draw(Chart chart, Size size, Canvas canvas) {
        if (chart instanceof Chart.Bars bars) {
            return new Rows(RowChart.of(bars, size), size, canvas).draw();
        } else if (chart instanceof Chart.Dots dots) {
            return new Rows(RowChart.of(dots, size), size, canvas).draw();
        } else if (chart instanceof Chart.Moves moves) {
            return new Rows(RowChart.of(moves, size), size, canvas).draw();
        }
        throw new UnsupportedOperationException(
                "not drawn yet: " + chart.getClass().getSimpleName());
    }
}
