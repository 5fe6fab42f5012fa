package newsledger.chart;

/** How a text is set: its size in pixels, its weight, which of its ends stands at the given place, and its colour. */
record Lettering(double size, boolean bold, Anchor anchor, Ink ink) {

    /** The part of a text that stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static final Lettering NAME = new Lettering(14, false, Anchor.START, Ink.INK);
    static final Lettering VALUE = new Lettering(14, true, Anchor.START, Ink.INK);
    static final Lettering NOTE = new Lettering(12, false, Anchor.START, Ink.MUTED);

    Lettering at(Anchor other) {
        return new Lettering(size, bold, other, ink);
    }

    Lettering in(Ink other) {
        return new Lettering(size, bold, anchor, other);
    }

    Lettering of(double otherSize) {
        return new Lettering(otherSize, bold, anchor, ink);
    }

    double width(String text) {
        return Typeface.of(bold).width(text) * size;
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
