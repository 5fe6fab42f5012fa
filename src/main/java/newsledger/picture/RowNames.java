package newsledger.picture;

import newsledger.fact.Fact;
import newsledger.time.Period;
import newsledger.view.FactView;
import newsledger.view.FactViews;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rows of one chart are called: {@code OpenAI: investment}. What all rows share is left out, since the title says it:
 * the rows of a chart of one company are {@code Revenue, 2027}, those of a chart of deals {@code OpenAI and Oracle}. Rows of one
 * name are told apart by the days of their articles.
 */
record RowNames(FactViews views, boolean oneSubject, boolean oneType, boolean oneArticle, Set<String> twice) {

    static RowNames of(List<Fact> facts, FactViews views) {
        List<FactView> all = facts.stream().map(views::of).toList();
        RowNames names = new RowNames(
                views,
                all.stream().map(FactView::subject).distinct().count() == 1,
                all.stream().map(FactView::what).distinct().count() == 1,
                all.stream().map(FactView::source).distinct().count() == 1,
                Set.of());
        Set<String> seen = new HashSet<>();
        Set<String> twice =
                facts.stream().map(names::name).filter(name -> !seen.add(name)).collect(Collectors.toUnmodifiableSet());
        return new RowNames(views, names.oneSubject, names.oneType, names.oneArticle, twice);
    }

    String of(Fact fact) {
        String name = name(fact);
        String day = views.of(fact).source().date();
        return twice.contains(name) && !oneArticle && !day.isEmpty() && !name.equals(day) ? name + ", " + day : name;
    }

    private String name(Fact fact) {
        FactView view = views.of(fact);
        if (oneSubject && oneType && !oneArticle) {
            boolean resolved = !(fact.claim().period() instanceof Period.Printed);
            String when = view.period().isEmpty() || !resolved ? view.source().date() : view.period();
            String who = view.counterparty().title();
            return who.isEmpty()
                    ? (when.isEmpty() ? view.what() : when)
                    : "With " + who + (when.isEmpty() ? "" : ", " + when);
        }
        String who = oneSubject ? "" : view.subject().title();
        String what = oneType && !who.isEmpty() ? "" : view.what();
        List<String> parts = new ArrayList<>();
        parts.add(
                who.isEmpty() || what.isEmpty()
                        ? parties(who + what, view)
                        : parties(who + ": " + what.toLowerCase(Locale.ROOT), view));
        if (!view.period().isEmpty() && !(fact.claim().period() instanceof Period.Printed)) {
            parts.add(view.period());
        }
        return String.join(", ", parts);
    }

    private String parties(String name, FactView view) {
        String other = view.counterparty().title();
        if (other.isEmpty()) {
            return name;
        }
        return name + (oneType && !oneSubject ? " and " : " with ") + other;
    }
}
