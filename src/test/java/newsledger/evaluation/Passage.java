package newsledger.evaluation;

import newsledger.article.Article;
import newsledger.article.Library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A headline and a few sentences of news with what a reader says of each figure in them.
 *
 * @param claims in the order of the text; a figure that is printed twice alike has one
 */
record Passage(Article article, List<Claim> claims) {

    /**
     * What a figure is.
     *
     * @param text the figure as it is printed
     * @param types the types that are right, the best first
     * @param direction {@code up}, {@code down} or empty
     * @param subjects the owners that are right; {@code -} for none
     * @param statuses how firmly it may be said to be stated
     */
    record Claim(String text, List<String> types, String direction, List<String> subjects, List<String> statuses) {

        static Claim of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Claim(parts[0].strip(), either(parts[1]), parts[2].strip(), either(parts[3]), either(parts[4]));
        }

        private static List<String> either(String part) {
            return List.of(part.strip().split("/", -1));
        }
    }

    /**
     * The passages of a file: {@code # headline}, paragraphs, {@code == day}, and a line for each figure.
     *
     * @param folder where the texts are put as articles
     */
    static List<Passage> read(Path file, Path folder) {
        try {
            List<List<Claim>> claims = new ArrayList<>();
            for (String passage : Files.readString(file).split("(?m)^(?=# )", -1)) {
                int day = passage.indexOf("\n== ");
                if (day >= 0) {
                    Path article = folder.resolve(String.format("%03d.md", claims.size()));
                    Files.writeString(
                            article, article(passage.substring(0, day), passage.substring(day + 4, day + 14)));
                    claims.add(passage.substring(day + 15)
                            .lines()
                            .filter(line -> line.contains("|"))
                            .map(Claim::of)
                            .toList());
                }
            }
            List<Article> articles =
                    Library.read(List.of(folder), ZoneOffset.UTC).articles();
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                passages.add(new Passage(articles.get(i), claims.get(i)));
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the passages of that name. */
    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(
                            Passage.class.getResource("/newsledger/evaluation/passages/" + name + ".txt"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String article(String text, String day) {
        int end = text.indexOf('\n');
        String title = text.substring(2, end).replace("\"", "\\\"");
        return "---\ntitle: \"" + title + "\"\ndate: " + day + "\n---\n\n"
                + text.substring(end + 1).strip().replace("\n", "\n\n") + "\n";
    }
}
