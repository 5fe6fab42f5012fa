package newsledger.article;

/** Why a file cannot be an article: {@code 12:3: quotations are nested more than 20 deep}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Refusal(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    Refusal(String message) {
        this(0, 0, message);
    }

    Problem problem(String file) {
        return Problem.error(file, line, column, String.valueOf(getMessage()));
    }
}
