package newsledger.analysis.check;

import newsledger.analysis.reckon.Told;
import newsledger.article.Article;
import newsledger.fact.read.Reading;
import newsledger.fact.read.Sample;
import newsledger.view.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Of each text of {@code checks.md} holds what is listed below it, and nothing else is checked. */
class ChecksTest {

    record Example(String text, List<String> outcomes) {}

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var file = ChecksTest.class.getResourceAsStream("checks.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                if (line.startsWith("> ")) {
                    examples.add(new Example(line.substring(2), new ArrayList<>()));
                } else if (line.startsWith("- ")) {
                    examples.get(examples.size() - 1).outcomes().add(line.substring(2));
                }
            });
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checks(Example example) {
        Article article = Sample.article(example.text());
        assertThat(Checks.in(Told.of(article, Reading.of(article).facts())))
                .extracting(ChecksTest::line)
                .containsExactlyElementsOf(example.outcomes());
    }

    /** {@code differs, percent-against-levels: 8%, not 1.8%} */
    private static String line(Check check) {
        return check.verdict().label() + ", " + check.rule() + ": "
                + Rounding.of(check.stated()).text()
                + (check.differs() ? ", not " : ", ")
                + Rounding.of(check.derived()).text();
    }

    @Test
    void everyRuleHasAnExample() throws IOException {
        Set<String> shown = examples()
                .flatMap(example -> example.outcomes().stream())
                .map(line -> line.substring(line.indexOf(", ") + 2, line.indexOf(':')))
                .collect(Collectors.toSet());
        assertThat(shown)
                .contains(Checks.names().stream()
                        .filter(name -> !name.equals("headline-against-body"))
                        .toArray(String[]::new));
    }
}
