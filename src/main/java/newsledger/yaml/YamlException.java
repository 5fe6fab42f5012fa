package newsledger.yaml;

/** A text that is not YAML, or not YAML that a person would write for us. */
public final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    YamlException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** Where it is wrong, and why. */
    public Complaint complaint() {
        return new Complaint(line, column, String.valueOf(getMessage()));
    }
}
