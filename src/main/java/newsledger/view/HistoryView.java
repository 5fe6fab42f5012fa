package newsledger.view;

import newsledger.analysis.History;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One measure over time: {@code Revenue}, a row for each period, the latest first. */
public record HistoryView(String what, List<Row> rows) {

    public HistoryView {
        rows = List.copyOf(rows);
    }

    /**
     * @param told more than one where articles disagree
     */
    public record Row(String period, List<FactView> told) {
        public Row {
            told = List.copyOf(told);
        }
    }

    public static HistoryView of(History history, FactViews views) {
        List<Row> rows = history.entries().stream()
                .map(entry -> new Row(
                        Dates.period(entry.period()),
                        entry.told().stream().map(views::of).toList()))
                .toList();
        List<Row> latestFirst = new ArrayList<>(rows);
        Collections.reverse(latestFirst);
        return new HistoryView(history.type().title(), latestFirst);
    }
}
