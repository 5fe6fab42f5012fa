package newsledger.chart;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 38e9, 6, $0 $10bn $20bn $30bn $40bn",
        "0, 300e9, 4, $0 $100bn $200bn $300bn",
        "0, 1.4e12, 6, $0 $500bn $1tn $1.5tn",
        "0, 0.15, 4, $0 $0.05 $0.1 $0.15",
        "-3.1, 4.3, 6, −$4 −$2 $0 $2 $4 $6"
    })
    void roundValuesFromEndToEnd(double low, double high, int most, String labels) {
        assertThat(Ticks.over(low, high, most).values().stream()
                        .map(value -> Ticks.label(value, Samples.USD))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(labels);
    }
}
