package newsledger.analysis;

import newsledger.analysis.check.Check;
import newsledger.analysis.check.Checks;
import newsledger.analysis.derive.Derivations;
import newsledger.analysis.derive.Derived;
import newsledger.analysis.reckon.Told;

import java.util.List;

/** What the figures of one article say together. */
public record Insight(List<Derived> derived, List<Check> checks) {
    static final Insight NONE = new Insight(List.of(), List.of());

    public Insight {
        derived = List.copyOf(derived);
        checks = List.copyOf(checks);
    }

    static Insight of(Told told) {
        return new Insight(Derivations.in(told), Checks.in(told));
    }
}
