package newsledger;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles that would harm the site or stop the build: they do neither. */
@Timeout(60)
class HostileArticlesTest {
    private static final String PAYLOAD = "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"
            + "<iframe src=https://evil.example></iframe><form action=https://evil.example><input></form>"
            + "<a href=\"javascript:alert(4)\">one</a> <a href=\"data:text/html,x\">two</a>"
            + "<style>body{display:none}</style><base href=https://evil.example><object data=x></object>";

    @TempDir
    Path folder;

    private Path articles;
    private Path site;

    @BeforeEach
    void writeAGoodArticle() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        site = folder.resolve("site");
        write("good.md", "# Ferry line sold\n\nQuay Lines sold its ferry business for £12 million.\n");
    }

    @Test
    void noMarkupOfAnArticleReachesThePages() throws Exception {
        write(
                "a.md",
                "---\ntitle: 'A " + PAYLOAD.replace("'", "''") + "'\nauthor: '" + PAYLOAD + "'\ntopics: ['" + PAYLOAD
                        + "']\nurl: 'javascript:alert(5)'\nsummary: '${7*7} <#assign x=1> " + PAYLOAD
                        + "'\n---\n\nSales of " + PAYLOAD
                        + " rose to $3 million. [x](javascript:alert(6)) [y](vbscript:x) ![z](https://evil.example/z.png)\n\n"
                        + PAYLOAD + "\n");
        write(
                "b.html",
                "<title>" + PAYLOAD + "</title><body onload=alert(7)><article><h1>B</h1><p>Profit of $4 million. "
                        + PAYLOAD + "</p></article>");
        write("c.txt", "C " + PAYLOAD + "\n\nRevenue was $5 million " + PAYLOAD + "\n");

        assertThat(build().status()).isZero();
        for (Path page : files(".html", ".xml", ".svg")) {
            Document document = Jsoup.parse(Files.readString(page));
            assertThat(document.select(
                            "iframe, object, embed, base, style, form[action^=http], [src^=http], link[href*=evil]"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(document.select("script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(document.getAllElements()).allSatisfy(HostileArticlesTest::doesNothing);
        }
    }

    private static void doesNothing(Element element) {
        assertThat(element.attributes()).allSatisfy(attribute -> {
            assertThat(attribute.getKey()).doesNotStartWith("on");
            assertThat(attribute.getValue().strip()).doesNotMatch("(?is)(javascript|vbscript|data):.*");
        });
    }

    @Test
    void whatCannotBeReadStopsNothing() throws Exception {
        write("empty.md", "");
        write("blank.txt", " \n\t\n");
        write("yaml.md", "---\ntitle: a: b: c\n---\n\nText.\n");
        write("bomb.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n\nText.\n");
        write("open.md", "---\ntitle: never closed\n\nText.\n");
        Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0, 9});
        Files.write(
                articles.resolve("latin.html"),
                "<h1>Café</h1><p>It cost £3 million.</p>".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(articles.resolve("utf16.txt"), "Title\n\nIt cost £3 million.\n".getBytes(StandardCharsets.UTF_16));
        write("surrogate.md", "# A \uD83D\uDE00\n\n\u202eIt cost \u0000 £3 million.\n");
        Files.createDirectory(articles.resolve("folder.md"));

        var ran = build();

        assertThat(ran.status()).isBetween(0, 1);
        assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("java.", "please report");
        assertThat(site.resolve("articles/good/index.html")).exists();
    }

    @Test
    void deepNestingAndLongNonsenseStopNothing() throws Exception {
        write("quotes.md", "> ".repeat(20_000) + "deep\n");
        write("lists.md", "- ".repeat(20_000) + "deep\n");
        write("brackets.md", "[".repeat(50_000) + "]".repeat(50_000) + "\n");
        write("divs.html", "<div>".repeat(50_000) + "Cost $3 million");
        write("digits.txt", "Digits\n\n" + "1,".repeat(50_000) + " $" + "9".repeat(50_000) + " million\n");
        write("words.txt", "Words\n\n" + "Big Company Of The ".repeat(10_000) + "\n");
        write("spaces.txt", "Spaces\n\n$" + " ".repeat(100_000) + "3 million\n");

        var ran = build();

        assertThat(ran.status()).isBetween(0, 1);
        assertThat(ran.err()).doesNotContain("please report");
        assertThat(site.resolve("articles/good/index.html")).exists();
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.md"), "# Secret\n\nThe secret is worth $9 million.\n");
        Files.createSymbolicLink(articles.resolve("link.md"), secret);
        Files.createSymbolicLink(articles.resolve("up"), folder);

        build();

        for (Path file : files("")) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("$9 million");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private Ran build() {
        return Ran.command("build", "--articles", articles, "--site", site);
    }

    private List<Path> files(String... endings) throws IOException {
        try (var paths = Files.walk(site)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> List.of(endings).stream().anyMatch(path.toString()::endsWith))
                    .toList();
        }
    }
}
