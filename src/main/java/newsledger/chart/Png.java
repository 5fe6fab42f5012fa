package newsledger.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as a PNG file with a table of its colours. The JDK's own writer needs several times as long, most of it to look
 * for plug-ins and to copy pixels one by one.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] DEPTH_AND_TABLE = {8, 3, 0, 0, 0};
    private static final int COLORS = 256;
    private static final int SHADES = 1 << 15;

    private final int width;
    private final int[] rgb;
    private final byte[] rows;

    /** Of each shade its place in the table of colours, plus one; 0 for a shade not met yet. */
    private final short[] places = new short[SHADES];

    private final int[] colors = new int[COLORS];
    private int found;

    private Png(int width, int height, int[] rgb) {
        this.width = width;
        this.rgb = rgb;
        this.rows = new byte[(width + 1) * height];
    }

    /** The file for pixels in rows, each {@code 0xRRGGBB}. */
    static byte[] of(int width, int height, int[] rgb) {
        Png png = new Png(width, height, rgb);
        for (int row = 0; row < height; row++) {
            png.index(row);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(DEPTH_AND_TABLE);
        chunk(file, "IHDR", header.array());
        chunk(file, "PLTE", png.table());
        chunk(file, "IDAT", png.deflated());
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Each row begins with the number of its filter, 0 for none; most of a picture is stretches of one colour. */
    private void index(int row) {
        int from = row * width;
        int to = from + width;
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && rgb[end] == rgb[start]) {
                end++;
            }
            Arrays.fill(rows, start + row + 1, end + row + 1, place(rgb[start]));
            start = end;
        }
    }

    /** Shades too near to be told apart become one. */
    private byte place(int color) {
        int shade = (color >> 9 & 0x7C00) | (color >> 6 & 0x3E0) | (color >> 3 & 0x1F);
        if (places[shade] == 0) {
            found = Math.min(found + 1, COLORS);
            colors[found - 1] = color;
            places[shade] = (short) found;
        }
        return (byte) (places[shade] - 1);
    }

    private byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(3 * found);
        for (int i = 0; i < found; i++) {
            table.put((byte) (colors[i] >> 16)).put((byte) (colors[i] >> 8)).put((byte) colors[i]);
        }
        return table.array();
    }

    private byte[] deflated() {
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        byte[] some = new byte[1 << 13];
        while (!deflater.finished()) {
            bytes.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return bytes.toByteArray();
    }

    /** A length, a name, the content, and a checksum of the last two. */
    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
