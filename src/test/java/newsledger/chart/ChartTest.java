package newsledger.chart;

import newsledger.figure.Quantity;
import newsledger.time.Period;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static newsledger.chart.Samples.caption;
import static newsledger.chart.Samples.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChartTest {
    private static final Caption CAPTION = caption("deals");

    @Test
    void amountsNearEachOtherAreBars() {
        assertThat(Chart.ofAmounts(CAPTION, List.of(mark("a", "$100", "100"), mark("b", "$1", "1"))))
                .get()
                .isInstanceOf(Chart.Bars.class);
    }

    @Test
    void amountsMoreThanAHundredfoldApartAreDots() {
        assertThat(Chart.ofAmounts(CAPTION, List.of(mark("a", "$101", "101"), mark("b", "$1", "1"))))
                .get()
                .isInstanceOf(Chart.Dots.class);
    }

    @Test
    void oneValueIsNoChart() {
        assertThat(Chart.ofAmounts(CAPTION, List.of(mark("a", "$1", "1")))).isEmpty();
        assertThat(Chart.ofMoves(CAPTION, List.of(Samples.move("a", "1%", "1", true))))
                .isEmpty();
        assertThat(Chart.ofPath(CAPTION, List.of(Samples.year(2025, mark("a", "$1", "1")))))
                .isEmpty();
        assertThat(Chart.ofAmounts(CAPTION, List.of())).isEmpty();
    }

    @Test
    void nothingButZerosIsNoChart() {
        assertThat(Chart.ofAmounts(CAPTION, List.of(mark("a", "$0", "0"), mark("b", "$0", "0"))))
                .isEmpty();
    }

    @Test
    void equalValuesAreAChart() {
        assertThat(Chart.ofAmounts(CAPTION, List.of(mark("a", "$5", "5"), mark("b", "$5", "5"))))
                .isPresent();
    }

    @Test
    void unlikeUnitsAreRefused() {
        Mark watts = Mark.of("b", "5 W", Quantity.of(new BigDecimal("5"), Samples.WATT));
        assertThatThrownBy(() -> Chart.ofAmounts(CAPTION, List.of(mark("a", "$5", "5"), watts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one unit")
                .hasMessageContaining("USD")
                .hasMessageContaining("W");
    }

    @Test
    void aTimeThatIsOnlyPrintedHasNoPlace() {
        Point printed = new Point(new Period.Printed("last quarter"), mark("a", "$1", "1"));
        Point placed = Samples.year(2025, mark("a", "$2", "2"));
        assertThat(Chart.ofTimeLine(CAPTION, List.of(printed, placed))).isEmpty();
        Chart chart = Chart.ofTimeLine(CAPTION, List.of(printed, placed, Samples.year(2024, mark("b", "$3", "3"))))
                .orElseThrow();
        assertThat(chart.marks()).extracting(Mark::name).containsExactly("b", "a");
    }

    @Test
    void anIdHasNothingThatNeedsEscaping() {
        assertThatThrownBy(() -> caption("a\"><script>")).isInstanceOf(IllegalArgumentException.class);
    }
}
