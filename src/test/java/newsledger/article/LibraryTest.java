package newsledger.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import static newsledger.article.Written.article;
import static newsledger.article.Written.messages;
import static newsledger.article.Written.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LibraryTest {
    private static final String STORY = "A title\n\nThe ferry was late on Monday.\n";

    @TempDir
    private Path folder;

    private Library library() {
        return Library.read(List.of(folder), ZoneOffset.UTC);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        write("b.txt", STORY);
        write("a/z.txt", STORY);
        write("a/_draft.txt", STORY);
        write(".git/x.txt", STORY);
        write("2024-01-02-C.md", "# A title\n\nText.\n");

        assertThat(library().articles()).extracting(Article::slug).containsExactly("c", "z", "b");
        assertThat(library().articles().get(0).day()).hasToString("2024-01-02");
        assertThat(library()).isEqualTo(library());
    }

    @Test
    void whatIsNoArticleIsNamed() throws IOException {
        write("notes.docx", "x");
        write("photo.png", "x");
        write("page_files/a.html", STORY);

        assertThat(library().articles()).isEmpty();
        assertThat(messages(library())).containsExactly("left out: not an article, those end in .md, .html or .txt");
        assertThat(library().problems()).hasSize(3);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        write("real.txt", STORY);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(library().articles()).extracting(Article::slug).containsExactly("real");
        assertThat(messages(library()))
                .containsOnly("a link, left out: links are not followed, copy the file itself")
                .hasSize(2);
    }

    @Test
    void oneAddressIsNotForTwo() throws IOException {
        write("2024-01-01-ferry.md", "---\ntitle: One\n---\nText.");
        write("ferry.txt", STORY);

        Library library = library();

        assertThat(library.articles()).hasSize(1);
        assertThat(messages(library).get(0)).contains("“ferry”").contains("2024-01-01-ferry.md");
        assertThat(library.problems().get(0).file()).endsWith("ferry.txt");
    }

    @Test
    void aMissingPathIsAnError() {
        Library library = Library.read(List.of(folder.resolve("none")), ZoneOffset.UTC);

        assertThat(messages(library)).containsExactly("no such file or folder: check the name");
    }

    @Test
    void encodingsAreToldApart() {
        String text = "Café “Tide”\n\nThe café’s price rose £4.\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(folder, "a.txt", ("\uFEFF" + text).getBytes(charset))
                            .articles()
                            .get(0)
                            .text())
                    .isEqualTo("Café “Tide”\n\nThe café’s price rose £4.");
        }
        Library guessed = read(folder, "a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertThat(guessed.articles().get(0).title()).isEqualTo("Café “Tide”");
        assertThat(messages(guessed).get(0)).startsWith("not in UTF-8, read as windows-1252");
    }

    @Test
    void aPageSaysItsEncoding() {
        String page =
                "<meta charset=iso-8859-2><title>Łódź</title><p>The tram in Łódź was late again on Monday morning.";
        Library library = read(folder, "a.html", page.getBytes(Charset.forName("iso-8859-2")));

        assertThat(library.articles().get(0).title()).isEqualTo("Łódź");
        assertThat(messages(library)).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(messages(read(folder, "a.txt", new byte[] {'P', 'K', 0, 4})).get(0))
                .startsWith("not a text file");
        assertThat(messages(read(folder, "b.txt", "\u0001\u0002\u0003abc")).get(0))
                .startsWith("not a text file");
        assertThat(messages(read(folder, "c.md", "")).get(0)).startsWith("the file is empty");
        assertThat(messages(read(folder, "d.md", "\uFEFF \n")).get(0)).startsWith("the file is empty");
        assertThat(messages(read(folder, "e.txt", "x".repeat(Reading.MAX_BYTES + 1)))
                        .get(0))
                .startsWith("larger than 2 MB");
        assertThat(messages(read(folder, "f.md", "a\n\n".repeat(Reading.MAX_BLOCKS + 2))))
                .anyMatch(message -> message.contains("blocks"));
    }

    @Test
    void invisibleCharactersAreGone() {
        Article article = article(
                folder,
                "a.txt",
                "Title\n\nSales\u00a0rose\u2009by 4\u00ad0\u200b%\u202e txt\u202c.\tDone\u0007.\r\nNext.");

        assertThat(article.text()).isEqualTo("Title\n\nSales rose by 40% txt. Done.\n\nNext.");
    }

    @Test
    void nestingBombsCostNoMoreThanTheirLength() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String unit : List.of(
                    "> ",
                    ">",
                    "- ",
                    "1. ",
                    "[",
                    "[a](",
                    "[a][b]",
                    "`a``",
                    "<b\n",
                    "|a|\n|-|\n",
                    "--",
                    "* * ",
                    "[a]: b\n",
                    "<b x=1><i><u><p>a",
                    "<div>",
                    "<table><tr><td>",
                    "<ul><li>",
                    "<!--",
                    "&",
                    "- > ",
                    "*a **a ",
                    "www.")) {
                for (String ending : List.of("md", "html", "txt")) {
                    Library library = read(folder, "a." + ending, "A title\n\n" + unit.repeat(200_000 / unit.length()));
                    assertThat(messages(library)).noneMatch(message -> message.contains("cannot be understood"));
                }
            }
        });
    }

    @Test
    void deepNestingIsRefusedWithItsLine() {
        Library library = read(folder, "a.md", "---\ntitle: A\n---\ntext\n\n" + "> ".repeat(30) + "x");

        assertThat(Written.places(library))
                .isEqualTo("6:0 error quotations and lists are nested more than 20 deep: flatten them");
    }
}
