package newsledger.chart;

import java.util.Locale;

/** The few things that writing SVG needs: escaped text, and numbers of one decimal. */
final class Xml {

    private Xml() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** {@code 12.3}, {@code 12} and never {@code -0}. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        long whole = (long) rounded;
        return rounded == whole ? Long.toString(whole) : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
