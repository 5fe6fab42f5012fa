package newsledger.article;

import java.util.Arrays;

/** A file's text, with Unix line ends, and the lines of what is found in it. */
final class Source {
    private static final int WINDOW = 100_000;
    private static final int[] PREFIXES = {60, 30, 12};

    private final String name;
    private final String text;
    private final int[] lineEnds;

    /** @param name the file as the user named it */
    Source(String name, String text) {
        this.name = name;
        this.text = text;
        lineEnds = lineEnds(text);
    }

    private static int[] lineEnds(String text) {
        int[] ends = new int[(int) text.chars().filter(c -> c == '\n').count()];
        int count = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            ends[count++] = i;
        }
        return ends;
    }

    String text() {
        return text;
    }

    /** The name without folders and without its ending: {@code 2016-01-19-ferry}. */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The line, from 1, of the character at {@code offset}. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(lineEnds, offset);
        return found >= 0 ? found + 1 : -found;
    }

    /** The place at or after {@code from} where cleaned text comes from, or -1: its first words are looked for. */
    int find(String cleaned, int from) {
        String window = text.substring(from, Math.min(text.length(), from + WINDOW));
        for (int length : PREFIXES) {
            String words = cleaned.substring(0, Math.min(length, cleaned.length()));
            int found = window.indexOf(words);
            if (found >= 0) {
                return from + found;
            }
        }
        return -1;
    }
}
