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
        String title = Xml.text(Plain.text(chart.caption().title()));
        String words = Xml.text(Plain.text(chart.caption().description() + drawn.more()));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-" + drawn.kind()
                + "\" viewBox=\"0 0 " + size.width() + " " + Xml.number(drawn.height())
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\" fill=\"" + Ink.INK.property()
                + "\" font-size=\"" + Xml.number(Lettering.NAME.size()) + "\">\n"
                + "<title id=\"" + id + "-title\">" + title + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + words + "</desc>\n"
                + canvas.elements() + "</svg>\n";
    }

    static Drawn draw(Chart chart, Size size, Canvas canvas) {
        if (chart instanceof Chart.Bars bars) {
            return new Rows(RowChart.of(bars, size), size, canvas).draw();
        } else if (chart instanceof Chart.Dots dots) {
            return new Rows(RowChart.of(dots, size), size, canvas).draw();
        } else if (chart instanceof Chart.Moves moves) {
            return new Rows(RowChart.of(moves, size), size, canvas).draw();
        }
        if (chart instanceof Chart.TimeLine timeLine) {
            return new Rows(RowChart.of(timeLine, size), size, canvas).draw();
        }
        if (chart instanceof Chart.Path path) {
            return new Curves(LineChart.of(path, size), size, canvas).draw();
        }
        return new Curves(LineChart.of((Chart.Lines) chart, size), size, canvas).draw();
    }
}
