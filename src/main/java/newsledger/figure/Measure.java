package newsledger.figure;

import newsledger.table.Row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A unit as a word of the text names it, and how its numbers become those of the base unit: {@code km} is {@code m} times 1000.
 *
 * @param offset added to a printed number before it is multiplied: -32 for {@code °F}
 */
record Measure(Kind kind, String symbol, BigDecimal factor, BigDecimal divisor, BigDecimal offset) {

    /** A unit whose numbers stay as they are. */
    static Measure of(Kind kind, String symbol) {
        return new Measure(kind, symbol, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
    }

    static Measure of(Row row, Kind kind) {
        List<String> factor = List.of(row.get("factor").split("/", 2));
        return new Measure(
                kind,
                row.get("symbol"),
                new BigDecimal(factor.get(0)),
                factor.size() > 1 ? new BigDecimal(factor.get(1)) : BigDecimal.ONE,
                new BigDecimal(row.get("offset")));
    }

    /** A printed number in the base unit, without its sign. */
    BigDecimal amount(BigDecimal printed) {
        BigDecimal exact = printed.add(offset).multiply(factor);
        BigDecimal amount =
                divisor.compareTo(BigDecimal.ONE) == 0 ? exact : exact.divide(divisor, MathContext.DECIMAL64);
        return amount.abs();
    }

    /** The same kind of money in hundredths: cents. */
    Measure hundredth() {
        return new Measure(kind, symbol, factor.movePointLeft(2), divisor, offset);
    }

    /** A coin or a sum with a name of its own: a dime is 0.1 dollars. */
    Measure times(BigDecimal by) {
        return new Measure(kind, symbol, factor.multiply(by), divisor, offset);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether a range may have one end in this unit and the other in {@code other}. */
    boolean isLike(Measure other) {
        return kind == other.kind && symbol.equals(other.symbol);
    }
}
