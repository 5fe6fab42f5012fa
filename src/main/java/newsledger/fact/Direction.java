package newsledger.fact;

import java.util.Locale;

/** Which way a change or a move goes: {@code down} for "sales slipped 3%". */
public enum Direction {
    UP,
    DOWN;

    /** As the data dictionary writes it: {@code up}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
