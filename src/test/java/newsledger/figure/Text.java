package newsledger.figure;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Format;
import newsledger.article.Metadata;
import newsledger.article.Sentence;
import newsledger.article.Span;
import newsledger.time.Times;

import java.util.List;

/** One sentence as an article, and its figures as lines of the example files. */
final class Text {
    private Text() {}

    static List<Figure> figures(String sentence) {
        Article article = article(sentence);
        return Figures.in(article, Times.in(article));
    }

    static Article article(String text) {
        Span span = new Span(0, text.length());
        Metadata metadata =
                new Metadata("", null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), false);
        return new Article(
                "a",
                "a.txt",
                Format.PLAIN,
                metadata,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, span)),
                List.of(),
                List.of(new Sentence(span, text, 0)));
    }

    /** {@code $3bn: money 3000000000 USD/year about, in "about $3bn a year"} */
    static String line(Figure figure, String text) {
        Quantity quantity = figure.quantity();
        Unit unit = quantity.unit();
        String line = figure.text() + ": " + figure.kind().label() + " "
                + quantity.low().toPlainString();
        line += quantity.isRange() ? ".." + quantity.high().toPlainString() : "";
        line += " " + unit.symbol() + (unit.per() == null ? "" : "/" + unit.per());
        line += figure.qualifier() == Qualifier.EXACT
                ? ""
                : " " + figure.qualifier().label();
        boolean same = figure.extent().equals(figure.span());
        return same ? line : line + ", in \"" + figure.extent().of(text) + "\"";
    }
}
