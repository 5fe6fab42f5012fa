package newsledger.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the story: the innermost one with nearly all of the prose. */
final class MainStory {
    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 0.5;
    private static final int MIN_BODY = 200;

    private MainStory() {}

    static Element of(Document page) {
        Prose prose = Prose.of(page);
        Element story = marked(page, prose);
        for (Element inner = inner(story, prose); inner != null; inner = inner(story, prose)) {
            story = inner;
        }
        return story;
    }

    /** What the page itself calls its article, if that holds most of the prose. */
    private static Element marked(Document page, Prose prose) {
        for (Element body : page.select("[itemprop~=(?i)articleBody]")) {
            if (prose.under(body) >= MIN_BODY && prose.share(body) >= MOST) {
                return body;
            }
        }
        Element best = page.body();
        for (Element article : page.select("article, main, [role=main]")) {
            if (prose.under(article) >= MIN_BODY && prose.share(article) >= MOST) {
                best = article;
            }
        }
        return best;
    }

    private static @org.jspecify.annotations.Nullable Element inner(Element story, Prose prose) {
        for (Element child : story.children()) {
            if (child.isBlock()
                    && !isText(child)
                    && prose.under(child) >= NEARLY_ALL * prose.under(story)
                    && prose.under(child) > 0) {
                return child;
            }
        }
        return null;
    }

    private static boolean isText(Element element) {
        return switch (element.normalName()) {
            case "p", "ul", "ol", "table", "blockquote", "pre", "li" -> true;
            default -> false;
        };
    }
}
