package newsledger.picture;

import newsledger.analysis.derive.Derived;
import newsledger.chart.Caption;
import newsledger.chart.Chart;
import newsledger.chart.Firmness;
import newsledger.chart.Mark;
import newsledger.chart.Point;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import newsledger.time.Period;
import newsledger.view.Amounts;
import newsledger.view.Dates;
import newsledger.view.FactViews;
import newsledger.view.Rounding;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Charts of what the figures of an article say together: a deal in the whole, the path to a target, a plan beside its industry. */
public final class Reckonings {
    private final FactViews views;

    public Reckonings(FactViews views) {
        this.views = views;
    }

    /**
     * The charts of what was derived from one article, one of a kind.
     *
     * @param day of the article, where the paths to targets begin; null where it is not known
     */
    public List<ChartView> of(List<Derived> derived, @Nullable LocalDate day) {
        return Stream.of(
                        first(derived, "part-of-commitments").flatMap(this::weight),
                        first(derived, "growth-needed").flatMap(growth -> path(growth, day)),
                        first(derived, "against-industry").flatMap(this::industry))
                .flatMap(Optional::stream)
                .map(ChartView::of)
                .toList();
    }

    private static Optional<Derived> first(List<Derived> derived, String rule) {
        return derived.stream().filter(one -> one.rule().equals(rule)).findFirst();
    }

    /** {@code The $38bn deal is over 2.5% of OpenAI’s nearly $1.5tn} */
    private Optional<Chart> weight(Derived part) {
        Fact deal = part.from().get(0);
        Fact whole = part.from().get(1);
        String title = "The " + amount(deal) + " deal is " + amount(part) + " of the " + amount(whole) + " that "
                + name(whole) + " has committed";
        List<Mark> marks = List.of(Marks.named(whole, "All commitments"), Marks.named(deal, "This deal"));
        return Chart.ofAmounts(caption("weight", title, marks), marks);
    }

    /** {@code From $13bn a year to $100bn in 2027 takes growth of 157% a year} */
    private Optional<Chart> path(Derived growth, @Nullable LocalDate day) {
        Fact target = growth.from().get(0);
        Fact now = growth.from().get(1);
        Period to = target.claim().period();
        if (day == null || to == null) {
            return Optional.empty();
        }
        Period from = new Period.Day(day);
        Unit unit = target.figure().quantity().unit();
        Mark start = in(unit, Marks.named(now, Dates.period(from)), Firmness.REPORTED);
        Mark end = in(unit, Marks.named(target, Dates.period(to)), Firmness.EXPECTED);
        String title = name(now) + "’s " + now.type().title().toLowerCase(Locale.ROOT) + ": from " + amount(now)
                + " to " + amount(target) + " in " + Dates.period(to) + " takes growth of " + amount(growth);
        return Chart.ofPath(
                caption("path", title, List.of(start, end)), List.of(new Point(from, start), new Point(to, end)));
    }

    /** {@code OpenAI’s 52 GW a year is about 1.3–1.7 times what the data center industry adds} */
    private Optional<Chart> industry(Derived ratio) {
        Fact plan = ratio.from().get(0);
        Fact industry = ratio.from().get(1);
        if (!plan.figure().quantity().unit().equals(industry.figure().quantity().unit())) {
            return Optional.empty();
        }
        String title = name(plan) + "’s " + amount(plan) + " is " + amount(ratio) + " the " + amount(industry)
                + " of the " + name(industry);
        List<Mark> marks = List.of(
                Marks.named(plan, name(plan) + (plan.claim().status() == Status.REPORTED ? "" : " (plan)")),
                Marks.named(industry, Phrases.capital(name(industry))));
        return Chart.ofAmounts(caption("industry", title, marks), marks);
    }

    /** The same in another unit: a rate a year among sums of a year. */
    private static Mark in(Unit unit, Mark mark, Firmness firmness) {
        Quantity quantity = new Quantity(mark.quantity().low(), mark.quantity().high(), unit);
        return new Mark(mark.name(), mark.label(), quantity, mark.qualifier(), firmness);
    }

    private Caption caption(String id, String title, List<Mark> marks) {
        StringBuilder words = new StringBuilder();
        marks.forEach(mark -> words.append(words.isEmpty() ? "" : "; ")
                .append(mark.name())
                .append(" ")
                .append(mark.label()));
        String unit = Amounts.unitName(marks.get(0).quantity().unit());
        return new Caption("together-" + id, title, unit, "this article, reckoned here", words + ".");
    }

    private String name(Fact fact) {
        String name = views.of(fact).subject().title();
        return name.isEmpty() ? "the company" : name;
    }

    private static String amount(Fact fact) {
        return Amounts.figure(fact.figure());
    }

    private static String amount(Derived derived) {
        String about = Amounts.qualifier(derived.qualifier());
        return (about.isEmpty() ? "" : about + " ")
                + Rounding.of(derived.quantity()).text();
    }
}
