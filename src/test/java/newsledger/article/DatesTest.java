package newsledger.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-03-16                       | 2016-03-16T00:00+01:00",
                "2016/3/6                         | 2016-03-06T00:00+01:00",
                "2016-03-16 08:10:07              | 2016-03-16T08:10:07+01:00",
                "2016-07-16T08:10                 | 2016-07-16T08:10+02:00",
                "2016-03-16T08:10:07Z             | 2016-03-16T08:10:07Z",
                "2016-03-16T08:10:07.123+0530     | 2016-03-16T08:10:07+05:30",
                "2016-03-16 08:10:07 -05:00       | 2016-03-16T08:10:07-05:00",
                "16 March 2016                    | 2016-03-16T00:00+01:00",
                "16th Mar. 2016                   | 2016-03-16T00:00+01:00",
                "Wed, 16 Mar 2016 08:10:07 GMT    | 2016-03-16T08:10:07Z",
                "March 16, 2016                   | 2016-03-16T00:00+01:00",
                "Sept. 6, 2016 at 3:05 p.m. EDT   | 2016-09-06T15:05-04:00",
                "March 16, 2016 12:30 AM          | 2016-03-16T00:30+01:00",
            })
    void readsTheUsualForms(String text, String moment) {
        assertThat(Dates.of(text, OSLO))
                .hasValueSatisfying(date -> assertThat(date).hasToString(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2016",
                "2016-13-01",
                "2016-02-30",
                "31 Foo 2016",
                "March 16",
                "12:30",
                "true",
                "99999999"
            })
    void nothingElseIsADate(String text) {
        assertThat(Dates.of(text, OSLO)).isEmpty();
    }
}
