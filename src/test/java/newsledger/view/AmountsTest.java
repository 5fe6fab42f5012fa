package newsledger.view;

import newsledger.article.Span;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import newsledger.figure.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY       | USD         |       | 38000000000   | $38bn
            MONEY       | USD         |       | 1234567890    | $1.23bn
            MONEY       | USD         |       | 999999999     | $1bn
            MONEY       | GBP         |       | 12500         | £12,500
            MONEY       | USD         | share | 0.15          | $0.15 a share
            MONEY       | EUR         |       | 13.5          | €13.50
            MONEY       | CHF         | year  | 2000000       | CHF 2m a year
            MONEY       | USD         | hour  | 15            | $15 an hour
            PERCENT     | %           |       | 4.25          | 4.25%
            POINTS      | pp          |       | 1             | 1 percentage point
            POINTS      | bp          |       | 25            | 25 basis points
            POINTS      | index       |       | 120.5         | 120.5 points
            DURATION    | year        |       | 7             | 7 years
            DURATION    | month       |       | 1             | 1 month
            POWER       | W           | week  | 1000000000    | 1 GW a week
            ENERGY      | Wh          |       | 52000000      | 52 MWh
            LENGTH      | m           |       | 42195         | 42.2 km
            MASS        | kg          |       | 2500          | 2.5 t
            TEMPERATURE | Cel         |       | 21            | 21 °C
            COUNT       | subscribers |       | 464000        | 464,000 subscribers
            COUNT       | shares      |       | 5000000       | 5 million shares
            COUNT       | units       | user  | 3             | 3 units a user
            MULTIPLE    | x           |       | 0.5           | 0.5×
            """)
    void quantitiesAreWrittenForReaders(Kind kind, String symbol, String per, BigDecimal value, String written) {
        assertThat(Amounts.quantity(Quantity.of(value, new Unit(kind, symbol, per))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POWER   | W   | year | 30000000000 | 40000000000 | 30–40 GW a year
            MONEY   | USD |      | 480000000   | 510000000   | $480–510m
            MONEY   | USD |      | 800000000   | 1200000000  | $800m–$1.2bn
            PERCENT | %   |      | 3.75        | 4           | 3.75–4%
            """)
    void rangesShareTheirScaleWhereTheyCan(
            Kind kind, String symbol, String per, BigDecimal low, BigDecimal high, String written) {
        assertThat(Amounts.quantity(new Quantity(low, high, new Unit(kind, symbol, per))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"EXACT,4%", "ABOUT,about 4%", "AT_LEAST,at least 4%", "UP_TO,up to 4%"})
    void howExactAFigureIsStandsBeforeIt(Qualifier qualifier, String written) {
        Span span = new Span(0, 2);
        Quantity four = Quantity.of(BigDecimal.valueOf(4), new Unit(Kind.PERCENT, "%", null));
        assertThat(Amounts.figure(new Figure(span, span, "4%", four, qualifier)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAForm(Kind kind) {
        Unit unit = new Unit(kind, "x", null);
        assertThat(Amounts.quantity(Quantity.of(BigDecimal.ZERO, unit))).contains("0");
        assertThat(Amounts.unitName(unit)).isNotBlank();
    }
}
