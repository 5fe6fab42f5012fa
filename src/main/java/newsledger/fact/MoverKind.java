package newsledger.fact;

/** What may move on a stock exchange. */
enum MoverKind {
    COMPANY,
    INDEX
}
