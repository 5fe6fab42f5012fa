package newsledger.article;

/**
 * Something wrong in a file, for the person who wrote it: {@code a.md:3:7: error: what is wrong and what to do}.
 *
 * @param file the file as the user named it, with {@code /} between folders
 * @param line from 1, counted with the front matter; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 */
public record Problem(String file, int line, int column, Severity severity, String message)
        implements Comparable<Problem> {

    public static Problem error(String file, int line, int column, String message) {
        return new Problem(file, line, column, Severity.ERROR, message);
    }

    public static Problem warning(String file, int line, int column, String message) {
        return new Problem(file, line, column, Severity.WARNING, message);
    }

    public static Problem note(String file, int line, int column, String message) {
        return new Problem(file, line, column, Severity.NOTE, message);
    }

    /** By file, line and column, then by severity and message, so that any order of work gives one order of problems. */
    @Override
    public int compareTo(Problem other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : severity.compareTo(other.severity);
        return order != 0 ? order : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + severity + ": " + message;
    }
}
