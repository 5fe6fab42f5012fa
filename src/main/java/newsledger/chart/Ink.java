package newsledger.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;

/**
 * The colours of a chart by what they are for. A drawing names each by a custom property of the page, so that it follows
 * the page's light and dark colours; the colour here is for where the page sets none, and for pictures.
 */
enum Ink {
    INK("ink", 0x1b1f24),
    MUTED("muted", 0x59636e),
    GRID("grid", 0xd8dee4),
    PAPER("paper", 0xffffff),
    FIRST("1", 0x1d5f8a),
    SECOND("2", 0xb3541e),
    THIRD("3", 0x5b7a1f),
    FOURTH("4", 0x7d4a9c),
    UP("up", 0x1a7f5a),
    DOWN("down", 0xc2362b);

    private static final List<Ink> SERIES = List.of(FIRST, SECOND, THIRD, FOURTH);

    private final String property;
    private final Color color;

    Ink(String name, int rgb) {
        this.property = String.format(Locale.ROOT, "var(--chart-%s,#%06x)", name, rgb);
        this.color = new Color(rgb);
    }

    Color color() {
        return color;
    }

    /** As a drawing writes it: {@code var(--chart-grid,#d8dee4)}. */
    String property() {
        return property;
    }

    /** The colour of the series of this number, from 0; after the fourth they begin again. */
    static Ink ofSeries(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /** Whose colour it is that JFreeChart paints with. */
    static Ink of(Paint paint) {
        for (Ink ink : values()) {
            if (ink.color.equals(paint)) {
                return ink;
            }
        }
        return INK;
    }
}
