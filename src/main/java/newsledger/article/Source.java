package newsledger.article;

/**
 * A file's text, with Unix line ends, and the lines of what is found in it.
 *
 * @param name the file as the user named it
 */
record Source(String name, String text) {
    private static final int WINDOW = 100_000;
    private static final int[] PREFIXES = {60, 30, 12};

    /** The last part of the name: {@code 2016-01-19-ferry.md}. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name without its ending. */
    String stem() {
        int dot = fileName().lastIndexOf('.');
        return dot > 0 ? fileName().substring(0, dot) : fileName();
    }

    int lineAt(int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** The place at or after {@code from} where cleaned text comes from, or -1: its first words are looked for. */
    int find(String cleaned, int from) {
        for (int length : PREFIXES) {
            String words = cleaned.substring(0, Math.min(length, cleaned.length()));
            int found = text.indexOf(words, from);
            if (found >= 0 && found - from < WINDOW) {
                return found;
            }
        }
        return -1;
    }
}
