package newsledger.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Files written for one test, and what was read from them. */
final class Written {
    private Written() {}

    static Library read(Path folder, String name, String text) {
        return read(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Library read(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
            return Library.read(List.of(folder.resolve(name)), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article article(Path folder, String name, String text) {
        Library library = read(folder, name, text);
        if (library.articles().isEmpty()) {
            throw new AssertionError("no article: " + library.problems());
        }
        return library.articles().get(0);
    }

    static Library example(String name) {
        try {
            Path file = Path.of(Written.class.getResource(name).toURI());
            return Library.read(List.of(file), ZoneOffset.UTC);
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** One line for each block: {@code H2 More hands}. */
    static String outline(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind().name().charAt(0)
                        + (block.level() > 0 ? Integer.toString(block.level()) : "")
                        + " "
                        + block.span().of(article.text()).replace('\n', '/').replace('\t', '|'))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The messages of warnings and errors. */
    static List<String> messages(Library library) {
        return library.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(Problem::message)
                .toList();
    }

    static String places(Library library) {
        return library.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(problem ->
                        problem.line() + ":" + problem.column() + " " + problem.severity() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }
}
