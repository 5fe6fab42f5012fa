package newsledger.view;

import newsledger.analysis.Derived;

import java.util.List;

/**
 * A figure reckoned here: {@code Value a year: $5.43bn a year}, from the facts that are its terms.
 *
 * @param from {@code $38bn}, {@code 7 years}
 */
public record DerivedView(String name, String amount, List<FactView> from) {

    public DerivedView {
        from = List.copyOf(from);
    }

    public static DerivedView of(Derived derived, FactViews views) {
        return new DerivedView(
                derived.name(),
                Amounts.quantity(derived.quantity()),
                derived.from().stream().map(views::of).toList());
    }
}
