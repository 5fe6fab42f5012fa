package newsledger.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Writes shapes and text as SVG of plain elements and presentation attributes: no styles, scripts, ids or references, so it
 * keeps under a strict content security policy.
 */
final class SvgCanvas extends Canvas {
    private static final String LETTERS = "MLQCZ";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final StringBuilder svg = new StringBuilder();

    @Override
    public void fill(Shape shape) {
        svg.append(element(shape))
                .append(attribute("fill", Ink.of(getPaint()).property()))
                .append("/>\n");
    }

    @Override
    public void draw(Shape shape) {
        svg.append(element(shape));
        if (!(shape instanceof Line2D)) {
            svg.append(attribute("fill", "none"));
        }
        svg.append(attribute("stroke", Ink.of(getPaint()).property()));
        BasicStroke stroke = (BasicStroke) getStroke();
        if (stroke.getLineWidth() != 1) {
            svg.append(attribute("stroke-width", Xml.number(stroke.getLineWidth())));
        }
        if (stroke.getDashArray() != null) {
            svg.append(attribute("stroke-dasharray", "4 3"));
        }
        svg.append("/>\n");
    }

    @Override
    void text(String text, String full, double x, double y, Lettering lettering) {
        svg.append("<text").append(number("x", x)).append(number("y", y));
        if (lettering.ink() != Ink.INK) {
            svg.append(attribute("fill", lettering.ink().property()));
        }
        if (lettering.size() != Lettering.NAME.size()) {
            svg.append(number("font-size", lettering.size()));
        }
        if (lettering.bold()) {
            svg.append(attribute("font-weight", "600"));
        }
        if (lettering.rimmed()) {
            svg.append(attribute("stroke", Ink.PAPER.property()))
                    .append(attribute("stroke-width", "3"))
                    .append(attribute("paint-order", "stroke"));
        }
        switch (lettering.anchor()) {
            case START -> {}
            case MIDDLE -> svg.append(attribute("text-anchor", "middle"));
            case END -> svg.append(attribute("text-anchor", "end"));
        }
        svg.append('>');
        if (!full.equals(text)) {
            svg.append("<title>").append(Xml.text(full)).append("</title>");
        }
        svg.append(Xml.text(text)).append("</text>\n");
    }

    /** All that was drawn, in its order. */
    String elements() {
        return svg.toString();
    }

    private static String element(Shape shape) {
        if (shape instanceof Rectangle2D r) {
            return "<rect" + number("x", r.getX()) + number("y", r.getY()) + number("width", r.getWidth())
                    + number("height", r.getHeight());
        } else if (shape instanceof Ellipse2D e) {
            return "<circle" + number("cx", e.getCenterX()) + number("cy", e.getCenterY())
                    + number("r", e.getWidth() / 2);
        }
        return "<path" + attribute("d", path(shape));
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            int part = parts.currentSegment(points);
            path.append(LETTERS.charAt(part));
            for (int i = 0; i < COORDINATES[part]; i++) {
                path.append(i == 0 ? "" : " ").append(Xml.number(points[i]));
            }
        }
        return path.toString();
    }

    private static String number(String name, double value) {
        return attribute(name, Xml.number(value));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }
}
