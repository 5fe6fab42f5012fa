package newsledger.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks a tree of HTML and gathers its blocks. Only words, emphasis and safe links are taken up; no markup is carried on. */
final class Dom implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "blockquote",
            "q-block",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "hr",
            "table",
            "figure",
            "details",
            "summary",
            "address",
            "body",
            "html",
            "center",
            "fieldset",
            "hgroup",
            "search",
            "tr",
            "td",
            "th",
            "caption");
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> DATELINES = Set.of("articlelocation", "dateline");
    private static final int MAX_LEVEL = 6;

    private final List<Piece> pieces = new ArrayList<>();
    private final RichText text = new RichText();
    private final Layouts layouts;
    private int heading;
    private int lists;
    private int quotes;
    private int paragraphs;
    private int breaks;

    private Dom(Element root) {
        layouts = Layouts.of(root);
    }

    /** The blocks under {@code root}, in the order of the page. */
    static List<Piece> pieces(Element root) {
        Dom dom = new Dom(root);
        NodeTraversor.filter(dom, root);
        dom.flush();
        return dom.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            breaks = whole.isBlank() ? breaks : 0;
            text.append(whole);
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Unseen.is(element)) {
            if (!Unseen.isNoteMark(element)) {
                text.room();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        return enter(element);
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Math.max(2, name.charAt(1) - '0');
            case "ul", "ol" -> lists++;
            case "blockquote" -> quotes++;
            case "p" -> paragraphs++;
            case "br" -> lineBreak();
            case "pre" -> {
                preformatted(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                if (layouts.isData(element)) {
                    table(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "a" -> text.open(Inline.Kind.LINK, Addresses.link(element.attr("abs:href")));
            default -> openEmphasis(name);
        }
        return FilterResult.CONTINUE;
    }

    private void openEmphasis(String name) {
        if (EMPHASIS.contains(name)) {
            text.open(Inline.Kind.EMPHASIS, null);
        } else if (STRONG.contains(name)) {
            text.open(Inline.Kind.STRONG, null);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !Unseen.is(element)) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "ul", "ol" -> lists--;
            case "blockquote" -> quotes--;
            case "p" -> paragraphs--;
            case "a" -> text.close(Inline.Kind.LINK);
            case "span" -> dateline(element);
            default -> closeEmphasis(name);
        }
    }

    private void closeEmphasis(String name) {
        if (EMPHASIS.contains(name)) {
            text.close(Inline.Kind.EMPHASIS);
        } else if (STRONG.contains(name)) {
            text.close(Inline.Kind.STRONG);
        }
    }

    /** Pages set the place of a report apart by colour alone, {@code BEIJING Shares fell}; a dash does so in words. */
    private void dateline(Element element) {
        boolean place =
                element.classNames().stream().anyMatch(name -> DATELINES.contains(name.toLowerCase(Locale.ROOT)));
        if (place
                && !text.isEmpty()
                && element.childrenSize() == 0
                && element.text().length() < 60) {
            text.append(" – ");
        }
    }

    /** Loose lines are blocks of their own; within a paragraph two breaks end it and one is room. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || (paragraphs == 0 && lists == 0 && heading == 0)) {
            flush();
        } else {
            text.room();
        }
    }

    private void flush() {
        if (heading > 0) {
            text.take(Block.Kind.HEADING, heading).ifPresent(pieces::add);
        } else if (quotes > 0) {
            text.take(Block.Kind.QUOTE, Math.min(quotes, MAX_LEVEL)).ifPresent(pieces::add);
        } else if (lists > 0) {
            text.take(Block.Kind.ITEM, Math.min(lists, MAX_LEVEL)).ifPresent(pieces::add);
        } else {
            text.take(Block.Kind.PARAGRAPH, 0).ifPresent(pieces::add);
        }
    }

    private void preformatted(Element element) {
        for (String line : Characters.lines(element.wholeText()).split("\n", -1)) {
            if (!line.isBlank()) {
                if (!text.isEmpty()) {
                    text.separate('\n');
                }
                text.append(line);
            }
        }
        text.take(Block.Kind.CODE, 0).ifPresent(pieces::add);
    }

    private void table(Element table) {
        for (Element row : table.select("tr")) {
            List<Element> cells = row.select("> td, > th");
            if (cells.stream().noneMatch(Element::hasText)) {
                continue;
            }
            if (!text.isEmpty()) {
                text.separate('\n');
            }
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    text.separate('\t');
                }
                text.append(cells.get(i).text());
            }
        }
        text.take(Block.Kind.TABLE, 0).ifPresent(pieces::add);
    }
}
