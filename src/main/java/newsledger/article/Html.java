package newsledger.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.time.ZoneId;

/** Reads a page that was saved from a browser. */
final class Html {
    private Html() {}

    static Story read(Source source, ZoneId zone, Log log) throws Refusal {
        Nesting.checkHtml(source.text());
        Document page = Jsoup.parse(source.text());
        return new Story(Found.title(Characters.line(page.title())), Dom.pieces(page.body()));
    }
}
