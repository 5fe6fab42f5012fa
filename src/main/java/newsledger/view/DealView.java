package newsledger.view;

import newsledger.analysis.Deal;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A row of the ledger of deals.
 *
 * @param term {@code 7 years}, or null
 * @param perYear {@code $5.43bn a year}, or empty
 * @param date the day of the first article that tells of it, empty if none has a date
 * @param told the newest articles that tell of it
 * @param more how many others there are, 0 if none
 */
public record DealView(
        FactView value,
        @Nullable FactView term,
        String perYear,
        String date,
        String isoDate,
        List<FactView.Source> told,
        int more) {
    private static final int MOST_TOLD = 3;

    public DealView {
        told = List.copyOf(told);
    }

    public static DealView of(Deal deal, FactViews views) {
        List<FactView.Source> told = deal.told().stream()
                .map(views::of)
                .map(FactView::source)
                .distinct()
                .toList();
        return new DealView(
                views.of(deal.value()),
                deal.duration() == null ? null : views.of(deal.duration()),
                deal.perYear() == null
                        ? ""
                        : Rounding.of(deal.perYear().quantity()).text(),
                Dates.day(deal.date()),
                deal.date() == null ? "" : deal.date().toString(),
                told.stream().limit(MOST_TOLD).toList(),
                Math.max(0, told.size() - MOST_TOLD));
    }
}
