package newsledger.page;

import newsledger.article.Article;
import newsledger.article.Problem;
import newsledger.site.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AliasesTest {

    @ParameterizedTest
    @CsvSource({
        "/2024/ferry/,        2024/ferry/",
        "2024/ferry,          2024/ferry/",
        "/old.html,           old.html",
        "/articles/old-name/, articles/old-name/",
        "/Żegluga/,           Żegluga/"
    })
    void aPlainPathIsKept(String alias, String path) {
        assertThat(Aliases.of(List.of(article("a", alias))).kept()).containsOnlyKeys(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/../a/",
                "a/../../b/",
                "./a/",
                "//evil.example/a/",
                "https://evil.example/",
                "C:\\a",
                "/?p=12",
                "/a b/",
                "/a//b/",
                "/%2e%2e/a/",
                "/.git/a/",
                "/feed.xml",
                "/robots.txt/a/",
                "/CNAME",
                "/index.html",
                "/Data/x/",
                "/assets/site.html",
                "/articles/",
                "/articles/a.html",
                "/a\"><script>/",
                "/:year/:title/"
            })
    void anyOtherIsRefused(String alias) {
        Aliases aliases = Aliases.of(List.of(article("a", alias)));

        assertThat(aliases.kept()).isEmpty();
        assertThat(aliases.problems())
                .extracting(Problem::toString)
                .containsExactly("a.md: warning: the alias “" + alias
                        + "” cannot be an old address here; write a path such as /2024/ferry/");
    }

    @Test
    void anotherArticlesAddressIsItsOwn() {
        Aliases aliases = Aliases.of(List.of(article("b", "/Old/", "/articles/a/"), article("a", "/old/")));

        assertThat(aliases.kept()).containsOnlyKeys("old/");
        assertThat(aliases.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "b.md: warning: the alias “/Old/” is an address of a.md already; take it out of one of them",
                        "b.md: warning: the alias “/articles/a/” is an address of a.md already; take it out of one of them");
    }

    @Test
    void itsOwnAddressAndOneSaidTwiceAreNoProblem() {
        Aliases aliases = Aliases.of(List.of(article("a", "/articles/a/", "/old/", "/old", "/old/index.html")));

        assertThat(aliases.kept()).containsOnlyKeys("old/");
        assertThat(aliases.problems()).isEmpty();
    }

    private static Article article(String slug, String... aliases) {
        return new Story(slug, "T").aliases(aliases).article();
    }
}
