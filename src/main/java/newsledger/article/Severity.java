package newsledger.article;

import java.util.Locale;

/** How bad a problem is: an error leaves its article out, a warning does not, a note is told only to who asks for it. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
