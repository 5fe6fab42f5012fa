package newsledger.chart;

import newsledger.time.Period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where periods stand on an axis of days, by their middle: {@code 2025} is at 1 July. */
final class Timeline {

    static final Comparator<Point> ORDER = Comparator.comparingDouble(point -> middle(point.period()));

    private Timeline() {}

    static boolean isPlaced(Period period) {
        if (period instanceof Period.Range range) {
            return isPlaced(range.from()) && isPlaced(range.to());
        }
        return !(period instanceof Period.Printed);
    }

    /** Those that have a place, in the order of time. */
    static List<Point> placed(List<Point> points) {
        return inOrder(points.stream().filter(point -> isPlaced(point.period())).toList());
    }

    static List<Point> inOrder(List<Point> points) {
        return points.stream().sorted(ORDER).toList();
    }

    /** The days between the first and the last. */
    static double span(List<Point> points) {
        var days = points.stream().mapToDouble(point -> middle(point.period())).summaryStatistics();
        return points.size() < 2 ? 0 : days.getMax() - days.getMin();
    }

    /** Days since 1970. */
    static double middle(Period period) {
        return (first(period).toEpochDay() + last(period).toEpochDay()) / 2.0;
    }

    static LocalDate first(Period period) {
        if (period instanceof Period.Day day) {
            return day.date();
        } else if (period instanceof Period.Month month) {
            return month.month().atDay(1);
        } else if (period instanceof Period.Quarter quarter) {
            return LocalDate.of(quarter.year(), quarter.quarter() * 3 - 2, 1);
        } else if (period instanceof Period.Year year) {
            return LocalDate.of(year.year(), 1, 1);
        } else if (period instanceof Period.Range range) {
            return first(range.from());
        }
        throw new IllegalArgumentException("no place in time: " + period.iso());
    }

    static LocalDate last(Period period) {
        if (period instanceof Period.Day day) {
            return day.date();
        } else if (period instanceof Period.Month month) {
            return month.month().atEndOfMonth();
        } else if (period instanceof Period.Quarter) {
            return first(period).plusMonths(3).minusDays(1);
        } else if (period instanceof Period.Year year) {
            return LocalDate.of(year.year(), 12, 31);
        } else if (period instanceof Period.Range range) {
            return last(range.to());
        }
        throw new IllegalArgumentException("no place in time: " + period.iso());
    }
}
