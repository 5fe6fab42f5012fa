package newsledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {
    private static final String STORY = "\n\nQuay Lines sold its ferry business for £12 million.\n";

    @TempDir
    Path folder;

    @Test
    void saysWhatIsWrongAndWhere() throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\nautor: B\n---" + STORY);
        Files.writeString(folder.resolve("b.md"), "---\ntitle: Ferry: sold\n---" + STORY);

        var ran = Ran.command("check", "--articles", folder);

        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("a.md:3:1: warning: ", "autor", "author"),
                        second -> assertThat(second).contains("b.md:2:").contains(": error: "));
        assertThat(ran.err()).isEqualTo("1 article, 1 error, 1 warning" + System.lineSeparator());
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void aWarningIsNoError() throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\nautor: B\n---" + STORY);

        assertThat(Ran.command("check", "--articles", folder).status()).isZero();
    }

    @Test
    void aCorrectionThatMatchesNothingIsNamedWithItsLine() throws Exception {
        String corrections = """
                corrections:
                - figure: £12 million
                  type: [deal-value, loss]
                  status: planned
                - figure: £13 million
                  ignore: true
                """;
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n" + corrections + "---" + STORY);

        assertThat(Ran.command("check", "--articles", folder).out().lines().toList())
                .satisfiesExactly(
                        list -> assertThat(list).contains("a.md:5:9: warning: ", "“type” should be text, not a list"),
                        none -> assertThat(none).contains("a.md:7: warning: correction of “£13 million”: no figure"));
        assertThat(Ran.command("facts", folder).out()).contains("\"status\":\"planned\"", "\"rule\":\"correction\"");
        assertThat(Ran.command("facts", folder).err()).contains("a.md:7: warning");
    }

    @Test
    void whatWasDroppedIsToldWhenAsked() throws Exception {
        Files.writeString(
                folder.resolve("a.txt"), "Ferry line sold" + STORY + "\nSponsored content\n\nThe buyer is a fund.\n");

        assertThat(Ran.command("check", "--articles", folder).out()).isEmpty();
        assertThat(Ran.command("check", "--verbose", "--articles", folder).out())
                .contains("a.txt:5: note: ", "Sponsored content");
    }

    @Test
    void whatItsOwnFiguresDoNotGiveIsToldWithItsPlaceAndBothNumbers() throws Exception {
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: Results\n---\n\nA quiet year.\n\nAt Quay Lines sales rose **8%** to $11.1bn from $10.9bn.\n");

        var ran = Ran.command("check", "--articles", folder);

        assertThat(ran.out())
                .contains("a.md:7:28: warning: the article says 8%, but its other figures give 1.8%")
                .contains("percent-against-levels");
        assertThat(ran.err()).contains("1 warning");
        assertThat(ran.status()).isZero();
    }

    @Test
    void nothingToReadIsAFailure() {
        assertThat(Ran.command("check", "--articles", folder).err()).contains("no articles in it");
        assertThat(Ran.command("check", "--articles", folder).status()).isEqualTo(3);
        assertThat(Ran.command("check", "--articles", folder.resolve("x")).err())
                .contains("no such folder of articles");
    }

    @Test
    void wrongSettingsAreNamed() throws Exception {
        Path settings = Files.writeString(folder.resolve("newsledger.yml"), "titel: A\nzone: Moon\n");

        var ran = Ran.command("check", "--articles", "articles", "--config", settings);

        assertThat(ran.err())
                .contains("newsledger.yml:1:1: error: unknown key “titel”: did you mean “title”?")
                .contains("newsledger.yml:2:7: error: “zone” should be a time zone");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(Ran.command("check", "--config", folder.resolve("none.yml")).status())
                .isEqualTo(3);
    }
}
