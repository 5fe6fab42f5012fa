package newsledger.analysis.check;

import java.util.Locale;

/** What comes of a check; one that cannot be made has none. */
public enum Verdict {
    AGREES,
    DIFFERS;

    /** {@code agrees} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
