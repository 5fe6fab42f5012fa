package newsledger;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.article.Problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that are published now, and a note on each that is kept back: {@code a.md: note: dated 2030-01-01, held back until then}.
 */
record Edition(Library library, List<Problem> heldBack) {

    /** All of {@code library} but drafts, unless they are wanted, and but those dated after {@code now}. */
    static Edition of(Library library, boolean drafts, Instant now) {
        List<Article> due = new ArrayList<>();
        List<Problem> heldBack = new ArrayList<>();
        for (Article article : library.articles()) {
            if (article.metadata().draft() && !drafts) {
                heldBack.add(Problem.note(article.file(), 0, 0, "a draft, left out (--drafts shows it)"));
            } else if (isAfter(article, now)) {
                heldBack.add(Problem.note(article.file(), 0, 0, "dated " + article.day() + ", held back until then"));
            } else {
                due.add(article);
            }
        }
        return new Edition(new Library(due, library.problems()), List.copyOf(heldBack));
    }

    private static boolean isAfter(Article article, Instant now) {
        var date = article.metadata().date();
        return date != null && date.toInstant().isAfter(now);
    }
}
