import newsledger.article.Article;
import newsledger.article.Library;
import newsledger.fact.read.Reading;
import newsledger.figure.Figures;
import newsledger.time.Times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;

/** Newsledger's own pace. Writes the cleaned text of the articles for the others to read, so that all read the same. */
final class Newsledger {
    private Newsledger() {}

    public static void main(String[] args) throws IOException {
        List<Article> articles =
                Library.read(List.of(Path.of(args[0])), ZoneOffset.UTC).articles();
        Path texts = Files.createDirectories(Path.of(args[1]));
        for (Article article : articles) {
            Files.writeString(texts.resolve(article.slug() + ".txt"), article.text());
        }
        ToIntFunction<Article> length = article -> article.text().length();
        Pace.print("Newsledger, figures and times", articles, length, article -> Figures.in(article, Times.in(article))
                .size());
        Pace.print("Newsledger, facts", articles, length, article -> Reading.of(article).facts().size());
    }
}
