package newsledger.chart;

/** Draws the cards of a site. Several threads may use one. */
public final class CardPress {
    private final Glyphs glyphs = new Glyphs();

    /** The picture of a card, a PNG of 1200 by 630 pixels. */
    public byte[] png(Card card) {
        return new CardPicture(card, new ImageCanvas(Card.WIDTH, Card.HEIGHT, glyphs)).png();
    }
}
