package newsledger.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters as pixels, each drawn once for a size and a quarter of a pixel: the pictures of a site share most of theirs, and to fill the
 * outlines of a headline takes ten times as long.
 */
final class Glyphs {
    /** Places of a letter between two pixels. */
    private static final int STEPS = 4;

    private final Map<Key, Mask> masks = new ConcurrentHashMap<>();

    private record Key(boolean bold, int letter, double size, int step) {}

    /** How much of each pixel a letter covers, 0 to 255, in rows; the first of them {@code x}, {@code y} from where the letter is set. */
    private static final class Mask {
        private final int x;
        private final int y;
        private final int width;
        private final byte[] cover;

        private Mask(int x, int y, int width, byte... cover) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.cover = cover;
        }

        private int height() {
            return width == 0 ? 0 : cover.length / width;
        }
    }

    /**
     * Sets {@code text} on pixels of {@code 0xRRGGBB} in rows of {@code width}.
     *
     * @param x where it begins, and {@code y} its base line
     */
    void set(int[] pixels, int width, String text, boolean bold, double size, int rgb, double x, double y) {
        Typeface typeface = Typeface.of(bold);
        int line = (int) Math.round(y);
        double place = x;
        for (int letter : Typeface.visual(text).codePoints().toArray()) {
            int column = (int) Math.floor(place);
            int step = (int) ((place - column) * STEPS);
            Mask mask = masks.computeIfAbsent(new Key(bold, letter, size, step), Glyphs::draw);
            blend(mask, pixels, width, column, line, rgb);
            place += typeface.advance(letter) * size;
        }
    }

    private static Mask draw(Key key) {
        Path2D outline = Typeface.of(key.bold()).outline(key.letter(), key.size());
        Shape shape = AffineTransform.getTranslateInstance((double) key.step() / STEPS, 0)
                .createTransformedShape(outline);
        Rectangle bounds = shape.getBounds();
        if (bounds.isEmpty()) {
            return new Mask(0, 0, 0);
        }
        BufferedImage image = new BufferedImage(bounds.width + 1, bounds.height + 1, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pixels = image.createGraphics();
        pixels.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pixels.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pixels.translate(-bounds.x, -bounds.y);
        pixels.fill(shape);
        pixels.dispose();
        byte[] cover = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Mask(bounds.x, bounds.y, image.getWidth(), cover);
    }

    /** What falls outside the picture is left out. */
    private static void blend(Mask mask, int[] pixels, int width, int column, int line, int rgb) {
        int height = pixels.length / width;
        for (int row = 0; row < mask.height(); row++) {
            int y = line + mask.y + row;
            if (y < 0 || y >= height) {
                continue;
            }
            for (int i = 0; i < mask.width; i++) {
                int x = column + mask.x + i;
                int cover = mask.cover[row * mask.width + i] & 0xFF;
                if (cover > 0 && x >= 0 && x < width) {
                    pixels[y * width + x] = mixed(pixels[y * width + x], rgb, cover);
                }
            }
        }
    }

    private static int mixed(int ground, int ink, int cover) {
        return mixed(ground, ink, cover, 16) | mixed(ground, ink, cover, 8) | mixed(ground, ink, cover, 0);
    }

    private static int mixed(int ground, int ink, int cover, int shift) {
        int from = ground >> shift & 0xFF;
        int to = ink >> shift & 0xFF;
        return (from + (to - from) * cover / 255) << shift;
    }
}
