package newsledger.picture;

import newsledger.chart.Card;
import newsledger.chart.Mark;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.view.Amounts;
import newsledger.view.FactView;
import newsledger.view.FactViews;

import java.util.List;
import java.util.Locale;

/** Makes the cards that stand for articles where their addresses are shared. */
public final class Cards {
    private final String site;
    private final Charts charts;
    private final FactViews views;

    public Cards(String site, Charts charts, FactViews views) {
        this.site = site;
        this.charts = charts;
        this.views = views;
    }

    /** The card of an article whose most telling figure is {@code key}. */
    public Card of(String headline, Fact key, List<Fact> facts) {
        Direction direction = key.claim().direction();
        String way = direction == null ? "" : direction.label() + " ";
        List<Mark> marks = charts.few(key, facts);
        return new Card(site, headline, way + Amounts.figure(key.figure()), label(key), marks);
    }

    /** The card of an article without figures that have a role. */
    public Card of(String headline) {
        return new Card(site, headline, "", "", List.of());
    }

    /** {@code OpenAI: revenue, 2027 (planned)} */
    private String label(Fact fact) {
        FactView view = views.of(fact);
        String who = view.subject().title();
        String what = who.isEmpty() ? view.what() : who + ": " + view.what().toLowerCase(Locale.ROOT);
        String when = view.period().isEmpty() ? "" : ", " + view.period();
        return what + when + (fact.claim().status() == Status.REPORTED ? "" : " (" + view.status() + ")");
    }
}
