package newsledger.view;

import newsledger.time.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {

    @Test
    void periodsAreWrittenForReaders() {
        assertThat(Dates.period(new Period.Day(LocalDate.of(2016, 1, 20)))).isEqualTo("20 January 2016");
        assertThat(Dates.period(new Period.Month(YearMonth.of(2004, 11)))).isEqualTo("November 2004");
        assertThat(Dates.period(new Period.Quarter(2004, 4))).isEqualTo("Q4 2004");
        assertThat(Dates.period(new Period.Year(2027))).isEqualTo("2027");
        assertThat(Dates.period(new Period.Range(new Period.Year(2025), new Period.Year(2027))))
                .isEqualTo("2025 to 2027");
    }

    @Test
    void whatCannotBeResolvedStaysAsPrinted() {
        assertThat(Dates.period(new Period.Printed("last quarter"))).isEqualTo("last quarter");
        assertThat(Dates.period(new Period.Printed("2026-H2"))).isEqualTo("H2 2026");
        assertThat(Dates.period(null)).isEmpty();
    }
}
