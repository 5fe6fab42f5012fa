package newsledger.yaml;

/**
 * What is wrong at a place of a YAML text: {@code “draft” is yes or no, not a list}.
 *
 * @param line from 1
 * @param column from 1; 0 where the whole line is meant
 */
public record Complaint(int line, int column, String message) {}
