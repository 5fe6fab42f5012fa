package newsledger.view;

import newsledger.analysis.check.Check;
import newsledger.figure.Quantity;

import java.util.Set;

/**
 * A check as pages show it.
 *
 * @param verdict {@code agrees} or {@code differs}
 * @param claim the words of the article
 * @param said what they say and what the other figures give, in a sentence
 * @param checked the figure that is checked
 */
public record CheckView(
        String rule,
        String verdict,
        String claim,
        String stated,
        String derived,
        String said,
        FactView checked,
        FormulaView formula) {
    private static final Set<String> COMPARISONS = Set.of("more-than", "direction-of-levels", "headline-against-body");

    public static CheckView of(Check check, FactViews views) {
        return new CheckView(
                check.rule(),
                check.verdict().label(),
                check.claim(),
                text(check.stated()),
                text(check.derived()),
                said(check),
                views.of(check.checked()),
                FormulaView.of(check.formula(), views));
    }

    /** {@code says 8%, but $11.1bn and $10.9bn give 1.8%} */
    public static String said(Check check) {
        String stated = text(check.stated());
        String derived = text(check.derived());
        if (check.rule().equals("headline-against-body")) {
            return "the headline says " + stated + ", the text " + derived;
        }
        if (COMPARISONS.contains(check.rule())) {
            int order = check.stated().high().compareTo(check.derived().high());
            return stated + (order > 0 ? " is more than " : " is less than ") + derived;
        }
        String link = check.differs() ? ", but its other figures give " : ", and its other figures give ";
        return "the article says " + stated + link + derived;
    }

    private static String text(Quantity quantity) {
        return Rounding.of(quantity).text();
    }
}
