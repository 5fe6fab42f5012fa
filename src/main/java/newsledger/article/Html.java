package newsledger.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads a page that was saved from a browser: finds its story among navigation, advertisements and comments. */
final class Html {
    private static final double MOSTLY_LINKS = 0.6;
    private static final int MAX_LINKS = 200;

    private Html() {}

    static Story read(Source source, ZoneId zone, Log log) throws Refusal {
        Nesting.checkHtml(source.text());
        Document page = Jsoup.parse(source.text(), "", Parser.htmlParser().setTrackPosition(true));
        Found found = PageMetadata.of(page, zone);
        if (found.url() != null) {
            page.setBaseUri(found.url());
        }
        PageParts.clear(page, log);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : Dom.pieces(MainStory.of(page))) {
            if (isLinks(piece)) {
                log.note(0, "left out a link to something else: " + piece.text());
            } else {
                pieces.add(piece);
            }
        }
        if (pieces.isEmpty()) {
            throw new Refusal("no story was found on the page: paste its text into a .txt file instead");
        }
        return new Story(found, Headings.ofMarkup(pieces));
    }

    /** A short block that is hardly more than a link leads to another story. */
    private static boolean isLinks(Piece piece) {
        int linked = piece.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.LINK)
                .mapToInt(inline -> inline.span().length())
                .sum();
        boolean sentence = piece.text().endsWith(".") || piece.text().endsWith(".”");
        return linked > MOSTLY_LINKS * piece.text().length() && piece.text().length() <= MAX_LINKS && !sentence;
    }
}
