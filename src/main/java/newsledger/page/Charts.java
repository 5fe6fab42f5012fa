package newsledger.page;

import newsledger.chart.Caption;
import newsledger.chart.Chart;
import newsledger.chart.Drawing;
import newsledger.chart.Firmness;
import newsledger.chart.Mark;
import newsledger.chart.Move;
import newsledger.chart.Point;
import newsledger.chart.Size;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.figure.Unit;
import newsledger.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses charts by what the facts are: amounts of one unit on one scale, moves around zero. Nothing is drawn where there is
 * nothing to compare.
 */
final class Charts {
    private static final int MOST_MARKS = 10;
    private static final int MOST_CHARTS = 4;
    private static final int SMALL_MARKS = 3;
    private static final Set<FactType> PRICES =
            Set.of(FactType.SHARE_PRICE, FactType.PRICE, FactType.DIVIDEND, FactType.ECONOMY, FactType.OTHER);

    private static final Set<FactType> SHARED = Set.of(FactType.ECONOMY, FactType.MARKET_SHARE, FactType.STAKE);

    private final FactViews views;
    private final Findings findings = new Findings();

    private final Histories histories;

    Charts(FactViews views) {
        this.views = views;
        this.histories = new Histories(this, views);
    }

    /** The charts of some facts that belong together; the ids of all begin with {@code id}. */
    List<ChartView> of(String id, List<Fact> facts, String source) {
        List<ChartView> charts = new ArrayList<>();
        moves(id + "-moves", percents(facts, true), source).ifPresent(charts::add);
        moves(id + "-changes", percents(facts, false), source).ifPresent(charts::add);
        histories.of(id + "-over-time", facts, source).ifPresent(chart -> charts.add(0, chart));
        int others = charts.size();
        for (List<Fact> comparable : comparable(facts)) {
            int number = charts.size() - others;
            if (charts.size() < MOST_CHARTS) {
                amounts(id + "-" + (number + 1), comparable, source).ifPresent(chart -> charts.add(number, chart));
            }
        }
        return charts;
    }

    /** A drawing of a few of the amounts that can be compared with {@code key}, that one first; empty if there are none. */
    String small(String id, Fact key, List<Fact> facts) {
        List<Fact> shown = comparable(facts).stream()
                .filter(group -> group.contains(key))
                .findFirst()
                .orElse(List.of());
        List<Fact> some = new ArrayList<>(List.of(key));
        largest(shown, shown.size()).stream()
                .filter(fact -> !fact.equals(key))
                .limit(SMALL_MARKS - 1L)
                .forEach(some::add);
        RowNames names = RowNames.of(some, views);
        Caption caption = new Caption(id, "Amounts in this article", unit(key), "", describe(some, names));
        return Chart.ofAmounts(
                        caption,
                        largest(some, SMALL_MARKS).stream().map(mark(names)).toList())
                // A log scale says nothing without its axis.
                .filter(chart -> chart instanceof Chart.Bars)
                .map(chart -> Drawing.svg(chart, Size.SMALL))
                .orElse("");
    }

    /** Amounts of one unit, the largest first. */
    Optional<ChartView> amounts(String id, List<Fact> comparable, String source) {
        if (comparable.size() < 2) {
            return Optional.empty();
        }
        List<Fact> shown = largest(comparable, MOST_MARKS);
        RowNames names = RowNames.of(shown, views);
        List<FactView> named = shown.stream().map(views::of).toList();
        String title = findings.amounts(shown, named, comparable.size());
        Caption caption = new Caption(id, title, unit(shown.get(0)), source, describe(shown, names));
        return Chart.ofAmounts(caption, shown.stream().map(mark(names)).toList())
                .map(this::view);
    }

    /** Changes in per cent, in the order given. */
    Optional<ChartView> moves(String id, List<Fact> facts, String source) {
        List<Fact> shown = facts.stream().limit(MOST_MARKS).toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        RowNames names = RowNames.of(shown, views);
        List<FactView> named = shown.stream().map(views::of).toList();
        Caption caption =
                new Caption(id, findings.moves(shown, named), unit(shown.get(0)), source, describe(shown, names));
        List<Move> moves = shown.stream()
                .map(fact -> new Move(mark(fact, names), fact.claim().direction() == Direction.UP))
                .toList();
        return Chart.ofMoves(caption, moves).map(this::view);
    }

    /** Values by the day of the article that tells of them, in the order given. */
    Optional<ChartView> timeLine(String id, List<Fact> facts, String source) {
        List<Point> points = new ArrayList<>();
        List<Fact> shown = new ArrayList<>();
        RowNames names = RowNames.of(facts, views);
        for (Fact fact : facts) {
            String day = views.of(fact).source().isoDate();
            if (!day.isEmpty() && shown.size() < MOST_MARKS) {
                points.add(new Point(new Period.Day(LocalDate.parse(day)), mark(fact, names)));
                shown.add(fact);
            }
        }
        if (shown.size() < 2) {
            return Optional.empty();
        }
        String title = "The newest " + shown.size() + ", by the day of their articles";
        Caption caption = new Caption(id, title, unit(shown.get(0)), source, describe(shown, names));
        return Chart.ofTimeLine(caption, points).map(this::view);
    }

    ChartView view(Chart chart) {
        Caption caption = chart.caption();
        return new ChartView(
                caption.id(),
                caption.title(),
                caption.unit(),
                caption.source(),
                Drawing.svg(chart),
                Drawing.svg(chart, Size.NARROW),
                numbers(chart));
    }

    private static List<ChartView.Value> numbers(Chart chart) {
        if (chart instanceof Chart.Moves moves) {
            return moves.moves().stream()
                    .map(move -> new ChartView.Value(
                            move.mark().name(),
                            (move.up() ? "▲ " : "▼ ") + move.mark().label()))
                    .toList();
        }
        return chart.marks().stream()
                .map(mark -> new ChartView.Value(mark.name(), mark.label()))
                .toList();
    }

    /** Facts whose amounts can stand on one scale, the most telling group first: money of one currency, or one type in one unit. */
    private static List<List<Fact>> comparable(List<Fact> facts) {
        Map<List<Object>, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : distinct(facts)) {
            if (isLevel(fact)) {
                groups.computeIfAbsent(scale(fact), s -> new ArrayList<>()).add(fact);
            }
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Share prices, margins and the like of two companies do not compare; money does, and so do parts of one whole. */
    private static List<Object> scale(Fact fact) {
        Unit unit = fact.figure().quantity().unit();
        boolean sum = unit.kind() == Kind.MONEY && unit.per() == null && !PRICES.contains(fact.type());
        boolean own =
                (unit.kind() == Kind.MONEY || unit.kind() == Kind.PERCENT) && !sum && !SHARED.contains(fact.type());
        return List.of(
                sum ? "amounts" : fact.type(),
                unit,
                own ? Optional.ofNullable(fact.claim().subject()) : "");
    }

    private static boolean isLevel(Fact fact) {
        return fact.type() != FactType.OTHER
                && fact.type() != FactType.GROWTH
                && fact.type() != FactType.STOCK_MOVE
                && fact.type() != FactType.DEAL_DURATION
                && fact.claim().status() != Status.DENIED;
    }

    static List<Fact> percents(List<Fact> facts, boolean stocks) {
        return distinct(facts).stream()
                .filter(fact -> fact.type() == (stocks ? FactType.STOCK_MOVE : FactType.GROWTH))
                .filter(fact -> fact.figure().kind() == Kind.PERCENT)
                .filter(fact -> fact.figure().quantity().unit().per() == null)
                .filter(fact -> fact.claim().direction() != null)
                .filter(fact -> fact.claim().status() != Status.DENIED)
                .toList();
    }

    /** One fact of those that say the same. */
    private static List<Fact> distinct(List<Fact> facts) {
        Set<List<Object>> seen = new LinkedHashSet<>();
        return facts.stream()
                .filter(fact -> seen.add(List.of(fact.claim(), fact.figure().quantity())))
                .toList();
    }

    private static List<Fact> largest(List<Fact> facts, int most) {
        return facts.stream()
                .sorted(Comparator.comparing(
                                (Fact fact) -> fact.figure().quantity().high())
                        .reversed()
                        .thenComparing(Fact::article)
                        .thenComparing(Fact::id))
                .limit(most)
                .toList();
    }

    private static Function<Fact, Mark> mark(RowNames names) {
        return fact -> mark(fact, names);
    }

    private static Mark mark(Fact fact, RowNames names) {
        return named(fact, names.of(fact));
    }

    /** The amount of a fact under a name. */
    Mark mark(Fact fact, String name) {
        return named(fact, name);
    }

    private static Mark named(Fact fact, String name) {
        return new Mark(
                name,
                Amounts.figure(fact.figure()),
                fact.figure().quantity(),
                fact.figure().qualifier(),
                fact.claim().status() == Status.REPORTED ? Firmness.REPORTED : Firmness.EXPECTED);
    }

    /** The same in words. */
    String describe(List<Fact> facts) {
        return describe(facts, RowNames.of(facts, views));
    }

    private static String describe(List<Fact> facts, RowNames names) {
        StringBuilder words = new StringBuilder();
        for (Fact fact : facts) {
            Direction direction = fact.claim().direction();
            words.append(words.isEmpty() ? "" : "; ").append(names.of(fact)).append(" ");
            words.append(direction == null ? "" : direction.label() + " ").append(Amounts.figure(fact.figure()));
        }
        return words + ".";
    }

    static String unit(Fact fact) {
        return Amounts.unitName(fact.figure().quantity().unit());
    }
}
