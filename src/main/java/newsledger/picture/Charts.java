package newsledger.picture;

import newsledger.chart.Chart;
import newsledger.chart.Drawing;
import newsledger.chart.Mark;
import newsledger.chart.Move;
import newsledger.chart.Point;
import newsledger.chart.Size;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.time.Period;
import newsledger.view.FactViews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses charts by what the facts are: amounts of one unit on one scale, moves around zero. Nothing is drawn where there is
 * nothing to compare.
 */
public final class Charts {
    private static final int MOST_MARKS = 8;
    private static final int MOST_CHARTS = 4;
    private static final int SMALL_MARKS = 3;

    private final FactViews views;
    private final Findings findings;
    private final Histories histories;

    public Charts(FactViews views) {
        this.views = views;
        this.findings = new Findings(new Phrases(views));
        this.histories = new Histories(views);
    }

    /** The charts of some facts that belong together; the ids of all begin with {@code id}. */
    public List<ChartView> of(String id, List<Fact> facts, String source) {
        List<ChartView> others = new ArrayList<>();
        List<Fact> history = histories.longest(facts);
        histories.of(id + "-over-time", history, source).ifPresent(others::add);
        stockMoves(id + "-moves", facts, source).ifPresent(others::add);
        moves(id + "-changes", Comparables.changes(facts), source).ifPresent(others::add);
        List<ChartView> charts = new ArrayList<>();
        for (List<Fact> comparable : Comparables.in(facts)) {
            boolean told = comparable.stream().filter(history::contains).count() > 1;
            if (!told && charts.size() + others.size() < MOST_CHARTS) {
                amounts(id + "-" + (charts.size() + 1), comparable, source).ifPresent(charts::add);
            }
        }
        charts.addAll(others);
        return charts;
    }

    /** A drawing of a few of the amounts that can be compared with {@code key}, that one first; empty if there are none. */
    public String small(String id, Fact key, List<Fact> facts) {
        Marks some = beside(key, facts);
        return Chart.ofAmounts(some.caption(id, "Amounts in this article", ""), some.all())
                // A log scale says nothing without its axis.
                .filter(chart -> chart instanceof Chart.Bars)
                .map(chart -> Drawing.svg(chart, Size.SMALL))
                .orElse("");
    }

    /** The amounts of such a drawing. */
    List<Mark> few(Fact key, List<Fact> facts) {
        return beside(key, facts).all();
    }

    private Marks beside(Fact key, List<Fact> facts) {
        List<Fact> group = Comparables.in(facts).stream()
                .filter(comparable -> comparable.contains(key))
                .findFirst()
                .orElse(List.of());
        group = distinctRows(group);
        List<Fact> some = new ArrayList<>(List.of(key));
        Comparables.largest(group, group.size()).stream()
                .filter(fact -> !fact.equals(key))
                .limit(SMALL_MARKS - 1L)
                .forEach(some::add);
        return Marks.of(Comparables.largest(some, SMALL_MARKS), views);
    }

    /** Amounts of one unit, the largest first. */
    public Optional<ChartView> amounts(String id, List<Fact> comparable, String source) {
        List<Fact> different = distinctRows(comparable);
        if (different.size() < 2) {
            return Optional.empty();
        }
        List<Fact> shown = Comparables.largest(different, MOST_MARKS);
        Marks marks = Marks.of(shown, views);
        String title = findings.amounts(shown, key(different, shown), different.size());
        return Chart.ofAmounts(marks.caption(id, title, source), marks.all()).map(ChartView::of);
    }

    /** The first, which is the most telling, if it is among those shown. */
    private static Fact key(List<Fact> comparable, List<Fact> shown) {
        return shown.contains(comparable.get(0)) ? comparable.get(0) : shown.get(0);
    }

    /** Levels of which each row could not be told from another are left out, but for the first. */
    private List<Fact> distinctRows(List<Fact> facts) {
        RowNames names = RowNames.of(facts, views);
        Set<String> seen = new HashSet<>();
        return facts.stream()
                .filter(fact -> seen.add(names.of(fact)) || isOneOfMany(fact))
                .toList();
    }

    /** Two deals are two deals, and so are two commitments of no time; two investments of one year cannot be told apart. */
    private static boolean isOneOfMany(Fact fact) {
        return FactViews.group(fact.type()).equals("deal")
                && (!fact.type().equals(FactType.INVESTMENT)
                        || Comparables.length(fact.claim().period()).isEmpty());
    }

    /** Of each type of result the largest, in the currency and for the stretch of time of most: quarters or years, not both. */
    public List<ChartView> results(List<Fact> facts, String source) {
        List<ChartView> charts = new ArrayList<>();
        for (FactType type : List.of(FactType.REVENUE, FactType.PROFIT, FactType.LOSS)) {
            List<Fact> alike = Comparables.commonest(Comparables.results(facts, type));
            amounts(type.label(), alike, source).ifPresent(charts::add);
        }
        return charts;
    }

    /** Moves of shares, in the order given. */
    public Optional<ChartView> stockMoves(String id, List<Fact> facts, String source) {
        return moves(id, Comparables.percents(facts, FactType.STOCK_MOVE), source);
    }

    private Optional<ChartView> moves(String id, List<Fact> facts, String source) {
        boolean shares = facts.stream().allMatch(fact -> fact.type().equals(FactType.STOCK_MOVE));
        List<Fact> shown = (shares ? facts : distinctRows(facts))
                .stream().limit(MOST_MARKS).toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        Marks marks = Marks.of(shown, views);
        String title = findings.moves(shown);
        List<Move> moves = shown.stream()
                .map(fact -> new Move(marks.of(fact), fact.claim().direction() == Direction.UP))
                .toList();
        return Chart.ofMoves(marks.caption(id, title, source), moves).map(ChartView::of);
    }

    /** Values by the day of the article that tells of them, in the order given. */
    public Optional<ChartView> timeLine(String id, List<Fact> facts, String source) {
        List<Fact> shown = facts.stream()
                .filter(fact -> !day(fact).isEmpty())
                .limit(MOST_MARKS)
                .toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        Marks marks = Marks.of(shown, views);
        List<Point> points = shown.stream()
                .map(fact -> new Point(new Period.Day(LocalDate.parse(day(fact))), marks.of(fact)))
                .toList();
        List<LocalDate> days =
                shown.stream().map(this::day).map(LocalDate::parse).sorted().toList();
        String title = Findings.timeLine(shown.size(), days.get(0), days.get(days.size() - 1));
        return Chart.ofTimeLine(marks.caption(id, title, source), points).map(ChartView::of);
    }

    private String day(Fact fact) {
        return views.of(fact).source().isoDate();
    }
}
