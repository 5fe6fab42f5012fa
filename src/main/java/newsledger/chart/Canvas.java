package newsledger.chart;

import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * What JFreeChart draws on: shapes only. Text is set by {@link #text} in our own typeface, because AWT's needs the fonts of the
 * machine; so whoever draws text the AWT way is told.
 */
abstract class Canvas extends AbstractGraphics2D {
    private static final float[] DASHES = {4, 3};

    Canvas() {
        super(true);
        gc = new GraphicContext();
        // JFreeChart puts back the hint that it found, and none is refused.
        setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Sets one line of text; {@code full} is what it was before it was cut. */
    abstract void text(String text, String full, double x, double y, Lettering lettering);

    final void text(String text, double x, double y, Lettering lettering) {
        text(text, text, x, y, lettering);
    }

    /** Draws lines from now on in this colour and width. */
    final void pen(Ink ink, double width, boolean dashed) {
        setPaint(ink.color());
        setStroke(dashed ? dashes(width) : new BasicStroke((float) width));
    }

    private static BasicStroke dashes(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0);
    }

    @Override
    public final Graphics create() {
        return this;
    }

    @Override
    public final void dispose() {}

    @Override
    public final void drawString(String text, float x, float y) {
        throw new UnsupportedOperationException("set by Canvas.text: " + text);
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("set by Canvas.text");
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("measured by Lettering: " + font.getName());
    }

    @Override
    public final @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public final void setXORMode(Color color) {}

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public final void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform transform) {}

    @Override
    public final void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform transform) {}

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }
}
