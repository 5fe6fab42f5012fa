package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One news article: its metadata and its cleaned text, into which every span points and which never changes.
 *
 * @param slug the last part of its address: {@code openai-aws}
 * @param file the file that it was read from, as the user named it, with {@code /} between folders
 * @param text the title, then the story, blocks separated by an empty line
 * @param inlines emphasis and links, in the order of the text
 */
public record Article(
        String slug,
        String file,
        Format format,
        Metadata metadata,
        String text,
        List<Block> blocks,
        List<Inline> inlines,
        List<Sentence> sentences) {

    public Article {
        blocks = List.copyOf(blocks);
        inlines = List.copyOf(inlines);
        sentences = List.copyOf(sentences);
    }

    public String title() {
        return metadata.title();
    }

    /** The day of publication in the article's own zone, or null where none is known. */
    public @Nullable LocalDate day() {
        return metadata.date() == null ? null : metadata.date().toLocalDate();
    }
}
