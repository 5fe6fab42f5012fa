package newsledger.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Fills pixels. */
final class ImageCanvas extends Canvas {
    private final BufferedImage image;
    private final Graphics2D pixels;
    private final int[] rgb;
    private final Glyphs glyphs;

    ImageCanvas(int width, int height, Glyphs glyphs) {
        this.glyphs = glyphs;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        pixels = image.createGraphics();
        pixels.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pixels.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pixels.setColor(Color.WHITE);
        pixels.fillRect(0, 0, width, height);
    }

    /** What is drawn from now on is moved there and enlarged. */
    void place(double x, double y, double scale) {
        pixels.translate(x, y);
        pixels.scale(scale, scale);
    }

    @Override
    public void fill(Shape shape) {
        pixels.setPaint(getPaint());
        pixels.fill(shape);
    }

    @Override
    public void draw(Shape shape) {
        pixels.setPaint(getPaint());
        pixels.setStroke(getStroke());
        pixels.draw(shape);
    }

    @Override
    void text(String text, String full, double x, double y, Lettering lettering) {
        double width = Typeface.of(lettering.bold()).width(text) * lettering.size();
        double start =
                switch (lettering.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        AffineTransform placed = pixels.getTransform();
        Point2D at = placed.transform(new Point2D.Double(start, y), null);
        double size = lettering.size() * placed.getScaleX();
        int ink = lettering.ink().color().getRGB() & 0xFFFFFF;
        glyphs.set(rgb, image.getWidth(), text, lettering.bold(), size, ink, at.getX(), at.getY());
    }

    /** The picture as a PNG file. */
    byte[] png() {
        return Png.of(image.getWidth(), image.getHeight(), rgb);
    }
}
