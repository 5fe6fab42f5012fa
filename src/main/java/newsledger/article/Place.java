package newsledger.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where words of an article stand in the file that its editor wrote.
 *
 * @param line from 1, counted with the front matter; 0 where the words were not found again
 * @param column from 1; 0 where the words were not found again
 */
public record Place(int line, int column) {
    private static final Place UNKNOWN = new Place(0, 0);

    /** The place of {@code span}, which lies in {@code sentence}; the file is read again for it. */
    public static Place of(Article article, Sentence sentence, Span span) {
        Path file = Path.of(article.file());
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return UNKNOWN;
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = Decoding.text(bytes, article.format(), new Log(article.file()));
            return in(new Source(article.file(), text), sentence, span.of(article.text()));
        } catch (IOException | Refusal e) {
            return UNKNOWN;
        }
    }

    private static Place in(Source source, Sentence sentence, String words) {
        int start = Math.max(0, source.find(sentence.text(), 0));
        int found = source.text().indexOf(words, start);
        int at = found < 0 ? source.text().indexOf(words) : found;
        if (at < 0) {
            return UNKNOWN;
        }
        int lineStart = source.text().lastIndexOf('\n', at - 1) + 1;
        return new Place(source.lineAt(at), at - lineStart + 1);
    }
}
