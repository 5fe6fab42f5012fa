package newsledger;

import newsledger.article.Article;
import newsledger.article.Format;
import newsledger.article.Library;
import newsledger.article.Severity;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles that come with the program. */
class DemonstrationTest {
    private static final Library LIBRARY = Library.read(List.of(Path.of("articles")), ZoneOffset.UTC);

    @Test
    void haveNoProblems() {
        assertThat(LIBRARY.problems()).noneMatch(problem -> problem.severity() != Severity.NOTE);
    }

    @Test
    void showEveryFormat() {
        assertThat(LIBRARY.articles()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(LIBRARY.articles()).extracting(Article::format).contains(Format.values());
    }

    @Test
    void areDated() {
        assertThat(LIBRARY.articles())
                .filteredOn(article -> article.day() == null)
                .extracting(Article::file)
                .isEmpty();
    }

    @Test
    void areStoriesWithoutWhatStoodAroundThem() {
        String strange =
                "(?is).*(842 partners|advertisement\\b|sponsored|you might also|newsletter|subscribe now|pixelfan|log in to"
                        + "|most read|share on|leave a reply|free articles|50% off|followers|your privacy|©).*";

        assertThat(LIBRARY.articles())
                .filteredOn(article -> article.text().matches(strange))
                .extracting(Article::file)
                .isEmpty();
    }
}
