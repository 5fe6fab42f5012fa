package newsledger.page;

import java.util.List;

/**
 * The home page.
 *
 * @param week the key figures of the newest week
 * @param more whether the archive holds more articles than this page
 */
public record HomePage(
        Head head, List<ArticleCard> articles, String weekTitle, List<FactView> week, List<Count> topics, boolean more)
        implements Page {

    public HomePage {
        articles = List.copyOf(articles);
        week = List.copyOf(week);
        topics = List.copyOf(topics);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String template() {
        return "home.ftlh";
    }

    /** A link with the number of things behind it: {@code Energy 12}. */
    public record Count(Link link, String count) {}
}
