package newsledger.page;

import newsledger.picture.ChartView;
import newsledger.view.DisagreementView;
import newsledger.view.FactView;

import java.util.List;

/**
 * The home page.
 *
 * @param week the key figures of the newest week
 * @param charts the largest deals, in the currency of most
 * @param moves the newest
 * @param disagreements the newest
 * @param more whether the archive holds more articles than this page
 */
public record HomePage(
        Head head,
        List<ArticleCard> articles,
        String weekTitle,
        List<FactView> week,
        List<ChartView> charts,
        List<FactView> moves,
        List<DisagreementView> disagreements,
        List<IndexPage.Count> topics,
        boolean more)
        implements Page {

    public HomePage {
        articles = List.copyOf(articles);
        week = List.copyOf(week);
        charts = List.copyOf(charts);
        moves = List.copyOf(moves);
        disagreements = List.copyOf(disagreements);
        topics = List.copyOf(topics);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String template() {
        return "home.ftlh";
    }
}
