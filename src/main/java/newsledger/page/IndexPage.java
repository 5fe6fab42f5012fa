package newsledger.page;

import newsledger.view.Amounts;
import newsledger.view.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A list of links with counts: all topics, all months, all companies. */
public record IndexPage(String path, Head head, String heading, String intro, List<Count> links, Pager pager)
        implements Page {

    public IndexPage {
        links = List.copyOf(links);
    }

    @Override
    public String template() {
        return "index.ftlh";
    }

    private static final int MOST = 400;

    /** The pages at {@code path} that list {@code links}. */
    static List<Supplier<Page>> pages(String path, String heading, String intro, List<Count> links) {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (var sheet : Pager.sheets(path, links, MOST)) {
            Head head = Ledgers.head(heading, intro, sheet.pager());
            pages.add(() -> new IndexPage(sheet.path(), head, heading, intro, sheet.items(), sheet.pager()));
        }
        return pages;
    }

    /** A link with the number of things behind it: {@code Energy}, {@code 12 articles}. */
    public record Count(Link link, String count) {
        static Count of(Link link, int count, String thing) {
            return new Count(link, Amounts.count(count) + " " + thing + (count == 1 ? "" : "s"));
        }
    }
}
