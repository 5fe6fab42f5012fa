package newsledger.fact.read;

import newsledger.fact.Claim;
import newsledger.fact.rule.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line of {@code types.md} says in brackets what its figures are, the metric of a growth only where it matters: {@code wiped [$6bn: growth down] off its value}. */
class TypesTest {
    private static final Pattern LABEL = Pattern.compile("\\[(?<text>[^:\\]]+): (?<type>[^\\]]+)]");

    static Stream<String> lines() throws IOException {
        try (var file = TypesTest.class.getResourceAsStream("types.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.startsWith("- ")).map(line -> line.substring(2)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTypes(String line) {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        Matcher label = LABEL.matcher(line);
        while (label.find()) {
            expected.add(label.group("text") + ": " + label.group("type"));
            label.appendReplacement(text, "");
            starts.add(text.length());
            text.append(label.group("text"));
        }
        label.appendTail(text);
        List<Draft> read = new ArrayList<>();

        Facts.in(Sample.article(text.toString()), Vocabulary.standard(), (frame, draft) -> read.add(draft));

        assertThat(read)
                .filteredOn(draft -> starts.contains(draft.figure().span().start()))
                .extracting(draft -> line(draft, line.contains(": growth/")))
                .containsExactlyElementsOf(expected);
    }

    private static String line(Draft draft, boolean withMetric) {
        Claim claim = draft.claim();
        return draft.figure().text()
                + ": "
                + claim.type().label()
                + (claim.metric() == null || !withMetric ? "" : "/" + claim.metric())
                + (claim.direction() == null ? "" : " " + claim.direction().label());
    }
}
