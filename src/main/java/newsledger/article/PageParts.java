package newsledger.article;

import newsledger.table.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a page's furniture from its story by the names that its makers gave to its parts: {@code class="share-bar"}. */
final class PageParts {
    private static final Set<String> WORDS = Table.rows(PageParts.class, "page-parts.csv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NEVER = Set.of(
            "html", "body", "article", "main", "p", "h1", "em", "strong", "b", "i", "td", "tr", "tbody", "table");
    /** A part with so much of the page's prose is the story, whatever it is called. */
    private static final double STORY_SHARE = 0.4;

    private static final int MAX_NAMES = 400;

    private static final Pattern APART = Pattern.compile("[^\\p{Alnum}]+|(?<=\\p{Lower})(?=\\p{Upper})");

    private PageParts() {}

    /** Takes the furniture out of the page. */
    static void clear(Document page, Log log) {
        Prose prose = Prose.of(page);
        page.body().filter((node, depth) -> {
            boolean part = node instanceof Element element && isPart(element, prose);
            if (part) {
                note((Element) node, log);
            }
            return part ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE;
        });
    }

    private static boolean isPart(Element element, Prose prose) {
        return !NEVER.contains(element.normalName()) && isNamedPart(element) && prose.share(element) < STORY_SHARE;
    }

    private static void note(Element part, Log log) {
        String words = Characters.line(part.text());
        if (!words.isEmpty()) {
            log.note(line(part), "left out a part of the page: " + Log.start(words));
        }
    }

    private static int line(Element element) {
        return Math.max(0, element.sourceRange().start().lineNumber());
    }

    private static boolean isNamedPart(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role");
        if (names.isBlank() || names.length() > MAX_NAMES) {
            return false;
        }
        String last = "";
        for (String name : APART.split(names, -1)) {
            String word = name.toLowerCase(Locale.ROOT);
            if (WORDS.contains(word) || (!last.isEmpty() && WORDS.contains(last + word))) {
                return true;
            }
            last = word;
        }
        return false;
    }
}
