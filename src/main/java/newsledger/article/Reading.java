package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Reads one file. Whatever is in it, the answer is an article or the reason why not. */
record Reading(@Nullable Article article, List<Problem> problems) {
    /** The largest file that is read, in bytes. */
    static final int MAX_BYTES = 2 * 1024 * 1024;
    /** The most blocks (paragraphs, items, headings) that an article may have. */
    static final int MAX_BLOCKS = 5_000;

    static Reading of(Path path, String name, Format format, ZoneId zone) {
        Log log = new Log(name);
        try {
            Article article = article(bytes(path), name, format, zone, log);
            return new Reading(article, log.problems());
        } catch (Refusal e) {
            return refused(log, e);
        } catch (IOException e) {
            return refused(log, new Refusal("cannot be read: check that the file is still there and readable"));
        } catch (StackOverflowError e) {
            return refused(log, new Refusal("nested too deeply to be read: flatten its lists, quotations and markup"));
        } catch (RuntimeException e) {
            // The libraries that read Markdown and HTML have bugs of their own; one article must not stop the others.
            return refused(
                    log,
                    new Refusal("cannot be understood (" + e.getClass().getSimpleName() + "): simplify its markup"));
        }
    }

    private static Reading refused(Log log, Refusal refusal) {
        log.error(refusal);
        return new Reading(null, log.problems());
    }

    private static byte[] bytes(Path path) throws IOException, Refusal {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal("not a plain file: links, devices and pipes are not followed");
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Refusal("larger than " + MAX_BYTES / 1024 / 1024 + " MB, the most that is read: shorten it");
            }
            return bytes;
        }
    }

    private static Article article(byte[] bytes, String name, Format format, ZoneId zone, Log log) throws Refusal {
        Source source = new Source(name, Decoding.text(bytes, format, log));
        Story story = Bylines.lift(story(source, format, zone, log), source, zone, log);
        if (story.pieces().size() > MAX_BLOCKS) {
            throw new Refusal(
                    "has " + story.pieces().size() + " blocks, the most that is read is " + MAX_BLOCKS + ": split it");
        }
        Found found = story.found()
                .or(Found.date(Dates.ofFileName(source.stem(), zone).orElse(null)));
        String title = title(source, found, story.pieces(), log);
        List<Piece> pieces = Cleaning.clean(source, title, story.pieces(), log);
        return Assembly.article(slug(source, found), name, format, found.metadata(title), pieces);
    }

    private static Story story(Source source, Format format, ZoneId zone, Log log) throws Refusal {
        return switch (format) {
            case MARKDOWN -> Markdown.read(source, zone, log);
            case HTML -> Html.read(source, zone, log);
            case PLAIN -> Plain.read(source);
        };
    }

    private static String title(Source source, Found found, List<Piece> pieces, Log log) {
        if (found.title() != null && !found.title().isEmpty()) {
            return found.title();
        }
        for (Piece piece : pieces) {
            if (piece.is(Block.Kind.HEADING)) {
                return Titles.shorter(piece.text(), pieces);
            }
        }
        log.warning(
                1, 0, "no title: the file’s name is used; write one as “title” in front matter or as a first heading");
        return source.stem().replace('-', ' ').strip();
    }

    private static String slug(Source source, Found found) throws Refusal {
        String slug = found.slug() == null ? "" : Slugs.of(found.slug());
        String name = slug.isEmpty() ? Slugs.ofFile(source.stem()) : slug;
        if (name.isEmpty()) {
            throw new Refusal(
                    "no address can be made of the file’s name: rename it with letters a to z, digits and dashes");
        }
        return name;
    }
}
