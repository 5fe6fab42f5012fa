package newsledger;

import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.article.Severity;

import java.util.List;

/** Numbers of things for messages: {@code 17 articles, 1 error, 0 warnings}. */
final class Counts {
    private Counts() {}

    static String of(Library library) {
        return of(library.articles().size(), "article")
                + ", "
                + of(errors(library.problems()), "error")
                + ", "
                + of(warnings(library.problems()), "warning");
    }

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static long errors(List<Problem> problems) {
        return count(problems, Severity.ERROR);
    }

    static long warnings(List<Problem> problems) {
        return count(problems, Severity.WARNING);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
