package newsledger.data;

import newsledger.analysis.derive.Derived;
import newsledger.view.DerivedView;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** A line of {@code data/derived.jsonl}; the order of the components is that of the fields. */
record FlatDerived(
        String article,
        String rule,
        String label,
        BigDecimal low,
        BigDecimal high,
        String unit,
        @Nullable String per,
        String formula,
        String status,
        List<FlatPlace> from) {

    static FlatDerived of(Derived derived) {
        return new FlatDerived(
                derived.article(),
                derived.rule(),
                derived.label(),
                derived.quantity().low(),
                derived.quantity().high(),
                derived.quantity().unit().symbol(),
                derived.quantity().unit().per(),
                DerivedView.words(derived),
                derived.status().label(),
                FlatPlace.of(derived.from()));
    }
}
