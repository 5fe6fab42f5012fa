package newsledger.page;

import newsledger.picture.ChartView;
import newsledger.view.FactView;

import java.util.List;

/** Facts of one sort across all articles: results, or stock moves. */
public record LedgerPage(
        String path,
        Head head,
        String heading,
        String intro,
        List<View> views,
        List<ChartView> charts,
        List<FactView> facts,
        Pager pager)
        implements Page {

    public LedgerPage {
        views = List.copyOf(views);
        charts = List.copyOf(charts);
        facts = List.copyOf(facts);
    }

    @Override
    public String template() {
        return "ledger.ftlh";
    }
}
