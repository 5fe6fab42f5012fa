package newsledger.page;

import newsledger.view.DisagreementView;

import java.util.List;

/** What articles tell differently of one measure, entity and time. */
public record DisagreementsPage(
        String path, Head head, String heading, String intro, List<DisagreementView> disagreements, Pager pager)
        implements Page {

    public DisagreementsPage {
        disagreements = List.copyOf(disagreements);
    }

    @Override
    public String template() {
        return "disagreements.ftlh";
    }
}
