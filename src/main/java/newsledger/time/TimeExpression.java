package newsledger.time;

import newsledger.article.Span;

/**
 * A time that the text names, and what it resolves to: {@code last quarter}, {@code by 2030}, {@code on Tuesday}.
 *
 * @param span the expression without its preposition
 */
public record TimeExpression(Span span, Period period) {}
