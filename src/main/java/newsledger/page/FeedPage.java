package newsledger.page;

import newsledger.view.Link;

import java.util.List;

/**
 * An Atom feed.
 *
 * @param id an address that never changes, as the format asks for
 * @param updated when the newest entry was published
 * @param home the page that it is the feed of
 */
public record FeedPage(String path, Head head, String id, String updated, Link home, List<Entry> entries)
        implements Page {

    public FeedPage {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "feed.ftlx";
    }

    /** Where the same feed stands as JSON. */
    public String jsonPath() {
        return Head.jsonFeed(path);
    }

    @Override
    public boolean listed() {
        return false;
    }

    /**
     * One article.
     *
     * @param image the path of its picture
     */
    public record Entry(
            String id,
            String title,
            String path,
            String image,
            String updated,
            String author,
            String summary,
            List<String> figures) {
        public Entry {
            figures = List.copyOf(figures);
        }
    }
}
