package newsledger;

import newsledger.article.Slugs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Starts an article: {@code new "Ferry line sold"} makes {@code articles/ferry-line-sold.md}. */
@Command(name = "new", description = "Makes a new article file, a draft with its front matter filled in.")
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "HEADLINE", description = "the article's title, in quotation marks")
    private String headline = "";

    @Option(names = "--articles", paramLabel = "DIR", description = "where the articles are (${DEFAULT-VALUE})")
    private Path articles = Path.of("articles");

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String title = headline.replaceAll("\\p{Cntrl}", " ").strip();
        String slug = Slugs.of(title);
        if (slug.isEmpty()) {
            throw new Failure(Exit.USAGE, "“" + title + "” is no headline: it needs letters");
        }
        Path file = articles.resolve(slug + ".md");
        Files.createDirectories(articles);
        try {
            Files.writeString(file, text(title), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Exit.FILES, file + ": is there already: choose another headline");
        }
        console.out().println(file);
        return Exit.DONE.status();
    }

    private String text(String title) {
        return """
                ---
                title: "%s"
                date: %s
                author:
                source:
                url:
                topics: []
                companies: []
                summary:
                draft: true
                ---

                """.formatted(title.replace("\\", "\\\\").replace("\"", "\\\""), LocalDate.now(console.clock()));
    }
}
