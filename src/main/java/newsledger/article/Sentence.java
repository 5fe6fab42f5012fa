package newsledger.article;

/**
 * One sentence of an article: where it stands in the cleaned text, its words, and the number of the block that holds it.
 *
 * @param block index into {@link Article#blocks()}
 */
public record Sentence(Span span, String text, int block) {}
