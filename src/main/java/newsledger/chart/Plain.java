package newsledger.chart;

/** Text of articles made safe to draw: control, format and unpaired characters gone, white space single. */
final class Plain {

    private static final int LONGEST = 100;

    private Plain() {}

    /** A name, cut where it is longer than any that is meant. */
    static String name(String text) {
        String plain = text(text);
        boolean fits = plain.codePointCount(0, plain.length()) <= LONGEST;
        return fits
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(plain, c));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(c == 0xA0 ? '\u00A0' : ' ');
            }
        } else if (isDrawn(c)) {
            plain.appendCodePoint(c);
        }
    }

    private static boolean isDrawn(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
