package newsledger.entity;

/** What a word tells of the name that it stands in or beside: the classes of {@code words.csv}. */
enum WordClass {
    LEGAL,
    ORGANISED,
    HEAD_OF,
    HEAD_FOR,
    AFTER_AND,
    DIVISION,
    TITLE,
    ROLE,
    COMMON,
    NOTHING,
    DESCRIPTION,
    GROUP,
    SECTOR,
    VERB,
    OWNED,
    EITHER,
    QUOTED,
    ANY_COMPANY,
    DOUBTFUL,
    EMPTY,
    LOCATED,
    MONEY_IN,
    MEASURE,
    INSTITUTION,
    STUDY,
    POLLED,
    REVIEWER,
    JUDGES,
    GOVERNS
}
