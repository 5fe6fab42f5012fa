package newsledger.figure;

import java.util.Locale;

/** How exact a figure is said to be. */
public enum Qualifier {
    EXACT,
    ABOUT,
    NEARLY,
    OVER,
    UNDER,
    AT_LEAST,
    UP_TO;

    /** As the data dictionary writes it: {@code at-least}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
