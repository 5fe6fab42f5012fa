package newsledger.chart;

import java.util.List;

/** Values of one thing over time, drawn as a line with the name at its end. */
public record Series(String name, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }
}
