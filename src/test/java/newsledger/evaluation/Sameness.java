package newsledger.evaluation;

/** What must agree for a fact to be right. */
enum Sameness {
    FIGURE,
    FACT,
    SUBJECT;

    boolean of(Label label, Label found) {
        return switch (this) {
            case FIGURE -> label.sameFigure(found);
            case FACT -> label.sameFact(found);
            case SUBJECT -> label.sameWithSubject(found);
        };
    }
}
