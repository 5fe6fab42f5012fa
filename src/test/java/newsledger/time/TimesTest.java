package newsledger.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TimesTest {

    static Stream<Example> examples() {
        return Stream.of("dates.md", "quarters.md", "relative.md", "stretches.md", "none.md")
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
}
