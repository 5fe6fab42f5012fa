package newsledger.time;

/** What a word can mean inside a time: the classes of {@code words.csv}. */
enum Term {
    MONTH,
    WEEKDAY,
    UNIT,
    NUMBER,
    ORDINAL,
    BEFORE,
    STRETCH_BACK,
    AFTER,
    STRETCH_AHEAD,
    PRESENT,
    BACK,
    ONWARD,
    PART,
    FISCAL,
    SEASON,
    NEARBY,
    HOUR,
    MERIDIEM,
    ZONE,
    DEADLINE,
    SINCE,
    UNTIL,
    AHEAD,
    SAID,
    COUNTED,
    YEARLY,
    RESULT,
    PROSPECT,
    MODAL,
    PAST,
    JOIN,
    /** What a time may begin with: all that says when or how long, and what a row of its own says. */
    START,
    PREPOSITION
}
