package newsledger.page;

import newsledger.view.Amounts;
import newsledger.view.Link;

import java.util.List;

/** A list of links with counts: all topics, all months, all companies. */
public record IndexPage(String path, Head head, String heading, String intro, List<Count> links) implements Page {

    public IndexPage {
        links = List.copyOf(links);
    }

    @Override
    public String template() {
        return "index.ftlh";
    }

    /** A link with the number of things behind it: {@code Energy}, {@code 12 articles}. */
    public record Count(Link link, String count) {
        static Count of(Link link, int count, String thing) {
            return new Count(link, Amounts.count(count) + " " + thing + (count == 1 ? "" : "s"));
        }
    }
}
