package newsledger.fact.clause;

/** What may move on a stock exchange: {@code Harbor} fell 2%, {@code the FTSE 100} rose 1%. */
public enum MoverKind {
    COMPANY,
    INDEX
}
