package newsledger.chart;

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
        long tenths = Math.round(value * 10);
        long tenth = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths / 10) + (tenth == 0 ? "" : "." + tenth);
    }
}
