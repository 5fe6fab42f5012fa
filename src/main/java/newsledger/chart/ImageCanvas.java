package newsledger.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Fills pixels; letters are filled as the shapes that they are. */
final class ImageCanvas extends Canvas {
    private final BufferedImage image;
    private final Graphics2D pixels;

    ImageCanvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
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
        Typeface typeface = Typeface.of(lettering.bold());
        double width = typeface.width(text) * lettering.size();
        double start =
                switch (lettering.anchor()) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
        Shape letters = typeface.outline(text, lettering.size());
        pixels.translate(start, y);
        pixels.setPaint(lettering.ink().color());
        pixels.fill(letters);
        pixels.translate(-start, -y);
    }

    /** The picture as a PNG file. */
    byte[] png() {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return Png.of(image.getWidth(), image.getHeight(), rgb);
    }
}
