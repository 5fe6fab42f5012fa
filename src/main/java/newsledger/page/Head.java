package newsledger.page;

/**
 * What the head of a page says, to browsers and to other machines; what is not known is empty.
 *
 * @param title of the page, without the site's
 * @param kind Open Graph's type: {@code article} or {@code website}
 * @param image path of a picture for previews
 * @param feed path of a feed of its own
 * @param jsonLd a JSON-LD object, safe inside a script element
 */
public record Head(String title, String description, String kind, String image, String feed, String jsonLd) {

    static Head of(String title, String description) {
        return new Head(title, description, "website", "", "", "");
    }

    Head withFeed(String path) {
        return new Head(title, description, kind, image, path, jsonLd);
    }
}
