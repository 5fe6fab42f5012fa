package newsledger.time;

import org.jspecify.annotations.Nullable;

/** Finds times of one sort: dates, quarters, stretches. */
interface Finder {

    /** The longest time of this sort that begins at the token {@code i}, or null. */
    @Nullable
    Match at(Tokens tokens, int i, Reference reference);
}
