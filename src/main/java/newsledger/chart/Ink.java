package newsledger.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Locale;

/**
 * The colours of a chart by what they are for: the first six are those of families of figures, the same as in a page's text. A drawing names each by a custom property of the page, so that it follows
 * the page's light and dark colours; the colour here is for where the page sets none, and for pictures.
 */
public enum Ink {
    DEAL("deal", 0x1a5e95),
    SHARE("share", 0x7a3f98),
    LOSS("loss", 0xb11f3d),
    RESULT("result", 0x1d6b3f),
    BUSINESS("business", 0x86540b),
    OTHER("other", 0x646a73),
    INK("chart-ink", 0x1b1f24),
    MUTED("chart-muted", 0x59636e),
    GRID("chart-grid", 0xd8dee4),
    PAPER("chart-paper", 0xffffff),
    FIRST("chart-1", 0x1d5f8a),
    SECOND("chart-2", 0xb3541e),
    THIRD("chart-3", 0x5b7a1f),
    FOURTH("chart-4", 0x7d4a9c),
    UP("chart-up", 0x0b6e69),
    DOWN("chart-down", 0xb3410e);

    private static final List<Ink> SERIES = List.of(FIRST, SECOND, THIRD, FOURTH);

    private final String property;
    private final Color color;

    Ink(String name, int rgb) {
        this.property = String.format(Locale.ROOT, "var(--%s,#%06x)", name, rgb);
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
