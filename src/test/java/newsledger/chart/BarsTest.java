package newsledger.chart;

import newsledger.figure.Kind;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {
    private static final Unit USD = new Unit(Kind.MONEY, "USD", null);
    private static final Caption CAPTION =
            new Caption("deals", "Acme's deal is the largest", "US dollars", "Daily Example", "Deals by value.");

    @Test
    void amountsNearEachOtherAreBars() {
        Chart chart = Chart.ofAmounts(CAPTION, List.of(mark("Acme", "$38bn", "38e9"), mark("Bolt", "$12bn", "12e9")))
                .orElseThrow();
        assertThat(chart).isInstanceOf(Chart.Bars.class);
        assertThat(Drawing.svg(chart)).contains(">Acme</text>", ">$38bn</text>", ">$40bn</text>", "<rect");
    }

    private static Mark mark(String name, String label, String value) {
        return Mark.of(name, label, Quantity.of(new BigDecimal(value), USD));
    }
}
