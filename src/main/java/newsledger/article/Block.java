package newsledger.article;

/**
 * A paragraph, heading, list item, quotation or table of an article. Blocks cover the cleaned text in order, with an empty
 * line between two of them.
 *
 * @param level 1 for the title, 2 to 6 for a heading, the depth of nesting (from 1) for an item or a quotation, otherwise 0
 */
public record Block(Kind kind, int level, Span span) {

    /** What a block is. A table's rows are lines, its cells are separated by tabs; its first row is its head. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        TABLE,
        CODE
    }
}
