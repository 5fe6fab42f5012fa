package newsledger.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Long nonsense costs no more than its length, and no figure of it is absurd. */
class HostileTextTest {
    private static final int LENGTH = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "1,",
                "1,000,",
                "1.",
                "1 ",
                "1-",
                "1 to ",
                "1/2",
                "1/",
                "½",
                "$",
                "$1 ",
                "A$",
                "-",
                "– ",
                "million ",
                "two million ",
                "a ",
                "a million ",
                "half a ",
                "half of ",
                "one in ",
                "one and a half ",
                "hundred and ",
                "twenty-",
                "point ",
                "per ",
                "% ",
                "5% a ",
                "5 of the ",
                "5 big ",
                "between 1 and ",
                "from 1 to ",
                "about ",
                "more than ",
                "5 years and ",
                "5 feet ",
                "each ",
                "annual ",
                "U.S.",
                "a.",
                "1e",
                "x",
                "5x",
                "'",
                "5'",
                "5'000",
                "5.000",
                "5 000 ",
                "5 , 000 ",
                "5 . 5 ",
                "5\" ",
                "5 pounds ",
                "5 dollars 50 ",
                "5 in ",
                "5 (kg) ",
                "a dollar and ",
                "5 and ",
                "(",
                "http://",
                "www.1 ",
                "1@",
                "＄",
                "\uD83D\uDE00",
                "٣"
            })
    void readsLongNonsenseInTime(String part) {
        String text = part.repeat(LENGTH / part.length());

        assertTimeoutPreemptively(LIMIT, () -> {
            var figures = Figures.in(Text.article(text), java.util.List.of());
            assertThat(figures.size()).isLessThanOrEqualTo(Figures.MOST);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999999999999999999999999999999 dollars",
                "$1 million million million million million million million",
                "0/0 of 1/0",
                "-5°F and -300 degrees Celsius",
                "1 in 0",
                "zero in zero"
            })
    void survivesAbsurdNumbers(String text) {
        assertThat(Text.figures(text))
                .allMatch(figure -> figure.quantity().high().precision() < 60);
    }
}
