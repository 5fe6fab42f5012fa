package newsledger.article;

import java.util.ArrayList;
import java.util.List;

/** The problems of one file as they are met. */
final class Log {
    private static final int MAX_NOTES = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int notes;

    Log(String file) {
        this.file = file;
    }

    void error(Refusal refusal) {
        problems.add(refusal.problem(file));
    }

    void warning(int line, int column, String message) {
        problems.add(Problem.warning(file, line, column, message));
    }

    /** Whether notes are still taken; finding the place of one more is not worth while after that. */
    boolean takesNotes() {
        return notes <= MAX_NOTES;
    }

    void note(int line, String message) {
        notes++;
        if (notes <= MAX_NOTES) {
            problems.add(Problem.note(file, line, 0, message));
        } else if (notes == MAX_NOTES + 1) {
            problems.add(Problem.note(file, 0, 0, "more was left out than the " + MAX_NOTES + " parts named here"));
        }
    }

    /** The first words of what a note is about. */
    static String start(String words) {
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
