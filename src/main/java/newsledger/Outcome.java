package newsledger;

import newsledger.article.Problem;
import newsledger.article.Severity;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What came of a build.
 *
 * @param broken warnings of links that lead nowhere
 * @param changes of figures since the build before: {@code a: revenue of Alpha was $10bn, now $12bn}
 * @param pages how many were published, if any were
 */
record Outcome(List<Problem> heldBack, Ledger ledger, List<Problem> broken, List<String> changes, OptionalInt pages) {

    private static final int MOST_CHANGES = 20;

    static Outcome of(Edition edition, Ledger ledger) {
        return new Outcome(edition.heldBack(), ledger, List.of(), List.of(), OptionalInt.empty());
    }

    Outcome published(int number) {
        return new Outcome(heldBack, ledger, broken, changes, OptionalInt.of(number));
    }

    Outcome withWarnings(List<Problem> ofLinks) {
        return new Outcome(heldBack, ledger, ofLinks, changes, pages);
    }

    Outcome withChanges(List<String> sinceTheLastBuild) {
        return new Outcome(heldBack, ledger, broken, sinceTheLastBuild, pages);
    }

    /** Whether nothing may be published: an empty site is never one, and {@code strict} allows no problems. */
    boolean forbids(boolean strict) {
        return ledger.library().articles().isEmpty() || strict && (errors() > 0 || warnings() > 0);
    }

    Exit exit() {
        boolean refusedForProblems = pages.isEmpty() && (errors() > 0 || warnings() > 0);
        if (errors() > 0 || refusedForProblems) {
            return Exit.PROBLEMS;
        }
        return pages.isEmpty() ? Exit.FILES : Exit.DONE;
    }

    /** Prints the problems, what was held back, and a summary. */
    void tell(Console console, String seconds) {
        problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .forEach(console.err()::println);
        heldBack.forEach(console.err()::println);
        if (pages.isPresent()) {
            changes.stream()
                    .limit(MOST_CHANGES)
                    .map(change -> "Changed: " + change)
                    .forEach(console.out()::println);
            if (changes.size() > MOST_CHANGES) {
                console.out().println("Changed: " + (changes.size() - MOST_CHANGES) + " more");
            }
            console.out().println(summary(pages.getAsInt()) + " in " + seconds + " s");
        } else {
            console.err().println("Nothing was published, the old site stays: " + reason());
        }
    }

    private String summary(int number) {
        return String.join(
                ", ",
                Counts.of(ledger.library().articles().size(), "article"),
                Counts.of(ledger.figures(), "figure"),
                Counts.of(ledger.facts().size(), "fact"),
                Counts.of(number, "page"),
                Counts.of(errors(), "error"),
                Counts.of(warnings(), "warning"));
    }

    private String reason() {
        return ledger.library().articles().isEmpty()
                ? "no article is left to publish"
                : "--strict allows no errors or warnings";
    }

    private List<Problem> problems() {
        return Stream.concat(ledger.library().problems().stream(), broken.stream())
                .toList();
    }

    private long errors() {
        return Counts.errors(problems());
    }

    private long warnings() {
        return Counts.warnings(problems());
    }
}
