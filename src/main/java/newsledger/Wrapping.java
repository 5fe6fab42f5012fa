package newsledger;

/** Breaks lines at spaces so that they fit a terminal. */
final class Wrapping {
    private Wrapping() {}

    /** {@code line} in lines of at most {@code width} characters, each behind {@code indent}; a longer word has a line of its own. */
    static String wrap(String line, String indent, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (column == 0 || column + 1 + length > width) {
                wrapped.append(column == 0 ? "" : "\n").append(indent);
                column = indent.length();
            } else {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += length;
        }
        return wrapped.append('\n').toString();
    }
}
