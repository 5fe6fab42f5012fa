package newsledger.chart;

import newsledger.figure.Unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chart shows, without how it looks: the caption and the values, all of one unit, in the order in which they are drawn.
 * The factories choose what suits the values, and give nothing where there is nothing to compare.
 */
public sealed interface Chart {

    Caption caption();

    /** Every value drawn. */
    List<Mark> marks();

    /** Amounts from zero, the length of a bar telling the amount; a range is a bar between its ends. */
    record Bars(Caption caption, List<Mark> marks) implements Chart {
        public Bars {
            marks = alike(marks);
        }
    }

    /** Amounts too far apart for bars, as dots on a log scale. */
    record Dots(Caption caption, List<Mark> marks) implements Chart {
        public Dots {
            marks = alike(marks);
        }
    }

    /** Changes to both sides of zero. */
    record Moves(Caption caption, List<Move> moves) implements Chart {
        public Moves {
            moves = List.copyOf(moves);
            alike(moves.stream().map(Move::mark).toList());
        }

        @Override
        public List<Mark> marks() {
            return moves.stream().map(Move::mark).toList();
        }
    }

    /** From a level to a target: revenue of $13bn now, $100bn in 2027. */
    record Path(Caption caption, List<Point> points) implements Chart {
        public Path {
            points = Timeline.inOrder(points);
            alike(points.stream().map(Point::mark).toList());
        }

        @Override
        public List<Mark> marks() {
            return points.stream().map(Point::mark).toList();
        }
    }

    /** Values over time, one line for each series. */
    record Lines(Caption caption, List<Series> series) implements Chart {
        public Lines {
            series = series.stream()
                    .map(one -> new Series(one.name(), Timeline.inOrder(one.points())))
                    .toList();
            alike(marksOf(series));
        }

        @Override
        public List<Mark> marks() {
            return marksOf(series);
        }

        private static List<Mark> marksOf(List<Series> series) {
            return series.stream()
                    .flatMap(one -> one.points().stream())
                    .map(Point::mark)
                    .toList();
        }
    }

    /** What happened when, a row for each: deals by their day, the area of a dot telling the amount. */
    record TimeLine(Caption caption, List<Point> points) implements Chart {
        public TimeLine {
            points = Timeline.inOrder(points);
            alike(points.stream().map(Point::mark).toList());
        }

        @Override
        public List<Mark> marks() {
            return points.stream().map(Point::mark).toList();
        }
    }

    /** Bars, or dots on a log scale where the amounts span more than a hundredfold. */
    static Optional<Chart> ofAmounts(Caption caption, List<Mark> marks) {
        if (marks.size() < 2 || marks.stream().allMatch(mark -> mark.high() == 0)) {
            return Optional.empty();
        }
        return Optional.of(Spread.of(marks).isWide() ? new Dots(caption, marks) : new Bars(caption, marks));
    }

    static Optional<Chart> ofMoves(Caption caption, List<Move> moves) {
        boolean some = moves.stream().anyMatch(move -> move.mark().high() > 0);
        return moves.size() < 2 || !some ? Optional.empty() : Optional.of(new Moves(caption, moves));
    }

    /** Values whose time is only {@code last quarter} have no place on an axis and are left out. */
    static Optional<Chart> ofPath(Caption caption, List<Point> points) {
        List<Point> placed = Timeline.placed(points);
        return Timeline.span(placed) > 0 ? Optional.of(new Path(caption, placed)) : Optional.empty();
    }

    /** As for a path; a series with nothing that has a place is left out. */
    static Optional<Chart> ofLines(Caption caption, List<Series> series) {
        List<Series> placed = series.stream()
                .map(one -> new Series(one.name(), Timeline.placed(one.points())))
                .filter(one -> !one.points().isEmpty())
                .toList();
        Stream<Point> all = placed.stream().flatMap(one -> one.points().stream());
        return Timeline.span(all.toList()) > 0 ? Optional.of(new Lines(caption, placed)) : Optional.empty();
    }

    /** As for a path. */
    static Optional<Chart> ofTimeLine(Caption caption, List<Point> points) {
        List<Point> placed = Timeline.placed(points);
        return Timeline.span(placed) > 0 ? Optional.of(new TimeLine(caption, placed)) : Optional.empty();
    }

    private static List<Mark> alike(List<Mark> marks) {
        List<Unit> units =
                marks.stream().map(mark -> mark.quantity().unit()).distinct().toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException("a chart has one unit, not " + units.get(0) + " and " + units.get(1));
        }
        return List.copyOf(marks);
    }
}
