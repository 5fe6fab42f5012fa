package newsledger.analysis.derive;

import newsledger.analysis.reckon.Told;

import java.util.List;
import java.util.function.Function;

/**
 * A rule that reckons figures from those of one article, or says nothing where its conditions are not met.
 *
 * @param name printed with every figure that it reckons
 */
record Derivation(String name, Function<Told, List<Outcome>> reckon) {
    /** No rule says more than this of one article. */
    private static final int MOST = 5;

    List<Derived> in(Told told) {
        return reckon.apply(told).stream()
                .distinct()
                .limit(MOST)
                .map(outcome -> new Derived(name, outcome.label(), outcome.quantity(), outcome.formula()))
                .toList();
    }
}
