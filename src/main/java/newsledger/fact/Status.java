package newsledger.fact;

import java.util.Locale;

/** How firmly a figure is stated: {@code forecast} for "sales may reach $3m". */
public enum Status {
    REPORTED,
    PLANNED,
    FORECAST,
    RUMOURED,
    DENIED;

    /** As the data dictionary writes it: {@code planned}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
