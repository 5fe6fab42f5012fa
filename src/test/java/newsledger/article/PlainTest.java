package newsledger.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTest {
    @TempDir
    Path folder;

    @Test
    void aSentenceBrokenAtAWideMarginIsOneAgain() {
        Article article = Written.article(folder, "a.txt", """
                Ferry line earns more

                Harbor Ferries carried more lorries in the spring than ever before, and its revenue rose
                30% to $23 million.

                Its rival sold fewer tickets than a year ago, which the company put down to the weather on the
                North Sea and to higher fares.
                """);

        assertThat(Written.outline(article)).isEqualTo("""
                T1 Ferry line earns more
                P Harbor Ferries carried more lorries in the spring than ever before, and its revenue rose 30% to $23 million.
                P Its rival sold fewer tickets than a year ago, which the company put down to the weather on the North Sea and to higher fares.
                """);
    }

    @Test
    void linesThatAreParagraphsStayApart() {
        Article article = Written.article(folder, "a.txt", """
                Ferry line earns more
                Harbor Ferries carried more lorries in the spring than ever before.
                Its rival sold fewer tickets than a year ago.
                """);

        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void aSitesNameBehindATitleThatIsSaidTwiceIsNoPartOfIt() {
        Article article = Written.article(folder, "a.txt", """
                Ferry line earns more | Daily Tide

                Ferry line earns more

                Harbor Ferries carried more lorries in the spring than ever before.
                """);

        assertThat(Written.outline(article)).isEqualTo("""
                T1 Ferry line earns more
                P Harbor Ferries carried more lorries in the spring than ever before.
                """);
    }

    @Test
    void aLengthOfReadingIsTheStoryWhereThereIsNoOther() {
        Article article = Written.article(folder, "a.txt", "Ferry crossing\n\n45 minutes\n");

        assertThat(Written.outline(article)).contains("P 45 minutes");
    }
}
