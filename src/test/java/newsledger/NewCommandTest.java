package newsledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void makesADraftThatIsRead() throws Exception {
        Path articles = folder.resolve("articles");

        var ran = Ran.command("new", "“Ferry” & \"mill\": sold\\bought", "--articles", articles);

        Path file = articles.resolve("ferry-mill-sold-bought.md");
        assertThat(ran).isEqualTo(new Ran(0, file + System.lineSeparator(), ""));
        assertThat(file).content().contains("date: 2026-06-01\n", "draft: true\n");
        Files.writeString(file, Files.readString(file) + "Quay Lines sold a mill for £3 million.\n");
        assertThat(Ran.command("check", "--articles", articles).out()).isEmpty();
    }

    @Test
    void neverOverwrites() throws Exception {
        Files.writeString(folder.resolve("ferry.md"), "mine");

        var ran = Ran.command("new", "Ferry", "--articles", folder);

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("ferry.md: is there already");
        assertThat(folder.resolve("ferry.md")).hasContent("mine");
    }

    @Test
    void aHeadlineNeedsLetters() {
        assertThat(Ran.command("new", "!!", "--articles", folder).status()).isEqualTo(2);
        assertThat(Ran.command("new").status()).isEqualTo(2);
    }
}
