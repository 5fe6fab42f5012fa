package newsledger.analysis.derive;

import newsledger.analysis.reckon.Told;
import newsledger.article.Article;
import newsledger.fact.read.Reading;
import newsledger.fact.read.Sample;
import newsledger.view.DerivedView;
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

/** From the figures of each text of {@code derivations.md} follows what is listed below it, and nothing else. */
class DerivationsTest {

    record Example(String text, List<String> outcomes) {}

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var file = DerivationsTest.class.getResourceAsStream("derivations.md")) {
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
    void reckons(Example example) {
        assertThat(derived(example.text()))
                .extracting(DerivationsTest::line)
                .containsExactlyElementsOf(example.outcomes());
    }

    /** {@code value-a-year, planned: $14m divided by 4 years is $3.5m a year} */
    private static String line(Derived derived) {
        return derived.rule() + ", " + derived.status().label() + ": " + DerivedView.words(derived);
    }

    private static List<Derived> derived(String text) {
        Article article = Sample.article(text);
        return Derivations.in(Told.of(article, Reading.of(article).facts()));
    }

    @Test
    void everyRuleHasAnExample() throws IOException {
        Set<String> shown = examples()
                .flatMap(example -> example.outcomes().stream())
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Derivations.names());
    }
}
