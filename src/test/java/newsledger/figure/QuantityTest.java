package newsledger.figure;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuantityTest {
    private static final Unit DOLLARS = new Unit(Kind.MONEY, "USD", null);
    private static final Unit EUROS = new Unit(Kind.MONEY, "EUR", null);

    @Test
    void equalUnitsAddAndSubtract() {
        Quantity sum = of("5.50", DOLLARS).plus(of("2", DOLLARS));

        assertThat(sum).isEqualTo(of("7.5", DOLLARS));
        assertThat(sum.minus(of("2", DOLLARS))).isEqualTo(of("5.5", DOLLARS));
    }

    @Test
    void rangesAddTheirEnds() {
        Quantity range = new Quantity(new BigDecimal("30"), new BigDecimal("40"), DOLLARS);

        assertThat(range.plus(range)).isEqualTo(new Quantity(new BigDecimal("60"), new BigDecimal("80"), DOLLARS));
    }

    @Test
    void theRatioOfEqualUnitsIsANumber() {
        assertThat(of("38", DOLLARS).ratio(of("7", DOLLARS))).isEqualByComparingTo("5.428571428571429");
    }

    @Test
    void unlikeUnitsRefuse() {
        assertThatThrownBy(() -> of("1", DOLLARS).plus(of("1", EUROS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD")
                .hasMessageContaining("EUR");
    }

    @Test
    void nothingGoesBelowZeroOrDividesByIt() {
        assertThatThrownBy(() -> of("1", DOLLARS).minus(of("2", DOLLARS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("1", DOLLARS).ratio(of("0", DOLLARS))).isInstanceOf(ArithmeticException.class);
    }

    private static Quantity of(String value, Unit unit) {
        return Quantity.of(new BigDecimal(value), unit);
    }
}
