package newsledger.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A feed in the form of <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. Its addresses must be full ones, so they are
 * left out where the address of the site is not known.
 */
public final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode json = JSON.createObjectNode();
    private final @Nullable String base;

    private JsonFeed(FeedPage feed, String language, @Nullable String base) {
        this.base = base;
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.home().title());
        address(json, "home_page_url", feed.home().path());
        address(json, "feed_url", feed.jsonPath());
        json.put("language", language);
        var items = json.putArray("items");
        feed.entries().forEach(entry -> fill(items.addObject(), entry));
    }

    /**
     * The JSON of {@code feed}.
     *
     * @param base the address of the site with a slash at its end, null where it is not known
     */
    public static String of(FeedPage feed, String language, @Nullable String base) {
        return new JsonFeed(feed, language, base).json.toPrettyString() + "\n";
    }

    private void fill(ObjectNode item, FeedPage.Entry entry) {
        item.put("id", entry.id());
        address(item, "url", entry.path());
        item.put("title", entry.title());
        if (!entry.summary().isEmpty()) {
            item.put("summary", entry.summary());
        }
        item.put("content_text", entry.figures().isEmpty() ? entry.title() : String.join("\n", entry.figures()));
        address(item, "image", entry.image());
        item.put("date_published", entry.updated());
        if (!entry.author().isEmpty()) {
            item.putArray("authors").addObject().put("name", entry.author());
        }
    }

    private void address(ObjectNode object, String key, String path) {
        if (base != null) {
            object.put(key, base + path);
        }
    }
}
