package newsledger.yaml;

import newsledger.yaml.Node.Mapping;
import newsledger.yaml.Node.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class YamlTest {

    private static Complaint complaint(String text) {
        try {
            Yaml.mapping(text, 1);
        } catch (YamlException e) {
            return e.complaint();
        }
        throw new AssertionError("no complaint about " + text);
    }

    @Test
    void knowsWhereEachValueStands() throws YamlException {
        Mapping mapping = Yaml.mapping("title: A pier reopens\ntopics:\n  - harbours\n", 2);

        assertThat(mapping.get("title")).contains(new Scalar("A pier reopens", false, 2, 8));
        assertThat(mapping.entries().get(1).line()).isEqualTo(3);
        assertThat(mapping.get("topics").orElseThrow().line()).isEqualTo(4);
    }

    @Test
    void nothingIsAnEmptyMapping() throws YamlException {
        assertThat(Yaml.mapping("", 1).entries()).isEmpty();
        assertThat(Yaml.mapping("# a comment\n\n", 1).entries()).isEmpty();
    }

    @Test
    void valuesStayAsTheyAreWritten() throws YamlException {
        assertThat(Yaml.mapping("a: 007\nb: 3.50\nc: no\nd: ~\ne: 2016-03-16 08:10:07", 1)
                        .texts())
                .containsExactly(
                        java.util.Map.entry("a", "007"),
                        java.util.Map.entry("b", "3.50"),
                        java.util.Map.entry("c", "no"),
                        java.util.Map.entry("e", "2016-03-16 08:10:07"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "title: Ferry: late again    | 1 | 13 | a value that holds “: ” needs quotes around it",
                "a: 1\\n\\tb: 2              | 2 | 1  | a tab where YAML wants spaces: use spaces",
                "a: \"open\\nb: 2            | 1 | 4  | a quotation mark that is never closed: close it",
                "a: [1, 2\\nb: 3             | 2 | 2  | a list that begins with [ has to end with ]",
                "a: 1\\nb\\nc: 2             | 2 | 1  | a line without “: ” after its key",
                "a: 1\\na: 2                 | 2 | 1  | “a” is already set in line 1: leave one of them",
                "a: *b                       | 1 | 4  | “*b” names nothing above: a value that begins with * needs quotes",
                "- a                         | 1 | 1  | expected keys with values, such as “title: …”, found a list",
                "a: @home                    | 1 | 4  | a value that begins with @ needs quotes around it",
            })
    void aMistakeIsNamedWithItsPlace(String text, int line, int column, String message) {
        Complaint complaint = complaint(text.strip().replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(complaint).isEqualTo(new Complaint(line, column, message));
    }

    @Test
    void aLongTextIsRefusedBeforeItIsRead() {
        assertThat(complaint("a: " + "x".repeat(Yaml.MAX_LENGTH)).message()).contains("64 KB");
    }

    @Test
    void deepNestingAndUnfoldingAliasesAreRefusedQuickly() {
        String bomb = "a0: &a0 [x]\n";
        for (int i = 1; i < 20; i++) {
            bomb += "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1))));
        }
        String aliases = bomb;

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(complaint("a: " + "[".repeat(60_000)).message()).contains("20 deep");
            assertThat(complaint("- ".repeat(30_000) + "a").message()).contains("20 deep");
            assertThat(complaint(aliases).message()).contains("values");
        });
    }

    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> Yaml.mapping("a: b\u0001", 1)).isInstanceOf(YamlException.class);
    }

    @Test
    void fieldsReadWhatIsExpectedAndComplainOfTheRest() throws YamlException {
        Fields fields = Fields.of(
                Yaml.mapping("title: [Only one]\ntopics: ships\ndraft: maybe\nsize: 900\nnone: \nodd: {a: 1}\n", 1));

        assertThat(fields.string("title")).contains("Only one");
        assertThat(fields.strings("topics")).containsExactly("ships");
        assertThat(fields.string("none")).isEmpty();
        assertThat(fields.flag("draft")).isEmpty();
        assertThat(fields.integer("size", 1, 500)).isEmpty();
        assertThat(fields.strings("odd")).isEmpty();
        assertThat(fields.complaints())
                .extracting(Complaint::message)
                .containsExactly(
                        "“draft” should be true or false, not “maybe”",
                        "“size” should be a whole number from 1 to 500, not “900”",
                        "“odd” should be a list of texts, not a group of keys");
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearest() throws YamlException {
        Fields fields = Fields.of(Yaml.mapping("autor: A\nlayout: post\nzzz: 1", 1));
        fields.unknown(List.of("author", "title"), List.of("layout"));

        assertThat(fields.complaints())
                .containsExactly(
                        new Complaint(1, 1, "unknown key “autor”: did you mean “author”?"),
                        new Complaint(3, 1, "unknown key “zzz”: known are author, title"));
    }

    @Test
    void innerFieldsComplainToTheOuterOnes() throws YamlException {
        Fields fields = Fields.of(Yaml.mapping("site:\n  drafts: perhaps\n", 1));
        fields.fields("site").orElseThrow().flag("drafts");

        assertThat(fields.complaints()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"autor, author", "tittle, title", "dtae, date", "Author, author", "topic, topics"})
    void theNearestWordIsFound(String typed, String meant) {
        assertThat(Nearest.to(typed, List.of("title", "date", "author", "topics")))
                .contains(meant);
    }

    @Test
    void aFarWordIsNot() {
        assertThat(Nearest.to("weather", List.of("title", "date", "author"))).isEmpty();
    }
}
