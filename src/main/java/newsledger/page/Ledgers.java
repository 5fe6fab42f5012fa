package newsledger.page;

import newsledger.analysis.Deal;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Unit;
import newsledger.picture.ChartView;
import newsledger.picture.Comparables;
import newsledger.view.DealView;
import newsledger.view.Link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the ledgers: deals, results and stock moves of all articles. */
final class Ledgers {
    private static final int ROWS = 100;
    private static final String SOURCE = "all articles of this site";

    private final Contents contents;

    Ledgers(Contents contents) {
        this.contents = contents;
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.addAll(
                deals(new Link("Newest first", "deals/"), contents.analysis().deals()));
        pages.addAll(deals(new Link("Largest first", "deals/largest/"), largestFirst()));
        pages.addAll(results());
        pages.addAll(moves());
        return pages;
    }

    private List<Supplier<Page>> deals(Link view, List<Deal> deals) {
        List<Link> views = List.of(new Link("Newest first", "deals/"), new Link("Largest first", "deals/largest/"));
        String heading = "Deals";
        String intro = "What was bought, ordered, leased and licensed. The value a year is reckoned here: value divided"
                + " by term.";
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets(view.path(), deals, ROWS)) {
            pages.add(() -> new DealsPage(
                    sheet.path(),
                    head(heading + ", " + view.title().toLowerCase(Locale.ROOT), intro, sheet.pager()),
                    heading,
                    intro,
                    View.of(views, view.path()),
                    sheet.pager().number() == 1 ? dealCharts() : List.of(),
                    sheet.items().stream()
                            .map(deal -> DealView.of(deal, contents.views()))
                            .toList(),
                    sheet.pager()));
        }
        return pages;
    }

    /** In each currency, that of most deals first; values per share and the like come last. */
    private List<Deal> largestFirst() {
        List<Deal> deals = contents.analysis().deals();
        Map<Unit, Long> counts = deals.stream().collect(Collectors.groupingBy(Ledgers::unit, Collectors.counting()));
        return deals.stream()
                .sorted(Comparator.comparing((Deal deal) -> unit(deal).per() != null)
                        .thenComparing(deal -> counts.getOrDefault(unit(deal), 0L), Comparator.reverseOrder())
                        .thenComparing(deal -> unit(deal).symbol())
                        .thenComparing(deal -> deal.value().figure().quantity().high(), Comparator.reverseOrder()))
                .toList();
    }

    private static Unit unit(Deal deal) {
        return deal.value().figure().quantity().unit();
    }

    private List<ChartView> dealCharts() {
        return Stream.of(biggest("biggest"), contents.charts().timeLine("when", values(), SOURCE))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Supplier<Page>> results() {
        List<Link> views = List.of(
                new Link("All results", "results/"),
                new Link("Revenue", "results/revenue/"),
                new Link("Profits", "results/profit/"),
                new Link("Losses", "results/loss/"));
        String intro = "What companies are said to earn and lose, the newest article first.";
        List<Fact> all = contents.analysis().results();
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.addAll(facts(views, 0, "Revenue and results", intro, all));
        pages.addAll(
                facts(views, 1, "Revenue", intro, only(all, fact -> fact.type().equals(FactType.REVENUE))));
        pages.addAll(
                facts(views, 2, "Profits", intro, only(all, fact -> fact.type().equals(FactType.PROFIT))));
        pages.addAll(
                facts(views, 3, "Losses", intro, only(all, fact -> fact.type().equals(FactType.LOSS))));
        return pages;
    }

    private List<Supplier<Page>> moves() {
        List<Link> views = List.of(
                new Link("All moves", "moves/"), new Link("Rises", "moves/up/"), new Link("Falls", "moves/down/"));
        String intro = "How shares and indices moved, the newest article first.";
        List<Fact> all = contents.analysis().moves();
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.addAll(facts(views, 0, "Stock moves", intro, all));
        pages.addAll(
                facts(views, 1, "Rises", intro, only(all, fact -> fact.claim().direction() == Direction.UP)));
        pages.addAll(
                facts(views, 2, "Falls", intro, only(all, fact -> fact.claim().direction() == Direction.DOWN)));
        return pages;
    }

    private static List<Fact> only(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).toList();
    }

    private List<Supplier<Page>> facts(List<Link> views, int view, String heading, String intro, List<Fact> facts) {
        String path = views.get(view).path();
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets(path, facts, ROWS)) {
            pages.add(() -> new LedgerPage(
                    sheet.path(),
                    head(heading, intro, sheet.pager()),
                    heading,
                    intro,
                    View.of(views, path),
                    sheet.pager().number() == 1 ? charts(facts) : List.of(),
                    sheet.items().stream().map(contents.views()::of).toList(),
                    sheet.pager()));
        }
        return pages;
    }

    static Head head(String heading, String intro, Pager pager) {
        return Head.of(pager.number() == 1 ? heading : heading + ", page " + pager.number(), intro);
    }

    private List<ChartView> charts(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.type().equals(FactType.STOCK_MOVE))
                ? contents.charts().stockMoves("newest", facts, SOURCE).stream().toList()
                : contents.charts().results(facts, SOURCE);
    }

    /** The largest deals in the currency of most. */
    Optional<ChartView> biggest(String id) {
        return contents.charts().amounts(id, values(), SOURCE);
    }

    private List<Fact> values() {
        return Comparables.commonest(contents.analysis().deals().stream()
                .map(Deal::value)
                .filter(value -> value.figure().quantity().unit().per() == null)
                .toList());
    }
}
