package newsledger.data;

/**
 * A field of a data file, under one name in JSON and CSV.
 *
 * @param type as Frictionless Table Schema calls it: {@code string}, {@code integer}, {@code number}, {@code date}
 */
public record Field(String name, String type, String description) {}
