package newsledger.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EntitiesTest {
    private static final Set<Mention.Form> REFERENCES = Set.of(Mention.Form.DESCRIPTION, Mention.Form.PRONOUN);

    private static final int LONG = 50_000;

    static List<Example> names() {
        return Example.read("names.md");
    }

    static List<Example> references() {
        return Example.read("references.md");
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsTheNamesOfAnExample(Example example) {
        List<String> found = Entities.in(example.article()).all().stream()
                .map(EntitiesTest::line)
                .toList();

        assertThat(found).isEqualTo(example.expected());
    }

    private static String line(Entity entity) {
        String others = entity.aliases().isEmpty() ? "" : ": " + String.join(", ", entity.aliases());
        return entity.name() + " = " + entity.kind() + others;
    }

    @ParameterizedTest
    @MethodSource("references")
    void findsTheReferencesOfAnExample(Example example) {
        var article = example.article();
        List<String> found = Entities.in(article).mentions().stream()
                .filter(mention -> REFERENCES.contains(mention.form()))
                .map(mention -> mention.span().of(article.text()) + " = "
                        + mention.entity().name() + " " + mention.form())
                .toList();

        assertThat(found).isEqualTo(example.expected());
    }

    @Test
    void mentionsKeepTheOrderOfTheTextAndDoNotOverlap() {
        for (Example example : names()) {
            int end = 0;
            for (Mention mention : Entities.in(example.article()).mentions()) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aa Bb ",
                "A.",
                "Bank of ",
                "the ",
                "it its the company ",
                "& A ",
                "Ab, ",
                "(A) ",
                "Mr ",
                "'s ",
                "A-b-",
                "Aa1 "
            })
    void longNonsenseCostsNoMoreThanItsLength(String nonsense) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Entities.in(Example.article(nonsense.repeat(LONG))));
    }

    @Test
    void manyNamesCostNoMoreThanTheirNumber() {
        String[] sentences = new String[LONG];
        Arrays.setAll(sentences, i -> "Firm" + i + "x Ltd said its owner Firm" + i + "x met the company.");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Entities.in(Example.article(sentences)));
    }

    @Test
    void aListOfManyNamesIsReadToItsEnd() {
        String list = String.join(", ", Collections.nCopies(LONG, "Nimbus Ltd"));

        assertThat(Entities.in(Example.article("The deal with " + list + " is signed."))
                        .mentions())
                .hasSize(LONG);
    }

    @Test
    void anEmptyArticleNamesNobody() {
        assertThat(Entities.in(Example.article("")).all()).isEmpty();
    }
}
