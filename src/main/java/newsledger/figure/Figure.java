package newsledger.figure;

import newsledger.article.Span;

/**
 * A quantity as the article prints it: {@code $1.5 trillion} in "nearly $1.5 trillion".
 *
 * @param span where {@code text} stands, without the approximating word
 * @param extent {@code span} with the words around it that belong to the figure: {@code nearly}, {@code a year}
 */
public record Figure(Span span, Span extent, String text, Quantity quantity, Qualifier qualifier) {

    public Kind kind() {
        return quantity.unit().kind();
    }
}
