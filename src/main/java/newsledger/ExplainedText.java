package newsledger;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Span;
import newsledger.entity.Entity;
import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.Reason;
import newsledger.fact.clause.Evidence;
import newsledger.fact.read.Explained;
import newsledger.fact.read.Explanation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * An explanation for the terminal: the article's text with its figures as {@code [3: $38 million]}, and under each paragraph a few lines
 * on each of them. The number is that of the fact, as on the site.
 */
record ExplainedText(Article article, Explanation explanation) {
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    String text() {
        StringBuilder page = new StringBuilder();
        int next = 0;
        for (Block block : article.blocks()) {
            List<Explained> inside = new ArrayList<>();
            while (next < explanation.figures().size()
                    && start(explanation.figures().get(next)) < block.span().end()) {
                inside.add(explanation.figures().get(next++));
            }
            write(block, inside, page);
        }
        return page.toString();
    }

    private static int start(Explained figure) {
        return figure.figure().span().start();
    }

    private void write(Block block, List<Explained> figures, StringBuilder page) {
        if (page.length() > 0) {
            page.append('\n');
        }
        for (String line : marked(block.span(), figures).split("\n", -1)) {
            page.append(Wrapping.wrap(line.replace("\t", "  "), "", WIDTH));
        }
        for (Explained figure : figures) {
            page.append('\n');
            page.append(Wrapping.wrap(head(figure), INDENT, WIDTH));
            for (String line : reasons(figure)) {
                page.append(Wrapping.wrap(line, INDENT + INDENT, WIDTH));
            }
        }
    }

    private String marked(Span span, List<Explained> figures) {
        StringBuilder marked = new StringBuilder();
        int at = span.start();
        for (Explained each : figures) {
            Span figure = each.figure().span();
            marked.append(article.text(), at, figure.start())
                    .append('[')
                    .append(number(each))
                    .append(": ")
                    .append(figure.of(article.text()))
                    .append(']');
            at = figure.end();
        }
        return marked.append(article.text(), at, span.end()).toString();
    }

    /** The number of its fact; a figure that a correction drops has none. */
    private static String number(Explained figure) {
        Fact fact = figure.fact();
        return fact == null ? "-" : Integer.toString(fact.id());
    }

    private static String head(Explained figure) {
        return number(figure) + ": " + figure.figure().text() + " – " + role(figure);
    }

    private List<String> reasons(Explained figure) {
        List<String> lines = new ArrayList<>();
        Fact fact = figure.fact();
        boolean overruled = fact != null && !fact.reason().equals(figure.reason());
        if (fact != null && (overruled || figure.isRepeat())) {
            String repeats = figure.isRepeat() ? "repeats “" + fact.figure().text() + "”: " : "";
            lines.add(repeats + by(fact.reason()));
        }
        boolean decides = lines.isEmpty() && fact != null;
        lines.add((decides ? "" : "here alone: ") + by(figure.reason()) + words(figure.evidence()));
        if (!figure.telling().isEmpty()) {
            lines.add("spoke for it against the rules: " + String.join(", ", figure.telling()));
        }
        if (!figure.lost().isEmpty()) {
            lines.add("held too, but lost to it: " + String.join(", ", figure.lost()));
        }
        return lines;
    }

    private static String by(Reason reason) {
        String whose = reason.whose() == null ? "" : ", whose by " + reason.whose();
        return "confidence " + reason.confidence().toPlainString() + ", rule " + reason.rule() + whose;
    }

    private static String role(Explained figure) {
        Fact fact = figure.fact();
        if (fact == null) {
            return "dropped by a correction";
        }
        Claim claim = fact.claim();
        List<String> parts = new ArrayList<>();
        parts.add(claim.type().label()
                + (claim.metric() == null ? "" : " of " + claim.metric())
                + (claim.direction() == null ? "" : " " + claim.direction().label()));
        parts.add(claim.subject() == null ? "no subject" : claim.subject().name() + side(claim.counterparty()));
        parts.add(claim.status().label());
        parts.add(claim.period() == null ? "no period" : claim.period().iso());
        return String.join(", ", parts);
    }

    private static String side(@Nullable Entity other) {
        return other == null ? "" : " with " + other.name();
    }

    private String words(Evidence evidence) {
        List<String> words = new ArrayList<>();
        add("measure", evidence.measure(), words);
        add("verb", evidence.verb(), words);
        add("preposition", evidence.preposition(), words);
        return words.isEmpty() ? "" : ": " + String.join(", ", words);
    }

    private void add(String name, @Nullable Span span, List<String> words) {
        if (span != null) {
            words.add(name + " “" + span.of(article.text()) + "”");
        }
    }
}
