package newsledger.picture;

import newsledger.chart.Caption;
import newsledger.chart.Chart;
import newsledger.chart.Point;
import newsledger.chart.Series;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.time.Period;
import newsledger.view.Dates;
import newsledger.view.FactViews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Charts of one measure of one entity over time: a path from what is reported to what is planned or forecast, or a line.
 * A figure whose time is not known has no place in one.
 */
final class Histories {
    private static final Set<FactType> LEVELS = Set.of(
            FactType.REVENUE,
            FactType.PROFIT,
            FactType.LOSS,
            FactType.DEBT,
            FactType.MARKET_VALUE,
            FactType.SHARE_PRICE,
            FactType.CUSTOMERS,
            FactType.JOBS,
            FactType.CAPACITY);

    private final FactViews views;
    private final Phrases phrases;

    Histories(FactViews views) {
        this.views = views;
        this.phrases = new Phrases(views);
    }

    /** Those with most points; of two as many those of the more telling facts, which come first; none where there are not two. */
    List<Fact> longest(List<Fact> facts) {
        return groups(facts).stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Facts of one measure of one entity in one unit, one for each time: the first in the order given. */
    private List<List<Fact>> groups(List<Fact> facts) {
        Map<List<Object>, Map<String, Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Period period = fact.claim().period();
            if (isLevel(fact) && period != null && !(period instanceof Period.Printed)) {
                List<Object> measure = List.of(
                        views.of(fact).subject(),
                        fact.type(),
                        fact.figure().quantity().unit(),
                        Comparables.length(period));
                groups.computeIfAbsent(measure, m -> new LinkedHashMap<>()).putIfAbsent(period.iso(), fact);
            }
        }
        // The last of equals wins a maximum: turned, so that the first does.
        List<List<Fact>> turned = new ArrayList<>();
        groups.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> turned.add(0, List.copyOf(group.values())));
        return turned;
    }

    private static boolean isLevel(Fact fact) {
        return LEVELS.contains(fact.type())
                && fact.claim().subject() != null
                && fact.claim().direction() != Direction.UP
                && fact.claim().direction() != Direction.DOWN
                && fact.claim().status() != Status.DENIED
                && fact.claim().status() != Status.RUMOURED;
    }

    /** The chart of such facts. */
    Optional<ChartView> of(String id, List<Fact> group, String source) {
        if (group.size() < 2) {
            return Optional.empty();
        }
        List<Fact> inTime = group.stream()
                .sorted(Comparator.comparing(fact -> period(fact).iso()))
                .toList();
        Fact first = inTime.get(0);
        Fact last = inTime.get(inTime.size() - 1);
        Caption caption = Marks.of(inTime, views).caption(id, title(first, last), source);
        List<Point> points = inTime.stream()
                .map(fact -> new Point(period(fact), Marks.named(fact, Dates.period(period(fact)))))
                .toList();
        boolean path = inTime.stream().anyMatch(fact -> fact.claim().status() != Status.REPORTED);
        Optional<Chart> chart = path
                ? Chart.ofPath(caption, points)
                : Chart.ofLines(caption, List.of(new Series(views.of(first).what(), points)));
        return chart.map(ChartView::of);
    }

    private static Period period(Fact fact) {
        Period period = fact.claim().period();
        if (period == null) {
            throw new IllegalArgumentException("no period: " + fact);
        }
        return period;
    }

    /** {@code Alpha’s revenue is to rise from $13bn in 2025 to $100bn in 2027}; which way only where both leave no doubt. */
    private String title(Fact first, Fact last) {
        String measure = phrases.owner(first) + " " + measure(first);
        String status = Phrases.status(first).isEmpty() ? "" : "a " + Phrases.status(first) + " ";
        String start = status + Marks.label(first) + Phrases.in(period(first));
        if (Ratio.isClear(last, first)) {
            return measure + verb(last, " rose", " is to rise", " is expected to rise") + " from " + start + " to "
                    + stand(last);
        }
        if (Ratio.isClear(first, last)) {
            return measure + verb(last, " fell", " is to fall", " is expected to fall") + " from " + start + " to "
                    + stand(last);
        }
        return measure + ": " + start + ", " + verb(last, "", "planned ", "forecast ") + stand(last);
    }

    private String measure(Fact fact) {
        return fact.figure().kind() == Kind.COUNT
                ? fact.figure().quantity().unit().symbol()
                : phrases.noun(fact);
    }

    private static String stand(Fact fact) {
        return Marks.label(fact) + Phrases.in(period(fact));
    }

    private static String verb(Fact fact, String reported, String planned, String expected) {
        return switch (fact.claim().status()) {
            case REPORTED, DENIED, RUMOURED -> reported;
            case PLANNED -> planned;
            case FORECAST -> expected;
        };
    }
}
