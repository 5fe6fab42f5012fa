package newsledger;

import newsledger.article.Library;
import newsledger.article.Severity;
import newsledger.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints the facts of articles; no site is needed: {@code facts --format table articles/a.md}. */
@Command(name = "facts", description = "Prints the facts of articles, in the order of the files' names.")
final class FactsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders of articles")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private FactFormat format = FactFormat.JSONL;

    @Option(names = "--config", paramLabel = "FILE", description = "the settings (newsledger.yml, if there is one)")
    private @Nullable Path config;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Failure(Exit.FILES, path + ": no such file or folder: check the name");
            }
        }
        Settings settings = SettingsFile.read(config);
        Ledger ledger = Ledger.of(Library.read(paths, settings.zone()), settings);
        console.out().print(format.text(ledger.facts()));
        ledger.library().problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .forEach(console.err()::println);
        return (Counts.errors(ledger.library().problems()) == 0 ? Exit.DONE : Exit.PROBLEMS).status();
    }
}
