package newsledger.analysis;

import newsledger.analysis.derive.Derivations;
import newsledger.analysis.derive.Derived;
import newsledger.analysis.reckon.Told;

import java.util.List;

/** What the figures of one article say together. */
public record Insight(List<Derived> derived) {
    static final Insight NONE = new Insight(List.of());

    public Insight {
        derived = List.copyOf(derived);
    }

    static Insight of(Told told) {
        return new Insight(Derivations.in(told));
    }
}
