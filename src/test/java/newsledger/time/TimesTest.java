package newsledger.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TimesTest {

    static Stream<Example> examples() {
        return Stream.of("dates.md", "quarters.md", "relative.md", "stretches.md", "families.md", "none.md")
                .flatMap(file -> Example.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheTimesOfAnExample(Example example) {
        List<String> found = Times.in(example.article()).stream()
                .map(time -> time.span().of(example.text()) + " = "
                        + time.period().iso() + (time.role() == TimeExpression.Role.AT ? "" : " " + time.role()))
                .toList();

        assertThat(found).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "2004-", "2004/", "a year ", "last ", "the ", "of the ", "May ", "1:", "end of ", "twenty-",
                "first ", "same "
            })
    void longNonsenseCostsNoMoreThanItsLength(String nonsense) {
        var article = Example.article(nonsense.repeat(50_000), java.time.LocalDate.of(2016, 1, 20));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Times.in(article));
    }

    @Test
    void impossibleDatesStayAsPrinted() {
        var article = Example.article("It fell on February 29, 2015 or 31 April.", java.time.LocalDate.of(2016, 1, 20));

        assertThat(Times.in(article))
                .extracting(time -> time.period().iso())
                .containsExactly("February 29, 2015", "31 April");
    }
}
