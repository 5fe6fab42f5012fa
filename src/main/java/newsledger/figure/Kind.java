package newsledger.figure;

import java.util.Locale;

/** The sort of a quantity. */
public enum Kind {
    MONEY,
    PERCENT,
    POINTS,
    DURATION,
    POWER,
    ENERGY,
    DATA,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    TEMPERATURE,
    COUNT,
    MULTIPLE;

    /** As the data dictionary writes it: {@code money}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
