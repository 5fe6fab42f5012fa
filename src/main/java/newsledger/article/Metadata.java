package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is known of an article beside its words, from front matter or from the page that it was saved from.
 *
 * @param date when it was published; midnight in the site's zone where only a day is given
 * @param source the publisher: {@code Financial Times}
 * @param url where it was published; absolute, {@code http} or {@code https}
 * @param aliases old addresses of its page
 * @param revisions in the order written
 */
public record Metadata(
        String title,
        @Nullable OffsetDateTime date,
        @Nullable String author,
        @Nullable String source,
        @Nullable String url,
        @Nullable String summary,
        List<String> topics,
        List<String> companies,
        List<String> aliases,
        List<Correction> corrections,
        List<Revision> revisions,
        boolean draft) {

    public Metadata {
        topics = List.copyOf(topics);
        companies = List.copyOf(companies);
        aliases = List.copyOf(aliases);
        corrections = List.copyOf(corrections);
        revisions = List.copyOf(revisions);
    }

    /** Of an article that was not revised. */
    public Metadata(
            String title,
            @Nullable OffsetDateTime date,
            @Nullable String author,
            @Nullable String source,
            @Nullable String url,
            @Nullable String summary,
            List<String> topics,
            List<String> companies,
            List<String> aliases,
            List<Correction> corrections,
            boolean draft) {
        this(title, date, author, source, url, summary, topics, companies, aliases, corrections, List.of(), draft);
    }
}
