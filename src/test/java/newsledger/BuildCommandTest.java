package newsledger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class BuildCommandTest {
    @TempDir
    Path folder;

    private Path articles;
    private Path site;

    @BeforeEach
    void makeFolders() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        site = folder.resolve("site");
    }

    @Test
    void publishesASiteAndSaysWhatItHolds() throws Exception {
        ferry("");

        var ran = build();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .matches("1 article, 3 figures, 3 facts, \\d+ pages, 0 errors, 0 warnings in \\d+\\.\\d s\\R");
        assertThat(ran.status()).isZero();
        assertThat(site.resolve("index.html")).content().contains("Ferry line sold");
        assertThat(site.resolve("articles/ferry/index.html")).content().contains("£12 million");
        assertThat(site.resolve("data/facts.jsonl")).content().contains("\"low\":12000000,");
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws Exception {
        ferry("");
        build();
        var first = files();

        assertThat(build().status()).isZero();
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aBadArticleIsLeftOutAndNamed() throws Exception {
        ferry("");
        Files.writeString(articles.resolve("bad.md"), "---\ntitle: Ferry: sold\n---\n\nText\n");

        var ran = build();

        assertThat(ran.err()).contains("articles/bad.md:2:").contains(": error: ");
        assertThat(ran.out()).startsWith("1 article,").contains(", 1 error,");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(site.resolve("articles/ferry/index.html")).exists();
    }

    @Test
    void strictKeepsTheOldSiteForAWarning() throws Exception {
        ferry("");
        build();
        var before = files();
        ferry("autor: B\n");

        var ran = build("--strict");

        assertThat(ran.err()).contains("ferry.md:4:1: warning: ", "--strict");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
        assertThat(build().status()).isZero();
    }

    @Test
    void withoutArticlesTheOldSiteStays() throws Exception {
        ferry("");
        build();
        var before = files();
        Files.delete(articles.resolve("ferry.md"));

        assertThat(build().status()).isEqualTo(3);
        Files.delete(articles);
        assertThat(build().status()).isEqualTo(3);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsDatedAheadIsHeldBackAndSaidSo() throws Exception {
        ferry("");
        Files.writeString(articles.resolve("2026-06-02-mill.md"), "# Mill\n\nTarn Mill lost £3 million.\n");

        var ran = build();

        assertThat(ran.err()).contains("2026-06-02-mill.md: note: dated 2026-06-02, held back until then");
        assertThat(ran.status()).isZero();
        assertThat(site.resolve("articles/mill")).doesNotExist();
    }

    @Test
    void draftsAreShownWhenAsked() throws Exception {
        ferry("");
        Files.writeString(
                articles.resolve("mill.md"), "---\ntitle: Mill\ndraft: true\n---\n\nTarn Mill lost £3 million.\n");

        assertThat(build().err()).contains("mill.md: note: a draft, left out");
        assertThat(site.resolve("articles/mill")).doesNotExist();
        assertThat(build("--drafts").err()).isEmpty();
        assertThat(site.resolve("articles/mill/index.html")).exists();
    }

    @Test
    void whatIsGoneFromTheArticlesIsGoneFromTheSite() throws Exception {
        ferry("");
        Files.writeString(articles.resolve("mill.md"), "# Mill\n\nTarn Mill lost £3 million.\n");
        build();
        Files.delete(articles.resolve("mill.md"));
        build();

        assertThat(site.resolve("articles/mill")).doesNotExist();
    }

    @Test
    void theAddressComesFromSettingsOrTheCommandLine() throws Exception {
        ferry("");
        Path settings = Files.writeString(folder.resolve("s.yml"), "base-url: https://one.example/\n");

        build("--config", settings);
        assertThat(site.resolve("index.html")).content().contains("https://one.example/");
        build("--config", settings, "--base-url", "https://two.example/x");
        assertThat(site.resolve("index.html"))
                .content()
                .contains("https://two.example/x/")
                .doesNotContain("one.example");
    }

    @Test
    void whatCannotBeReadOrWrittenIsNamed() throws Exception {
        ferry("");
        Files.writeString(folder.resolve("file"), "mine");

        assertThat(build("--templates", folder.resolve("none")).err()).contains("none: no such folder of templates");
        site = folder.resolve("file");
        assertThat(build().err()).contains("could not read or write: ");
        site = folder;
        assertThat(build().status()).isEqualTo(3);
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @Test
    void aLinkThatLeadsNowhereIsAWarningThatNamesThePage() throws Exception {
        ferry("");
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(
                templates.resolve("method.ftlh"),
                "<h1 id=\"top\"></h1><a href=\"#top\"></a><a href=\"#bottom\"></a><a href=\"../deal/\"></a>"
                        + "<a href=\"../deals/\"></a><a href=\"https://example.org/no\"></a>");

        var ran = build("--templates", templates);

        assertThat(ran.err().lines())
                .containsExactly(
                        "method/index.html: warning: links to “deal/index.html”, which is not in the site: see its template",
                        "method/index.html: warning: links to “method/index.html#bottom”, which is not in the site: see its"
                                + " template");
        assertThat(ran.status()).isZero();
        assertThat(build("--strict", "--templates", templates).status()).isEqualTo(1);
    }

    @Test
    void aBrokenTemplateIsNamedAndTheOldSiteStays() throws Exception {
        ferry("");
        build();
        var before = files();
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("home.ftlh"), "<p>${nothing.here}</p>");

        var ran = build("--templates", templates);

        assertThat(ran.status()).isEqualTo(2);
        String file = templates.resolve("home.ftlh").toString().replace('\\', '/');
        assertThat(ran.err())
                .contains(file + ":1:6: error: there is no “nothing” here: look it up in docs/templates.md")
                .doesNotContain("\tat ");
        assertThat(files()).isEqualTo(before);
    }

    private void ferry(String more) throws IOException {
        Files.writeString(
                articles.resolve("ferry.md"),
                "---\ntitle: Ferry line sold\ndate: 2026-05-20\n" + more
                        + "---\n\nQuay Lines sold its ferry business to Tarn Mill for £12 million. Its shares rose 4%. "
                        + "Quay Lines had revenue of £90 million last year.\n");
    }

    private Ran build(Object... options) {
        return Ran.command(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("build", "--articles", articles, "--site", site),
                        java.util.stream.Stream.of(options))
                .toArray());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(site)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(path).toString(),
                        new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void whatChangedSinceTheBuildBeforeIsTold() throws Exception {
        Path article = folder.resolve("articles/quay.md");
        Files.createDirectories(article.getParent());
        Files.writeString(
                article, "---\ntitle: Quay\ndate: 2025-01-02\n---\n\nQuay Lines had revenue of $10 billion in 2024.\n");
        Ran.command("build", "--articles", folder.resolve("articles"), "--site", folder.resolve("site"));
        Files.writeString(
                article, "---\ntitle: Quay\ndate: 2025-01-02\n---\n\nQuay Lines had revenue of $12 billion in 2024.\n");

        var again = Ran.command("build", "--articles", folder.resolve("articles"), "--site", folder.resolve("site"));
        var unchanged =
                Ran.command("build", "--articles", folder.resolve("articles"), "--site", folder.resolve("site"));

        assertThat(again.out()).contains("Changed: quay: revenue of Quay Lines was $10bn, now $12bn");
        assertThat(unchanged.out()).doesNotContain("Changed");
    }
}
