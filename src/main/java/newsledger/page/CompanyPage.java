package newsledger.page;

import newsledger.picture.ChartView;
import newsledger.view.DealView;
import newsledger.view.DisagreementView;
import newsledger.view.FactView;
import newsledger.view.HistoryView;

import java.util.List;

/**
 * What all articles say of one entity.
 *
 * @param names its other names, {@code AWS, Amazon's cloud arm}
 * @param groups its facts by what they are
 */
public record CompanyPage(
        String path,
        Head head,
        String heading,
        String names,
        List<FactView> keyFacts,
        List<ChartView> charts,
        List<DealView> deals,
        List<HistoryView> histories,
        List<DisagreementView> disagreements,
        List<Group> groups,
        List<ArticleCard> articles)
        implements Page {

    public CompanyPage {
        keyFacts = List.copyOf(keyFacts);
        charts = List.copyOf(charts);
        deals = List.copyOf(deals);
        histories = List.copyOf(histories);
        disagreements = List.copyOf(disagreements);
        groups = List.copyOf(groups);
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "company.ftlh";
    }

    /** Facts under one heading: {@code Revenue and results}. */
    public record Group(String title, String id, List<FactView> facts) {
        public Group {
            facts = List.copyOf(facts);
        }
    }
}
