package newsledger.picture;

import newsledger.chart.Caption;
import newsledger.chart.Firmness;
import newsledger.chart.Ink;
import newsledger.chart.Mark;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.Status;
import newsledger.figure.Kind;
import newsledger.view.Amounts;
import newsledger.view.FactViews;

import java.util.List;
import java.util.Locale;

/** The marks of one chart under their names, and the same in words. */
record Marks(List<Fact> facts, RowNames names) {

    static Marks of(List<Fact> facts, FactViews views) {
        return new Marks(facts, RowNames.of(facts, views));
    }

    List<Mark> all() {
        return facts.stream().map(this::of).toList();
    }

    Mark of(Fact fact) {
        return named(fact, names.of(fact));
    }

    /** The amount of a fact under a name. */
    static Mark named(Fact fact, String name) {
        return new Mark(
                name,
                label(fact),
                Phrases.status(fact),
                fact.figure().quantity(),
                fact.figure().qualifier(),
                fact.claim().status() == Status.REPORTED ? Firmness.REPORTED : Firmness.EXPECTED,
                Ink.valueOf(FactViews.group(fact.type()).toUpperCase(Locale.ROOT)));
    }

    /** What is counted stands over the axis once, not behind each value. */
    static String label(Fact fact) {
        String amount = Amounts.figure(fact.figure());
        String counted = " " + fact.figure().quantity().unit().symbol();
        return fact.figure().kind() == Kind.COUNT && amount.endsWith(counted)
                ? amount.substring(0, amount.length() - counted.length())
                : amount;
    }

    Caption caption(String id, String title, String source) {
        String unit = Amounts.unitName(facts.get(0).figure().quantity().unit());
        boolean changes = facts.stream().allMatch(fact -> fact.claim().direction() != null);
        String axis = changes ? "Change in " + unit : Phrases.capital(unit);
        return new Caption(id, title, axis, source, words());
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (Fact fact : facts) {
            Direction direction = fact.claim().direction();
            words.append(words.isEmpty() ? "" : "; ").append(names.of(fact)).append(" ");
            words.append(direction == null ? "" : direction.label() + " ").append(Amounts.figure(fact.figure()));
            words.append(Phrases.status(fact).isEmpty() ? "" : " (" + Phrases.status(fact) + ")");
        }
        return words + ".";
    }
}
