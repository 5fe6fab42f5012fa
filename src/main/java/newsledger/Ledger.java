package newsledger;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.fact.Fact;
import newsledger.fact.Facts;

import java.util.ArrayList;
import java.util.List;

/** Articles and the facts that they hold, in the same order. */
record Ledger(Library library, List<Fact> facts) {

    /** The facts of one article, or why there are none. */
    private record Entry(Article article, List<Fact> facts, List<Problem> failure) {}

    /** Reads the figures of all articles of {@code library} at once. */
    static Ledger of(Library library) {
        List<Article> articles = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(library.problems());
        for (Entry entry :
                library.articles().parallelStream().map(Ledger::entry).toList()) {
            if (entry.failure().isEmpty()) {
                articles.add(entry.article());
                facts.addAll(entry.facts());
            }
            problems.addAll(entry.failure());
        }
        return new Ledger(new Library(articles, problems), List.copyOf(facts));
    }

    /** An article that the program fails on costs itself and no other. */
    private static Entry entry(Article article) {
        try {
            return new Entry(article, Facts.in(article), List.of());
        } catch (RuntimeException | StackOverflowError e) {
            String message = "left out, since the program failed on its figures: please report it (" + e + ")";
            return new Entry(article, List.of(), List.of(Problem.error(article.file(), 0, 0, message)));
        }
    }

    /** The figures that the facts account for: one fact may be said several times. */
    int figures() {
        return facts.stream().mapToInt(fact -> 1 + fact.repeats().size()).sum();
    }
}
