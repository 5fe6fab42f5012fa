package newsledger.page;

import newsledger.analysis.Disagreement;
import newsledger.view.DisagreementView;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the pages of what articles tell differently. */
final class Disputes {
    private static final int ROWS = 100;
    private static final int MOST_ON_HOME = 5;

    private final Contents contents;

    Disputes(Contents contents) {
        this.contents = contents;
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets("disagreements/", contents.analysis().disagreements(), ROWS)) {
            pages.add(() -> page(sheet));
        }
        return pages;
    }

    private Page page(Pager.Sheet<Disagreement> sheet) {
        String heading = "Disagreements";
        String intro =
                "Where two articles tell one measure of one company for one time differently, and neither says that it corrects"
                        + " the other. The newest first.";
        return new DisagreementsPage(
                sheet.path(),
                Ledgers.head(heading, intro, sheet.pager()),
                heading,
                intro,
                views(sheet.items()),
                sheet.pager());
    }

    /** The newest, for the home page. */
    List<DisagreementView> newest() {
        return views(
                contents.analysis().disagreements().stream().limit(MOST_ON_HOME).toList());
    }

    private List<DisagreementView> views(List<Disagreement> disagreements) {
        return disagreements.stream()
                .map(one -> DisagreementView.of(one, contents.views()))
                .toList();
    }
}
