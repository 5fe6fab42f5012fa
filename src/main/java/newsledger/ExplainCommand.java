package newsledger;

import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.article.Problem;
import newsledger.article.Severity;
import newsledger.fact.read.Explanation;
import newsledger.fact.rule.Vocabulary;
import newsledger.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Shows how the figures of an article were read: {@code explain articles/a.md}. */
@Command(name = "explain", description = "Prints an article with its figures marked, and why each was read as it was.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "the file of an article")
    private Path file = Path.of("");

    @Option(names = "--config", paramLabel = "FILE", description = "the settings (newsledger.yml, if there is one)")
    private @Nullable Path config;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new Failure(Exit.FILES, file + ": no such file: check the name");
        }
        if (Files.isDirectory(file)) {
            throw new Failure(Exit.USAGE, file + ": a folder: name one file in it");
        }
        Settings settings = SettingsFile.read(config);
        Vocabulary vocabulary = OwnVocabulary.of(settings);
        Library library = Library.read(List.of(file), settings.zone());
        List<Problem> problems = new ArrayList<>(library.problems());
        for (Article article : library.articles()) {
            Explanation explanation = Explanation.of(article, vocabulary);
            problems.addAll(explanation.problems());
            console.out().print(new ExplainedText(article, explanation).text());
        }
        boolean none = library.articles().isEmpty();
        problems.stream()
                .filter(problem -> none || problem.severity() != Severity.NOTE)
                .sorted()
                .forEach(console.err()::println);
        boolean fine = !none && Counts.errors(problems) == 0;
        return (fine ? Exit.DONE : Exit.PROBLEMS).status();
    }
}
