package newsledger.chart;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Fills pixels; letters are filled as the shapes that they are. */
final class ImageCanvas extends Canvas {
    private static final int COLORS = 256;
    private static final int SHADES = 1 << 15;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(indexed(), "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same picture with a table of its colours, a third of the size; shades too near to be told apart become one. */
    private BufferedImage indexed() {
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] places = new byte[SHADES];
        int[] colors = new int[COLORS];
        int found = 0;
        boolean[] known = new boolean[SHADES];
        byte[] pixel = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int shade = shade(rgb[i]);
            if (!known[shade]) {
                known[shade] = true;
                found = Math.min(found + 1, COLORS);
                places[shade] = (byte) (found - 1);
                colors[found - 1] = rgb[i];
            }
            pixel[i] = places[shade];
        }
        var table = new IndexColorModel(8, found, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, table);
        result.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), pixel);
        return result;
    }

    /** A number for each of 32 shades of red, green and blue, of which a card has fewer than 256 together. */
    private static int shade(int rgb) {
        return (rgb >> 9 & 0x7C00) | (rgb >> 6 & 0x3E0) | (rgb >> 3 & 0x1F);
    }
}
