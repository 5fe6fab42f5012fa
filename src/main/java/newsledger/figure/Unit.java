package newsledger.figure;

import org.jspecify.annotations.Nullable;

/**
 * What a quantity is measured in: {@code USD} per {@code share}.
 *
 * @param symbol ISO 4217 for money, {@code %}, {@code pp} {@code bp} {@code index}, {@code x}, an SI or UCUM symbol, the name of a
 *     length of time, or the plural noun of what is counted
 * @param per the denominator, or null
 */
public record Unit(Kind kind, String symbol, @Nullable String per) {}
