package newsledger.chart;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;

/**
 * Liberation Sans, from the class path: AWT is never asked for a font, because its answer differs from machine to machine, needs a
 * temporary file, and on one without system fonts is an exception.
 */
final class Typeface {
    private static final Typeface REGULAR = new Typeface("LiberationSans-Regular.ttf");
    private static final Typeface BOLD = new Typeface("LiberationSans-Bold.ttf");

    /** The width of letters that the font lacks, in ems: Chinese ones are square, others about so wide. */
    private static final double SQUARE = 1;

    private static final double USUAL = 0.6;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int[] advances;
    private final double unitsPerEm;

    private Typeface(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("/liberation/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("no font " + file + " on the class path");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
            advances = new int[font.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = font.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The width in ems. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** Whether the font has every letter. */
    boolean has(String text) {
        return text.codePoints().allMatch(c -> c == ' ' || glyphs.getGlyphId(c) != 0);
    }

    /** A letter as a shape that stands at the origin; empty where the font lacks it. */
    Path2D outline(int letter, double size) {
        double scale = size / unitsPerEm;
        return new Path2D.Double(glyph(glyphs.getGlyphId(letter)), AffineTransform.getScaleInstance(scale, -scale));
    }

    /** How far a letter takes the next one to the right, in ems. */
    double advance(int c) {
        int glyph = glyphs.getGlyphId(c);
        if (glyph != 0) {
            return advances[glyph] / unitsPerEm;
        }
        return Character.isIdeographic(c) || c > 0xFFFF ? SQUARE : USUAL;
    }

    /** The font reads its outlines when they are asked for, and is not made for several threads at once. */
    private synchronized Path2D glyph(int number) {
        try {
            GlyphData data = font.getGlyph().getGlyph(number);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters in the order in which they stand from left to right; Arabic is written from the right. */
    static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        String[] runs = new String[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = levels[run] % 2 == 0
                    ? part
                    : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
