package newsledger.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that articles come in, told by the ending of a file's name. */
public enum Format {
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    PLAIN("txt");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file of this name, if it is one of an article. */
    public static Optional<Format> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
