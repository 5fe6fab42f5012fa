package newsledger.view;

import newsledger.analysis.Disagreement;

import java.util.List;

/**
 * What articles tell differently: {@code Revenue} of {@code Alpha} in {@code 2024}, with a fact for each value.
 *
 * @param period empty for what stands at the time of the articles
 */
public record DisagreementView(Link whose, String what, String period, List<FactView> told) {

    public DisagreementView {
        told = List.copyOf(told);
    }

    public static DisagreementView of(Disagreement disagreement, FactViews views) {
        return new DisagreementView(
                views.of(disagreement.newest()).subject(),
                disagreement.type().title(),
                Dates.period(disagreement.period()),
                disagreement.told().stream().map(views::of).toList());
    }
}
