package newsledger.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import static newsledger.article.Written.article;
import static newsledger.article.Written.outline;
import static newsledger.article.Written.places;
import static newsledger.article.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    @TempDir
    private Path folder;

    private Metadata metadata(String yaml) {
        return article(folder, "a.md", "---\n" + yaml.replace("\\n", "\n") + "\n---\nText.\n")
                .metadata();
    }

    @Test
    void readsOurOwnKeys() {
        Metadata metadata = metadata("""
                title: "Ferry: late"
                date: 2025-03-03 10:00
                author: [Ann Other, Bo Lund]
                source: The Daily Tide
                url: https://tide.example/ferry
                topics: [ferries, towns]
                companies: Tidewater
                summary: It was late.
                draft: yes
                aliases: /old/ferry/
                corrections:
                  - figure: "$12 billion"
                    type: loss
                  - figure: 4%
                    ignore: true""");

        assertThat(metadata.title()).isEqualTo("Ferry: late");
        assertThat(metadata.date()).hasToString("2025-03-03T10:00Z");
        assertThat(metadata.author()).isEqualTo("Ann Other, Bo Lund");
        assertThat(metadata.source()).isEqualTo("The Daily Tide");
        assertThat(metadata.url()).isEqualTo("https://tide.example/ferry");
        assertThat(metadata.topics()).containsExactly("ferries", "towns");
        assertThat(metadata.companies()).containsExactly("Tidewater");
        assertThat(metadata.summary()).isEqualTo("It was late.");
        assertThat(metadata.draft()).isTrue();
        assertThat(metadata.aliases()).containsExactly("/old/ferry/");
        assertThat(metadata.corrections()).extracting(Correction::line).containsExactly(13, 15);
        assertThat(metadata.corrections().get(0).settings()).containsEntry("type", "loss");
        assertThat(metadata.corrections().get(1).ignore()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A\\npublished: false                       | draft=true",
                "title: A\\npublished: 2024-01-02                  | date=2024-01-02T00:00Z",
                "title: A\\npost_status: pending                   | draft=true",
                "title: A\\ntags: [x, y]\\ncategories: [Y, z]      | topics=[x, y, z]",
                "title: A\\ntags: x, y                             | topics=[x, y]",
                "title: A\\nkeywords: oil, gas                     | topics=[oil, gas]",
                "title: A\\npermalink: https://x.example/a         | url=https://x.example/a",
                "title: A\\npermalink: /2024/a/                    | aliases=[/2024/a/]",
                "title: A\\nredirect_from: [/b/, /c/]              | aliases=[/b/, /c/]",
                "headline: A                                       | title=A,",
                "title: A\\ndescription: Short                     | summary=Short",
                "title: A\\npublisher: The Tide                    | source=The Tide",
                "title: A\\nauthor: {name: Ann}                    | author=Ann,",
                "title: A\\npubDate: Wed, 16 Mar 2016 08:10:07 GMT | date=2016-03-16T08:10:07Z",
            })
    void readsTheKeysOfOthers(String yaml, String expected) {
        assertThat(metadata(yaml)).asString().contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "title: A\\nautor: B      | 3:1 warning front matter: unknown key “autor”: did you mean “author”?",
                "title: A\\ndraft: maybe  | 3:8 warning front matter: “draft” should be true or false, not “maybe”",
                "title: A\\ndate: soon    | 3:7 warning front matter: “date” should be a date such as 2025-03-31 or 2025-03-31 14:30, not “soon”",
                "title: A: B              | 2:9 error front matter: a value that holds “: ” needs quotes around it",
                "title: A\\ntitle: B      | 3:1 error front matter: “title” is already set in line 2: leave one of them",
                "title: A\\ncorrections: [{type: loss}] | 3:15 warning front matter: “figure” is missing",
                "title: A\\nurl: tide     | 3:6 warning front matter: “url” should be an address that begins with http, not “tide”",
            })
    void mistakesAreNamedWithTheirPlace(String yaml, String problem) {
        assertThat(places(read(folder, "a.md", "---\n" + yaml.strip().replace("\\n", "\n") + "\n---\nText.\n")))
                .isEqualTo(problem);
    }

    @Test
    void keysThatOthersInventAreNoMistake() {
        assertThat(places(read(folder, "a.md", "---\ntitle: A\nlayout: post\nmood: calm\n---\nText.")))
                .isEmpty();
    }

    @Test
    void frontMatterThatNeverEndsIsAnError() {
        assertThat(places(read(folder, "a.md", "---\ntitle: A\n\nText."))).startsWith("1:1 error front matter begins");
    }

    @Test
    void theFirstHeadingIsTheTitleWithoutFrontMatter() {
        assertThat(outline(article(folder, "a.md", "# Ferry *late*\r\n\r\nText\tone.\r\n\r\n## Why\r\n\r\nFog.")))
                .isEqualTo("""
                T1 Ferry late
                P Text one.
                H2 Why
                P Fog.
                """);
    }

    @Test
    void markdownAndRawHtmlGiveBlocks() {
        assertThat(outline(article(folder, "a.md", """
                ---
                title: Ferry
                ---
                # Ferry
                A *word* and a [link](https://a.example), one ~~old~~.

                - one
                  - two

                > quoted

                | a | b |
                |---|---|
                | 1 | 2 |

                <script>alert(1)</script><p onclick=x>Raw <b>html</b></p><iframe src=x></iframe>

                Text[^1].

                [^1]: A note on the text.
                """))).isEqualTo("""
                T1 Ferry
                P A word and a link, one old.
                I1 one
                I2 two
                Q1 quoted
                T a|b/1|2
                P Raw html
                P Text.
                I1 A note on the text.
                """);
    }

    @Test
    void onlySafeAddressesAreKept() {
        Article article = article(folder, "a.md", """
                # T

                [a](javascript:alert(1)) [b](data:text/html,x) [c](/relative) [d](https://d.example/?a=b) <a href="mailto:e@e.example">e</a>
                """);

        assertThat(article.inlines())
                .extracting(Inline::href)
                .containsExactly("https://d.example/?a=b", "mailto:e@e.example");
    }
}
