package newsledger.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Draws a {@link Card} at the size that sharing sites ask for. */
final class CardPicture {
    private static final int WIDTH = Card.WIDTH;
    private static final int HEIGHT = Card.HEIGHT;
    private static final double EDGE = 64;
    private static final int LINES = 3;
    private static final int BARS = 3;
    private static final double ENLARGED = 1.6;

    /** All between the edges: pictures are set in our own font, so no slack is needed for another. */
    private static final double ROOM = (WIDTH - 2 * EDGE) * Lettering.SLACK;

    private static final Lettering SITE = Lettering.NOTE.of(30);
    private static final Lettering HEADLINE = Lettering.VALUE.of(54);
    private static final Lettering FIGURE = Lettering.VALUE.of(112).in(Ink.FIRST);
    private static final Lettering LABEL = Lettering.NAME.of(32);

    private final Card card;
    private final ImageCanvas canvas;

    CardPicture(Card card, ImageCanvas canvas) {
        this.card = card;
        this.canvas = canvas;
    }

    byte[] png() {
        Optional<Chart> chart = chart();
        canvas.setPaint(Ink.FIRST.color());
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, 14));
        line(card.site(), 80, SITE, ROOM);
        double y = 160;
        for (String line : HEADLINE.wrap(drawable(card.headline()), ROOM, LINES)) {
            canvas.text(line, EDGE, y, HEADLINE);
            y += 66;
        }
        double beside = chart.isPresent() ? ROOM - (Size.SMALL.width() * ENLARGED + EDGE) * Lettering.SLACK : ROOM;
        figure(beside);
        chart.ifPresent(this::bars);
        return canvas.png();
    }

    /** Its figure is as large as there is room for. */
    private void figure(double room) {
        String figure = drawable(card.figure());
        double size = Math.min(FIGURE.size(), FIGURE.size() * room / Math.max(FIGURE.width(figure), 1));
        line(figure, 488, FIGURE.of(Math.max(size, 48)), room);
        double y = 544;
        for (String line : LABEL.wrap(drawable(card.label()), room, 2)) {
            canvas.text(line, EDGE, y, LABEL);
            y += 40;
        }
    }

    private void line(String text, double y, Lettering lettering, double room) {
        canvas.text(lettering.fit(drawable(text), room), EDGE, y, lettering);
    }

    private Optional<Chart> chart() {
        List<Mark> marks = card.marks().subList(0, Math.min(BARS, card.marks().size()));
        // A log scale says nothing without its axis.
        return Chart.ofAmounts(new Caption("card", "", "", "", ""), marks).filter(chart -> chart instanceof Chart.Bars);
    }

    private void bars(Chart chart) {
        double height = Drawing.draw(chart, Size.SMALL, new SvgCanvas()).height() * ENLARGED;
        canvas.place(WIDTH - EDGE - Size.SMALL.width() * ENLARGED, HEIGHT - 40 - height, ENLARGED);
        Drawing.draw(chart, Size.SMALL, canvas);
    }

    /** As much of a text as the typeface has letters for, or nothing where that is less than half. */
    private static String drawable(String text) {
        String plain = Plain.text(text);
        StringBuilder known = new StringBuilder();
        plain.codePoints()
                .mapToObj(Character::toString)
                .filter(Typeface.of(true)::has)
                .forEach(known::append);
        return 2 * known.length() < plain.length() ? "" : Plain.text(known.toString());
    }
}
