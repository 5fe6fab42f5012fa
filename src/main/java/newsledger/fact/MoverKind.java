package newsledger.fact;

/** What may move on a stock exchange: {@code Harbor} fell 2%, {@code the FTSE 100} rose 1%. */
enum MoverKind {
    COMPANY,
    INDEX
}
