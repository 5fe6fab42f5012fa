package newsledger.entity;

/**
 * A name that a table knows.
 *
 * @param canonical the name under which the table lists it
 * @param adjective whether it is a word for what comes from a place: {@code Japanese}
 */
record Known(String canonical, Entity.Kind kind, boolean adjective) {}
