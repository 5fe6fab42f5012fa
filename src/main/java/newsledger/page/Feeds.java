package newsledger.page;

import newsledger.article.Article;
import newsledger.fact.FactType;
import newsledger.view.Addresses;
import newsledger.view.FactView;
import newsledger.view.Link;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes Atom feeds. An article without a date has no place in a feed. With a base URL ids and links are full addresses; without
 * one ids are made of the slug and links are relative to the feed, as the format allows.
 */
final class Feeds {
    private static final int MOST_FIGURES = 5;
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";

    private final Contents contents;

    Feeds(Contents contents) {
        this.contents = contents;
    }

    /** The feed of all articles. */
    Page whole() {
        return of(
                "feed.xml", contents.settings().title(), "", contents.analysis().articles());
    }

    Page of(String path, String title, String home, List<Article> articles) {
        List<FeedPage.Entry> entries = articles.stream()
                .filter(article -> article.metadata().date() != null)
                .limit(contents.settings().feedSize())
                .map(this::entry)
                .toList();
        String updated = entries.isEmpty() ? LONG_AGO : entries.get(0).updated();
        return new FeedPage(path, Head.of(title, ""), id(path), updated, new Link(title, home), entries);
    }

    private FeedPage.Entry entry(Article article) {
        OffsetDateTime date = Objects.requireNonNull(article.metadata().date());
        String path = Addresses.article(article.slug());
        return new FeedPage.Entry(
                id(path),
                article.title(),
                path,
                Addresses.card(article.slug()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date),
                Contents.text(article.metadata().author()),
                contents.summary(article),
                contents.analysis().facts(article.slug()).stream()
                        .filter(fact -> fact.type() != FactType.OTHER)
                        .limit(MOST_FIGURES)
                        .map(contents.views()::of)
                        .map(Feeds::line)
                        .toList());
    }

    /** {@code Alpha, deal value: $38bn} */
    private static String line(FactView fact) {
        String about = fact.about().isEmpty() ? "" : fact.about() + " ";
        String direction = fact.direction().isEmpty() ? "" : fact.direction() + " ";
        String who = fact.subject().title().isEmpty() ? "" : fact.subject().title() + ", ";
        return who + fact.what() + ": " + direction + about + fact.amount()
                + (fact.per().isEmpty() ? "" : " " + fact.per()) + " (" + fact.status() + ")";
    }

    private String id(String path) {
        if (contents.settings().baseUrl() != null) {
            return contents.settings().baseUrl() + path;
        }
        byte[] name = ("newsledger:" + contents.settings().title() + ":" + path).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
