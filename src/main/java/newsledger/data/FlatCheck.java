package newsledger.data;

import newsledger.analysis.check.Check;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.List;

/** A line of {@code data/checks.jsonl}; the order of the components is that of the fields. */
record FlatCheck(
        String article,
        String rule,
        String verdict,
        String claim,
        Amount stated,
        Amount derived,
        List<FlatPlace> from) {

    record Amount(BigDecimal low, BigDecimal high, String unit) {
        static Amount of(Quantity quantity) {
            return new Amount(quantity.low(), quantity.high(), quantity.unit().symbol());
        }
    }

    static FlatCheck of(Check check) {
        return new FlatCheck(
                check.article(),
                check.rule(),
                check.verdict().label(),
                check.claim(),
                Amount.of(check.stated()),
                Amount.of(check.derived()),
                FlatPlace.of(check.from()));
    }
}
