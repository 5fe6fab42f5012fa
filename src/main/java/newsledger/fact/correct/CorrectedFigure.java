package newsledger.fact.correct;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import newsledger.figure.Symbols;
import newsledger.figure.Unit;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a figure says while an editor's settings are put in: {@code value: 12000000000}, {@code per: year}. */
final class CorrectedFigure {
    private final Quantity before;
    private final Slips slips;
    private BigDecimal low;
    private BigDecimal high;
    private Unit unit;
    private @Nullable Qualifier qualifier;

    CorrectedFigure(Quantity quantity, Slips slips) {
        this.before = quantity;
        this.slips = slips;
        low = quantity.low();
        high = quantity.high();
        unit = quantity.unit();
    }

    /** {@code figure}, which says the same as this one, as corrected; what was not set stays its own. */
    Figure of(Figure figure) {
        Quantity quantity = new Quantity(low, high, unit);
        return new Figure(
                figure.span(),
                figure.extent(),
                figure.text(),
                quantity.equals(before) ? figure.quantity() : quantity,
                qualifier == null ? figure.qualifier() : qualifier);
    }

    /** Takes its fields of {@code settings}. */
    void set(Map<String, String> settings) {
        CorrectedClaim.on(
                settings,
                "value",
                text -> number("value", text, number -> {
                    low = number;
                    high = number;
                }));
        CorrectedClaim.on(settings, "low", text -> number("low", text, number -> low = number));
        CorrectedClaim.on(settings, "high", text -> number("high", text, number -> high = number));
        if (low.compareTo(high) > 0) {
            slips.add("“low” " + low.toPlainString() + " is above “high” " + high.toPlainString() + ": set both");
            low = before.low();
            high = before.high();
        }
        CorrectedClaim.on(settings, "unit", this::unit);
        CorrectedClaim.on(settings, "per", this::per);
        CorrectedClaim.on(
                settings,
                "qualifier",
                text -> qualifier = slips.choice("qualifier", text, List.of(Qualifier.values()), Qualifier::label)
                        .orElse(qualifier));
    }

    /** {@code 12000000000}, {@code 12,000,000,000}, {@code 1.2e10}; short, since a number such as 1e999999999 fills the memory. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,12})?(?:[eE]\\+?\\d{1,2})?");

    private void number(String field, String text, Consumer<BigDecimal> setter) {
        if (NUMBER.matcher(text).matches()) {
            setter.accept(new BigDecimal(text.replace(",", "")));
        } else {
            slips.expected(field, "a number in whole units such as 12000000000 or 3.5", text);
        }
    }

    private void unit(String text) {
        Optional<Kind> kind = Symbols.kind(text);
        Optional<String> meant = Symbols.meant(text);
        if (kind.isPresent()) {
            unit = new Unit(kind.get(), text, unit.per());
        } else if (meant.isPresent()) {
            slips.meant("unit", text, meant.get());
        } else {
            slips.expected("unit", "one such as USD, %, year, W, or a plural noun", text);
        }
    }

    /** {@code share}, {@code square metre} */
    private static final Pattern NOUN = Pattern.compile("[a-z][a-z -]{0,38}");

    private void per(String text) {
        if (NOUN.matcher(text).matches()) {
            unit = new Unit(unit.kind(), unit.symbol(), text.equals("none") ? null : text);
        } else {
            slips.expected("per", "a noun such as share or year", text);
        }
    }
}
