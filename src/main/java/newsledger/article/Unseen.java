package newsledger.article;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Elements of a page whose words are not read: scripts, forms, pictures, what is hidden, marks of footnotes. */
final class Unseen {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "picture",
            "img",
            "map",
            "button",
            "input",
            "select",
            "textarea",
            "label",
            "head",
            "title",
            "nav",
            "dialog",
            "link",
            "meta",
            "base",
            "figcaption",
            "aside",
            "footer",
            "menu");
    private static final Pattern HIDDEN = Pattern.compile("(?:display:none|visibility:hidden)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Unseen() {}

    static boolean is(Element element) {
        return SKIPPED.contains(element.normalName()) || isHidden(element) || isNoteMark(element);
    }

    /** The raised number of a footnote would run into the word before it. */
    static boolean isNoteMark(Element element) {
        return element.hasClass("footnote-backref")
                || (element.nameIs("sup")
                        && element.childrenSize() == 1
                        && element.child(0).nameIs("a"));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || hasHidingStyle(element);
    }

    private static boolean hasHidingStyle(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return !style.isEmpty()
                && HIDDEN.matcher(SPACES.matcher(style).replaceAll("")).find();
    }
}
