package newsledger;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.fact.Fact;
import newsledger.fact.read.Reading;
import newsledger.page.Aliases;
import newsledger.settings.Settings;

import java.util.ArrayList;
import java.util.List;

/** Articles and the facts that they hold, in the same order. */
record Ledger(Library library, List<Fact> facts) {

    /** What was read in one article; nothing where the program failed on it. */
    private record Entry(Article article, boolean failed, Reading reading) {}

    /** Reads the figures of all articles of {@code library} at once, with the words that {@code settings} add. */
    static Ledger of(Library library, Settings settings) {
        return of(library, new Readings(settings));
    }

    /** The same, as far as {@code readings} do not know them yet. */
    static Ledger of(Library library, Readings readings) {
        List<Article> articles = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(library.problems());
        for (Entry entry : library.articles().parallelStream()
                .map(article -> entry(article, readings))
                .toList()) {
            if (!entry.failed()) {
                articles.add(entry.article());
            }
            facts.addAll(entry.reading().facts());
            problems.addAll(entry.reading().problems());
        }
        readings.keepOnly(library.articles());
        problems.addAll(Aliases.of(articles).problems());
        return new Ledger(new Library(articles, problems), List.copyOf(facts));
    }

    /** An article that the program fails on costs itself and no other. */
    private static Entry entry(Article article, Readings readings) {
        try {
            return new Entry(article, false, readings.of(article));
        } catch (RuntimeException | StackOverflowError e) {
            String message = "left out, since the program failed on its figures: please report it (" + e + ")";
            return new Entry(
                    article, true, new Reading(List.of(), List.of(Problem.error(article.file(), 0, 0, message))));
        }
    }

    /** The figures that the facts account for: one fact may be said several times. */
    int figures() {
        return facts.stream().mapToInt(fact -> 1 + fact.repeats().size()).sum();
    }
}
