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
    /** What a time may begin with; no row of the table says so. */
    START,
    PREPOSITION
}
