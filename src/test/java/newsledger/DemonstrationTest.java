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
}
