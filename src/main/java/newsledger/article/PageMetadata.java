package newsledger.article;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says of its article: in JSON-LD, Open Graph, {@code <meta>} and on the page itself, trusted in that order. */
final class PageMetadata {
    /** {@code <!-- saved from url=(0031)https://tide.example/ferry -->} */
    private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(?<url>\\S{1,2000})");

    /** {@code By Jane Doe} */
    private static final Pattern BY = Pattern.compile("^(?i:by|written by|from)[: ]\\s*");

    private static final int MAX_AUTHOR = 100;

    private final Document page;
    private final ZoneId zone;
    private final Map<String, String> metas;

    private PageMetadata(Document page, ZoneId zone) {
        this.page = page;
        this.zone = zone;
        this.metas = metas(page);
    }

    static Found of(Document page, ZoneId zone) {
        PageMetadata metadata = new PageMetadata(page, zone);
        Found said = JsonLd.of(page, zone)
                .or(metadata.openGraph())
                .or(metadata.metaTags())
                .or(metadata.onPage());
        return said.title() == null ? said : metadata.withoutSite(said, said.title());
    }

    private Found openGraph() {
        Found found = Found.of(
                meta("og:title", "twitter:title"),
                date(meta("article:published_time", "og:article:published_time", "og:published_time")),
                name(meta("article:author", "og:article:author")),
                meta("og:site_name"),
                Addresses.web(meta("og:url")),
                meta("og:description", "twitter:description"));
        List<String> tags = page.select("meta[property=article:tag]").eachAttr("content");
        return found.withTopics(tags.stream()
                .map(Markup::words)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList());
    }

    private Found metaTags() {
        return Found.of(
                meta("title", "dc.title", "headline"),
                date(meta(
                        "datepublished",
                        "date",
                        "pubdate",
                        "publish-date",
                        "publish_date",
                        "publication_date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "parsely-pub-date",
                        "sailthru.date",
                        "article.published",
                        "article_date_original",
                        "originalpublicationdate",
                        "cxenseparse:recs:publishtime")),
                name(meta(
                        "author",
                        "byl",
                        "dc.creator",
                        "parsely-author",
                        "sailthru.author",
                        "article.author",
                        "twitter:creator")),
                meta("application-name", "dc.publisher", "publisher", "twitter:app:name:iphone"),
                address(page.selectFirst("link[rel=canonical]")),
                meta("description", "dc.description"));
    }

    private Found onPage() {
        Element heading = page.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? page.title() : heading.text();
        String line = Characters.line(title);
        return Found.of(line.isEmpty() ? null : line, time(), byline(), null, savedFrom(), null);
    }

    private @Nullable OffsetDateTime time() {
        for (Element time : page.select("[itemprop=datePublished], article time, main time, time")) {
            String printed = time.hasAttr("datetime")
                    ? time.attr("datetime")
                    : time.hasAttr("content") ? time.attr("content") : time.text();
            OffsetDateTime date = date(printed);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String byline() {
        for (Element author :
                page.select("[itemprop=author], [rel=author], .byline, .author, .author-name, [class*=byline]")) {
            String name = name(author.text());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String savedFrom() {
        for (Node node : page.childNodes()) {
            Optional<String> address = saved(node);
            if (address.isPresent()) {
                return address.get();
            }
        }
        Element root = page.selectFirst("html");
        return root == null
                ? null
                : root.childNodes().stream()
                        .flatMap(node -> saved(node).stream())
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<String> saved(Node node) {
        if (!(node instanceof Comment comment)) {
            return Optional.empty();
        }
        Matcher matcher = SAVED.matcher(comment.getData());
        return matcher.find() ? Optional.ofNullable(Addresses.web(matcher.group("url"))) : Optional.empty();
    }

    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = Markup.words(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (!content.isEmpty() && meta.hasAttr(attribute)) {
                    metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return metas;
    }

    private @Nullable String meta(String... names) {
        return Arrays.stream(names)
                .filter(metas::containsKey)
                .findFirst()
                .map(metas::get)
                .orElse(null);
    }

    private @Nullable OffsetDateTime date(@Nullable String text) {
        return text == null ? null : Dates.of(text, zone).orElse(null);
    }

    private static @Nullable String address(@Nullable Element link) {
        return link == null ? null : Addresses.web(link.attr("href"));
    }

    /** A person's name; some pages give an address or a whole biography instead. */
    static @Nullable String name(@Nullable String text) {
        if (text == null || text.length() > MAX_AUTHOR || text.contains("://") || text.startsWith("@")) {
            return null;
        }
        String name = BY.matcher(Characters.line(text)).replaceFirst("");
        return name.isEmpty() ? null : name;
    }

    /** {@code Ferry runs aground | The Daily Tide}, where the page says that it is the Daily Tide's, or its heading is shorter. */
    private Found withoutSite(Found found, String title) {
        String shorter = Titles.withoutSite(title);
        if (shorter.equals(title)) {
            return found;
        }
        String site = Characters.bare(title.substring(shorter.length()));
        String source = found.source() == null ? "" : Characters.bare(found.source());
        String host = found.url() == null ? "" : Characters.bare(found.url());
        boolean isSite = (!source.isEmpty() && (site.contains(source) || source.contains(site))) || host.contains(site);
        boolean headed = page.select("h1").stream()
                .anyMatch(heading -> Characters.bare(heading.text()).equals(Characters.bare(shorter)));
        return isSite || headed ? found.withTitle(shorter) : found;
    }
}
