package newsledger.picture;

import newsledger.fact.Fact;
import newsledger.time.Period;
import newsledger.view.FactView;
import newsledger.view.FactViews;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the rows of one chart are called: {@code OpenAI: revenue, 2027}. What all rows share is left out, since the title says it:
 * the rows of a chart of one company are {@code Revenue, 2027}, those of a chart of deals {@code OpenAI, Oracle}.
 */
record RowNames(FactViews views, boolean oneSubject, boolean oneType, boolean oneArticle) {

    static RowNames of(List<Fact> facts, FactViews views) {
        List<FactView> all = facts.stream().map(views::of).toList();
        return new RowNames(
                views,
                all.stream().map(FactView::subject).distinct().count() == 1,
                all.stream().map(FactView::what).distinct().count() == 1,
                all.stream().map(FactView::source).distinct().count() == 1);
    }

    String of(Fact fact) {
        FactView view = views.of(fact);
        if (oneSubject && oneType && !oneArticle) {
            String when = view.period().isEmpty() ? view.source().date() : view.period();
            return when.isEmpty() ? view.what() : when;
        }
        String who = oneSubject ? "" : view.subject().title();
        String what = oneType && !who.isEmpty() ? "" : view.what();
        List<String> parts = new ArrayList<>();
        if (!who.isEmpty() && !what.isEmpty()) {
            parts.add(who + ": " + what.toLowerCase(Locale.ROOT));
        } else {
            parts.add(who + what);
        }
        if (oneType && !oneSubject && !view.counterparty().title().isEmpty()) {
            parts.add(view.counterparty().title());
        }
        if (!view.period().isEmpty() && !(fact.claim().period() instanceof Period.Printed)) {
            parts.add(view.period());
        }
        return String.join(", ", parts);
    }
}
