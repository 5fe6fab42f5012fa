package newsledger.page;

import newsledger.chart.Card;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says, to browsers and to other machines; what is not known is empty.
 *
 * @param title of the page, without the site's
 * @param kind Open Graph's type: {@code article} or {@code website}
 * @param image a picture for previews, or null
 * @param feed path of a feed of its own
 * @param jsonLd a JSON-LD object, safe inside a script element
 */
public record Head(
        String title,
        String description,
        String kind,
        @Nullable Image image,
        String feed,
        String jsonLd) {

    /**
     * A picture.
     *
     * @param path from the site's root: {@code articles/openai-aws/card.png}
     * @param words what it shows
     */
    public record Image(String path, int width, int height, String words) {

        static Image of(String path, Card card) {
            return new Image(path, Card.WIDTH, Card.HEIGHT, card.words());
        }
    }

    /** Where the feed at {@code path} stands as JSON: {@code feed.json} for {@code feed.xml}. */
    static String jsonFeed(String path) {
        return path.replace(".xml", ".json");
    }

    /** The path of its feed as JSON, empty where it has none. */
    public String jsonFeed() {
        return jsonFeed(feed);
    }

    static Head of(String title, String description) {
        return new Head(title, description, "website", null, "", "");
    }

    Head withJsonLd(String object) {
        return new Head(title, description, kind, image, feed, object);
    }

    Head withFeed(String path) {
        return new Head(title, description, kind, image, path, jsonLd);
    }
}
