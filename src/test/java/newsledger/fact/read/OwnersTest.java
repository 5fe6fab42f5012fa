package newsledger.fact.read;

import newsledger.entity.Entity;
import newsledger.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure of {@code owners.md} is whose it says, and a fact tells what ties it to its owner. */
class OwnersTest {

    record Example(String text, List<String> owners) {}

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var file = OwnersTest.class.getResourceAsStream("owners.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                if (line.startsWith("> ")) {
                    examples.add(new Example(line.substring(2), new ArrayList<>()));
                } else if (line.startsWith("- ")) {
                    examples.get(examples.size() - 1).owners().add(line.substring(2));
                }
            });
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsWhoseTheFiguresAre(Example example) {
        assertThat(Facts.in(Sample.article(example.text())))
                .extracting(
                        fact -> fact.figure().text() + " = " + name(fact.claim().subject()))
                .containsAll(example.owners());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbor Group's sales rose to $3m.                              | owns-measure
            Harbor Group spent $3m on repairs.                             | subject
            Sales at Harbor Group rose to $3m.                             | measure-at
            Nimbus Ltd was bought by Harbor Group for $3m.                 | agent
            Sales fell to $3m, said Jane Doe, chief executive of Nimbus Ltd. | speaks
            """)
    void saysWhatTiesThemToIt(String sentence, String tie) {
        assertThat(Facts.in(Sample.article(sentence)))
                .extracting(fact -> fact.reason().whose())
                .contains(tie);
    }

    @Test
    void whoIsNotNamedAgainIsTiedByWhatWasToldBefore() {
        List<Fact> facts = Facts.in(Sample.article("Harbor Group opened a mill. The plant cost $3m."));

        assertThat(facts).extracting(fact -> name(fact.claim().subject())).containsExactly("Harbor Group");
    }

    private static String name(Entity entity) {
        return entity == null ? "-" : entity.name();
    }
}
