package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/** What one place says of an article, such as its front matter or its file name; much may be missing. */
record Found(
        @Nullable String title,
        @Nullable OffsetDateTime date,
        @Nullable String author,
        @Nullable String source,
        @Nullable String url,
        @Nullable String summary,
        @Nullable String slug,
        List<String> topics,
        List<String> companies,
        List<String> aliases,
        List<Correction> corrections,
        List<Revision> revisions,
        boolean draft) {

    static final Found NOTHING = of(null, null, null, null, null, null);

    static Found of(
            @Nullable String title,
            @Nullable OffsetDateTime date,
            @Nullable String author,
            @Nullable String source,
            @Nullable String url,
            @Nullable String summary) {
        return new Found(
                title, date, author, source, url, summary, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                false);
    }

    static Found title(@Nullable String title) {
        return of(title, null, null, null, null, null);
    }

    static Found date(@Nullable OffsetDateTime date) {
        return of(null, date, null, null, null, null);
    }

    Found withTitle(String words) {
        return new Found(
                words,
                date,
                author,
                source,
                url,
                summary,
                slug,
                topics,
                companies,
                aliases,
                corrections,
                revisions,
                draft);
    }

    Found withTopics(List<String> words) {
        return new Found(
                title,
                date,
                author,
                source,
                url,
                summary,
                slug,
                words,
                companies,
                aliases,
                corrections,
                revisions,
                draft);
    }

    /** This, with what is missing taken from {@code other}. */
    Found or(Found other) {
        return new Found(
                first(title, other.title),
                first(date, other.date),
                first(author, other.author),
                first(source, other.source),
                first(url, other.url),
                first(summary, other.summary),
                first(slug, other.slug),
                topics.isEmpty() ? other.topics : topics,
                companies.isEmpty() ? other.companies : companies,
                aliases.isEmpty() ? other.aliases : aliases,
                corrections.isEmpty() ? other.corrections : corrections,
                revisions.isEmpty() ? other.revisions : revisions,
                draft || other.draft);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    Metadata metadata(String finalTitle) {
        return new Metadata(
                finalTitle,
                date,
                author,
                source,
                url,
                summary,
                topics,
                companies,
                aliases,
                corrections,
                revisions,
                draft);
    }
}
