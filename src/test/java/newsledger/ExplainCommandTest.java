package newsledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainCommandTest {
    private static final String STORY = """
            ---
            title: Mill makes a loss
            date: 2026-03-02
            corrections:
            - figure: 40%
              ignore: true
            - figure: 9%
              type: los
            ---

            Tarn Mill made a net loss of €3 million last year. The net loss of €3m came after a storm.

            Sales of the mill rose 12%, and 40% of the visitors liked it.
            """;

    @TempDir
    Path folder;

    private Ran explain(String name, String text) throws Exception {
        return Ran.command("explain", Files.writeString(folder.resolve(name), text));
    }

    @Test
    void marksFiguresAndSaysWhy() throws Exception {
        var ran = explain("mill.md", STORY);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith(
                        "Mill makes a loss\n\nTarn Mill made a net loss of [1: €3 million] last year. The net loss of")
                .contains("\n\n  1: €3 million – loss, Tarn Mill, reported, 2025\n    confidence 0.")
                .contains("measure “net loss”", "verb “made”", "preposition “of”", "held too, but lost to it: ")
                .contains(
                        "    repeats “€3 million”: confidence 0.",
                        "Sales of the mill rose [2: 12%], and [-: 40%] of the visitors")
                .contains("\n  -: 40% – dropped by a correction\n    here alone: confidence 0.");
        assertThat(ran.err()).contains("mill.md:7: warning: correction of “9%”: no figure is printed so");
    }

    @Test
    void saysWhatSpokeForATypeWhereTheRulesWereOverruled() throws Exception {
        var ran = explain(
                "mill.md", "# Repairs\n\n\"We spent $30 million on repairs,\" said Jane Smith of Nimbus Ltd.\n");

        assertThat(ran.out())
                .contains("1: $30 million – cost,", "rule outweighed", "spoke for it against the rules: ")
                .contains("held too, but lost to it: spent-on");
    }

    @Test
    void fitsATerminal() throws Exception {
        var ran = explain("mill.md", STORY.replace("a storm", "a storm" + " and another long winter storm".repeat(9)));

        assertThat(ran.out().lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 100);
    }

    @Test
    void whatIsNoArticleIsNamed() throws Exception {
        assertThat(explain("bad.md", "---\ntitle: A: b\n---\n").status()).isEqualTo(1);
        assertThat(explain("a.pdf", "x").err()).contains("a.pdf: note: left out: not an article");
        assertThat(explain("a.pdf", "x").status()).isEqualTo(1);
        assertThat(Ran.command("explain", folder).err()).contains("a folder: name one file in it");
        assertThat(Ran.command("explain", folder).status()).isEqualTo(2);
        assertThat(Ran.command("explain", folder.resolve("none.md")).status()).isEqualTo(3);
        assertThat(Ran.command("explain").err()).contains("FILE");
    }
}
