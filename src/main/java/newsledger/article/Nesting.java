package newsledger.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses text that would cost far more to read than its length: flexmark overflows the stack on deeply nested quotations and
 * takes minutes over thousands of brackets in one paragraph, and jsoup opens forgotten {@code <b>}s again in every block.
 */
final class Nesting {
    /** The most quotations and lists inside each other. */
    static final int MAX_DEPTH = 20;
    /** The furthest that an item of a list may be indented, in columns. */
    static final int MAX_INDENT = 60;
    /** The longest line of dashes or stars. */
    static final int MAX_RULE = 500;
    /** What the marks of all paragraphs may cost, each paragraph the square of their number. */
    static final long MAX_COST = 50_000_000;
    /** The most elements that forgotten closing tags may add to a page. */
    static final long MAX_REOPENED = 1_000_000;

    /** The most paragraphs of Markdown, many times those of an article. */
    static final int MAX_PARAGRAPHS = 20_000;
    /** The most lines of Markdown. */
    static final int MAX_LINES = 50_000;
    /** The most formatting tags that may be open at one place. */
    static final int MAX_OPEN = 1_000;

    private static final String MARKS = "[]()<>`*_~\\|!&:.=#\"";
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** {@code > - 1. } at the beginning of a line. */
    private static final Pattern CONTAINERS =
            Pattern.compile("^(?:[ \\t]{0,60}+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))++");

    private static final Pattern CONTAINER = Pattern.compile(">|[-*+]|\\d{1,9}[.)]");
    private static final Pattern RULE = Pattern.compile("^[-*_=~+: \\t|]++$");
    private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]{0,20})");

    private Nesting() {}

    static void checkMarkdown(String body, int firstLine) throws Refusal {
        int number = firstLine;
        long done = 0;
        long marks = 0;
        int paragraphs = 0;
        for (String line : body.split("\n", -1)) {
            checkLine(line, number);
            if (line.isBlank() && ++paragraphs > MAX_PARAGRAPHS) {
                throw new Refusal(number, 0, "more than " + MAX_PARAGRAPHS + " paragraphs: split the article");
            }
            if (line.isBlank()) {
                done += marks * marks;
                marks = 0;
            }
            marks += line.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
            if (done + marks * marks > MAX_COST) {
                throw new Refusal(
                        number, 0, "too much markup in one paragraph: part it with empty lines, or save it as .html");
            }
            number++;
            if (number - firstLine > MAX_LINES) {
                throw new Refusal(number, 0, "more than " + MAX_LINES + " lines: split the article");
            }
        }
    }

    private static void checkLine(String line, int number) throws Refusal {
        if (RULE.matcher(line).matches()) {
            if (line.length() > MAX_RULE) {
                throw new Refusal(number, 0, "a line of more than " + MAX_RULE + " dashes or stars: shorten it");
            }
            return;
        }
        Matcher containers = CONTAINERS.matcher(line);
        if (!containers.find()) {
            return;
        }
        if (CONTAINER.matcher(containers.group()).results().count() > MAX_DEPTH) {
            throw new Refusal(
                    number, 0, "quotations and lists are nested more than " + MAX_DEPTH + " deep: flatten them");
        }
        if (line.length() - line.stripLeading().length() > MAX_INDENT) {
            throw new Refusal(
                    number, 0, "an item is indented by more than " + MAX_INDENT + " columns: flatten the list");
        }
    }

    static void checkHtml(String html) throws Refusal {
        Matcher tag = TAG.matcher(html);
        long open = 0;
        long reopened = 0;
        while (tag.find()) {
            boolean end = !tag.group("end").isEmpty();
            if (FORMATTING.contains(tag.group("name").toLowerCase(Locale.ROOT))) {
                open = Math.max(0, open + (end ? -1 : 1));
            } else {
                reopened += end ? 0 : open;
            }
            if (reopened > MAX_REOPENED || open > MAX_OPEN) {
                throw new Refusal(
                        "too many tags such as <b> or <a> are never closed: close them, or paste the text alone");
            }
        }
    }
}
