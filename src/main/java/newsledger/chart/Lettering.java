package newsledger.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is set: its size in pixels, its weight, which of its ends stands at the given place, and its colour.
 *
 * @param rimmed whether it has a rim of paper, so that it can be read across a line
 */
record Lettering(double size, boolean bold, Anchor anchor, Ink ink, boolean rimmed) {

    /** The part of a text that stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static final double SLACK = 1.15;

    static final Lettering NAME = new Lettering(14, false, Anchor.START, Ink.INK, false);
    static final Lettering VALUE = new Lettering(14, true, Anchor.START, Ink.INK, false);
    static final Lettering RIMMED = new Lettering(14, true, Anchor.MIDDLE, Ink.INK, true);
    static final Lettering NOTE = new Lettering(12, false, Anchor.START, Ink.MUTED, false);

    Lettering at(Anchor other) {
        return new Lettering(size, bold, other, ink, rimmed);
    }

    Lettering in(Ink other) {
        return new Lettering(size, bold, anchor, other, rimmed);
    }

    Lettering of(double otherSize) {
        return new Lettering(otherSize, bold, anchor, ink, rimmed);
    }

    /**
     * The room that a text needs. A page sets it in its reader's own font, which may be wider than ours.
     */
    double width(String text) {
        return SLACK * Typeface.of(bold).width(text) * size;
    }

    /** The text in lines of at most {@code width}, broken between words; what does not fit into {@code most} lines is cut. */
    List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(fit(line + "…", width));
                return lines;
            } else {
                lines.add(fit(line, width));
                line = word;
            }
        }
        lines.add(fit(line, width));
        return lines;
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        double room = width - width("…");
        int end = 0;
        while (end < text.length() && room >= 0) {
            int next = text.offsetByCodePoints(end, 1);
            room -= width(text.substring(end, next));
            end = room >= 0 ? next : end;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
