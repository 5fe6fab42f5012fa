package newsledger.page;

import newsledger.analysis.Deal;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.picture.ChartView;
import newsledger.picture.Comparables;
import newsledger.view.DealView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        for (var sheet : Pager.sheets("deals/", contents.analysis().deals(), ROWS)) {
            pages.add(() -> deals(sheet));
        }
        pages.addAll(facts(
                "results/",
                "Revenue and results",
                "What companies are said to earn and lose, the newest article first.",
                contents.analysis().results()));
        pages.addAll(facts(
                "moves/",
                "Stock moves",
                "How shares and indices moved, the newest article first.",
                contents.analysis().moves()));
        return pages;
    }

    private Page deals(Pager.Sheet<Deal> sheet) {
        String heading = "Deals";
        String intro = "What was bought, ordered, leased and licensed, the newest article first. The value a year is"
                + " reckoned here: value divided by term.";
        return new DealsPage(
                sheet.path(),
                head(heading, intro, sheet.pager()),
                heading,
                intro,
                sheet.pager().number() == 1 ? dealCharts() : List.of(),
                sheet.items().stream()
                        .map(deal -> DealView.of(deal, contents.views()))
                        .toList(),
                sheet.pager());
    }

    private List<ChartView> dealCharts() {
        return Stream.of(biggest("biggest"), contents.charts().timeLine("when", values(), SOURCE))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Supplier<Page>> facts(String path, String heading, String intro, List<Fact> facts) {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets(path, facts, ROWS)) {
            pages.add(() -> new LedgerPage(
                    sheet.path(),
                    head(heading, intro, sheet.pager()),
                    heading,
                    intro,
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
        if (facts.stream().anyMatch(fact -> fact.type() == FactType.STOCK_MOVE)) {
            return newestMoves("newest").stream().toList();
        }
        return contents.charts().results(facts, SOURCE);
    }

    /** The newest moves in per cent. */
    Optional<ChartView> newestMoves(String id) {
        return contents.charts().stockMoves(id, contents.analysis().moves(), SOURCE);
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
