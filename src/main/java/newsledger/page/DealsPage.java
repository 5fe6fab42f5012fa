package newsledger.page;

import newsledger.picture.ChartView;
import newsledger.view.DealView;

import java.util.List;

/** The ledger of deals. */
public record DealsPage(
        String path,
        Head head,
        String heading,
        String intro,
        List<View> views,
        List<ChartView> charts,
        List<DealView> deals,
        Pager pager)
        implements Page {

    public DealsPage {
        views = List.copyOf(views);
        charts = List.copyOf(charts);
        deals = List.copyOf(deals);
    }

    @Override
    public String template() {
        return "deals.ftlh";
    }
}
