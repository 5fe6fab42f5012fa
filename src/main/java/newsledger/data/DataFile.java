package newsledger.data;

import java.util.List;

/**
 * A file below {@code data/} of a site.
 *
 * @param name as a data package calls it: {@code facts}
 * @param file {@code facts.csv}
 * @param description what it holds, in a sentence
 */
public record DataFile(String name, String file, String description, Format format, List<Field> fields) {

    public DataFile {
        fields = List.copyOf(fields);
    }

    /** From the site's root: {@code data/facts.csv}. */
    public String path() {
        return "data/" + file;
    }

    /** How a file is written. */
    public enum Format {
        CSV("csv", "text/csv"),
        JSON("json", "application/json"),
        JSON_LINES("jsonl", "application/jsonl");

        private final String label;
        private final String mediaType;

        Format(String label, String mediaType) {
            this.label = label;
            this.mediaType = mediaType;
        }

        /** The ending of its files. */
        public String label() {
            return label;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
