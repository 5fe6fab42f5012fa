package newsledger.page;

/**
 * A stretch of text that looks the same throughout: plain, a link of the article's own, or a figure. The figure wins where both
 * overlap, as a link can't hold a link.
 *
 * @param href the address of a link, {@code #fact-3} for a figure, empty for plain text
 * @param id the anchor of a figure's first piece, otherwise empty
 * @param figure the fact's type for a figure, otherwise empty
 */
public record Piece(String text, String href, String id, String figure, boolean strong, boolean emphasis) {

    /** {@code figure}, {@code link} or {@code text}. */
    public String kind() {
        return figure.isEmpty() ? href.isEmpty() ? "text" : "link" : "figure";
    }
}
