package newsledger;

import newsledger.article.Library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** The folder {@code articles}, without which there is nothing to do. */
final class ArticleFolder {
    private ArticleFolder() {}

    /** All articles in {@code folder}; one that is missing or holds none is a failure. */
    static Library read(Path folder, ZoneId zone) {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    Exit.FILES, folder + ": no such folder of articles: make it, or name another by --articles");
        }
        Library library = Library.read(List.of(folder), zone);
        if (library.articles().isEmpty() && library.problems().isEmpty()) {
            throw new Failure(Exit.FILES, folder + ": no articles in it: put .md, .html or .txt files there");
        }
        return library;
    }
}
