package newsledger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class FactsCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeArticles() throws Exception {
        Files.writeString(
                folder.resolve("b-ferry.md"),
                "# Ferry line sold\n\nQuay Lines sold its ferry business for £12 million.\n");
        Files.writeString(
                folder.resolve("a-mill.txt"),
                "Mill makes a loss\n\nTarn Mill made a net loss of €3 million last year.\n");
    }

    @Test
    void printsOneObjectALineInTheOrderOfTheFiles() {
        var ran = Ran.command("facts", folder);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        mill -> assertThat(mill)
                                .startsWith("{\"article\":\"a-mill\",\"type\":\"loss\"")
                                .contains("\"low\":3000000,\"high\":3000000,\"unit\":\"EUR\""),
                        ferry -> assertThat(ferry).contains("\"article\":\"b-ferry\"", "\"text\":\"£12 million\""));
    }

    @Test
    void readsASingleFile() {
        assertThat(Ran.command("facts", folder.resolve("a-mill.txt")).out().lines())
                .hasSize(1);
    }

    @Test
    void readsWithTheTypesAndTheZoneOfTheSettings() throws Exception {
        Path config = folder.resolve("settings.yml");
        Files.writeString(config, "zone: Asia/Tokyo\ntypes:\n  emissions: {words: [carbon footprint]}\n");
        Path article = Files.writeString(folder.resolve("d.md"), """
                ---
                date: 2026-01-01T02:00:00Z
                corrections:
                - {figure: £3 million, type: emissions}
                ---

                # Quay Lines counts

                Quay Lines had a carbon footprint of 40,000 tonnes. Quay Lines made £3 million this year.
                """);

        var ran = Ran.command("facts", "--config", config, article);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.contains("\"type\":\"emissions\""));
    }

    @Test
    void aWrongSettingIsNamedWithItsPlace() throws Exception {
        Path config = Files.writeString(folder.resolve("settings.yml"), "types:\n  revenu:\n    word: x\n");

        var ran = Ran.command("facts", "--config", config, folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("settings.yml:3:5: error: unknown key “word”: did you mean “words”?");
    }

    @Test
    void knowsCsvAndTables() {
        assertThat(Ran.command("facts", "--format", "csv", folder).out())
                .startsWith("article,type,subject,")
                .contains("a-mill,loss,");
        assertThat(Ran.command("facts", "--format=table", folder).out()).contains("a-mill", "loss", "€3m");
    }

    @Test
    void aBadArticleIsNamedAndTheOthersArePrinted() throws Exception {
        Files.writeString(folder.resolve("c.md"), "---\ntitle: Ferry: sold\n---\n\nText\n");

        var ran = Ran.command("facts", folder);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("c.md:2:").contains(": error: ");
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        var ran = Ran.command("facts", folder.resolve("nowhere"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("nowhere: no such file or folder");
        assertThat(ran.out()).isEmpty();
    }
}
