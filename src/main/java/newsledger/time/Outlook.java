package newsledger.time;

/** Where the words before a time say that it lies. */
enum Outlook {
    /** {@code will open in}, {@code by}: still to come, or running. */
    AHEAD,
    /** Nowhere: the nearest is meant. */
    NEAR,
    /** {@code fell in}: over or running, and of two the last. */
    PAST,
    /** {@code since}: past. */
    BEHIND
}
