package newsledger;

import newsledger.analysis.Analysis;
import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.article.Severity;
import newsledger.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Reports what is wrong with the articles: {@code articles/a.md:3:7: error: what is wrong and what to do}. */
@Command(name = "check", description = "Reads the articles, drafts included, and reports what is wrong with them.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--articles", paramLabel = "DIR", description = "where the articles are (${DEFAULT-VALUE})")
    private Path articles = Path.of("articles");

    @Option(names = "--config", paramLabel = "FILE", description = "the settings (newsledger.yml, if there is one)")
    private @Nullable Path config;

    @Option(names = "--verbose", description = "tell also what was dropped or guessed")
    private boolean verbose;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = SettingsFile.read(config);
        Ledger ledger = Ledger.of(ArticleFolder.read(articles, settings.zone()), settings);
        Analysis analysis = Analysis.of(ledger.facts(), ledger.library(), settings.aliases());
        List<Problem> problems = Stream.concat(ledger.library().problems().stream(), Differences.in(analysis).stream())
                .sorted()
                .toList();
        Severity least = verbose ? Severity.NOTE : Severity.WARNING;
        problems.stream()
                .filter(problem -> problem.severity().compareTo(least) <= 0)
                .forEach(console.out()::println);
        console.err().println(Counts.of(new Library(ledger.library().articles(), problems)));
        return (Counts.errors(problems) == 0 ? Exit.DONE : Exit.PROBLEMS).status();
    }
}
