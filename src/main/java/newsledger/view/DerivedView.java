package newsledger.view;

import newsledger.analysis.derive.Derived;

/**
 * A figure reckoned here: {@code Value a year: $5.4bn a year}, with its formula.
 *
 * @param whose the entity that it is about; empty if none is known
 * @param about the approximating word that it takes from what it rests on: {@code nearly}
 * @param rounding how {@code amount} was rounded; empty if it is exact
 * @param status {@code reported}, or weaker where what it rests on is
 */
public record DerivedView(
        String rule,
        String label,
        Link whose,
        String about,
        String amount,
        FormulaView formula,
        String rounding,
        String status) {

    public static DerivedView of(Derived derived, FactViews views) {
        Rounding rounded = Rounding.of(derived.quantity());
        return new DerivedView(
                derived.rule(),
                derived.label(),
                views.of(derived.from().get(0)).subject(),
                Amounts.qualifier(derived.qualifier()),
                rounded.text(),
                FormulaView.of(derived.formula(), views),
                rounded.words(),
                derived.status().label());
    }

    /** The formula with its outcome, in words: {@code $38bn divided by 7 years is $5.4bn a year, rounded to one decimal}. */
    public static String words(Derived derived) {
        Rounding rounded = Rounding.of(derived.quantity());
        String about = Amounts.qualifier(derived.qualifier());
        return FormulaView.words(derived.formula()) + " is " + (about.isEmpty() ? "" : about + " ") + rounded.text()
                + (rounded.words().isEmpty() ? "" : ", " + rounded.words());
    }
}
