package newsledger.chart;

import java.util.List;

/**
 * The picture that stands for an article where its address is shared: the site's name, the headline, and the figure that tells
 * most, {@code $38bn} with {@code worth of the contract, over seven years}.
 *
 * @param marks amounts to draw beside the figure, all of one unit; fewer than two are not drawn
 */
public record Card(String site, String headline, String figure, String label, List<Mark> marks) {
    /** The size that sharing sites ask for, in pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    public Card {
        marks = List.copyOf(marks);
    }

    /** What it shows, for who cannot see it. */
    public String words() {
        return figure.isEmpty() ? headline : headline + " – " + figure + ", " + label;
    }
}
