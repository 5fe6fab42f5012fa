package newsledger.fact.read;

import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence of {@code clauses.md} tells the facts below it, and no other. */
class ClausesTest {

    record Example(String sentence, List<String> facts) {}

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var file = ClausesTest.class.getResourceAsStream("clauses.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                if (line.startsWith("> ")) {
                    examples.add(new Example(line.substring(2), new ArrayList<>()));
                } else if (line.startsWith("- ")) {
                    examples.get(examples.size() - 1).facts().add(line.substring(2));
                }
            });
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsItsFacts(Example example) {
        assertThat(Facts.in(Sample.article(example.sentence())))
                .extracting(ClausesTest::line)
                .containsExactlyElementsOf(example.facts());
    }

    /** {@code 62% = growth/profit up, Harbor Group, reported} */
    private static String line(Fact fact) {
        Claim claim = fact.claim();
        return fact.figure().text()
                + " = "
                + claim.type().label()
                + (claim.metric() == null ? "" : "/" + claim.metric())
                + (claim.direction() == null ? "" : " " + claim.direction().label())
                + ", "
                + name(claim.subject())
                + (claim.counterparty() == null ? "" : " and " + name(claim.counterparty()))
                + ", "
                + claim.status().label()
                + (claim.period() == null ? "" : ", " + claim.period().iso());
    }

    private static String name(Entity entity) {
        return entity == null ? "-" : entity.name();
    }
}
