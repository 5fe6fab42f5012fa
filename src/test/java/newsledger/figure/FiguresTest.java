package newsledger.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example files: a line from {@code -} is a sentence, the indented lines below it are its figures, in order. A sentence without
 * such lines has none.
 */
class FiguresTest {
    private static final List<String> FILES = List.of(
            "money",
            "percent",
            "ranges",
            "words",
            "durations",
            "units",
            "counts",
            "qualifiers",
            "articles",
            "not-figures");

    static Stream<Arguments> examples() {
        return FILES.stream().flatMap(name -> read(name).stream());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsWhatTheExampleSays(String file, String sentence, List<String> expected) {
        List<Figure> figures = Text.figures(sentence);

        assertThat(figures).extracting(figure -> Text.line(figure, sentence)).isEqualTo(expected);
        assertThat(figures).allMatch(figure -> figure.span().of(sentence).equals(figure.text()));
        assertThat(figures).allMatch(figure -> figure.extent().contains(figure.span()));
        for (int i = 1; i < figures.size(); i++) {
            assertThat(figures.get(i).span().overlaps(figures.get(i - 1).span()))
                    .isFalse();
        }
    }

    private static List<Arguments> read(String name) {
        List<Arguments> examples = new ArrayList<>();
        List<String> figures = List.of();
        for (String line : text(name + ".md").lines().toList()) {
            if (line.startsWith("- ")) {
                figures = new ArrayList<>();
                examples.add(Arguments.of(name, line.substring(2), figures));
            } else if (line.startsWith("  ")) {
                figures.add(line.strip());
            }
        }
        return examples;
    }

    private static String text(String file) {
        try (InputStream in = FiguresTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
