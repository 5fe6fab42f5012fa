package newsledger.analysis.reckon;

import newsledger.article.Sentence;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Unit;

/**
 * One place where an article says a fact, which may say it again elsewhere.
 *
 * @param figure as printed there
 */
public record Said(Fact fact, Figure figure, Sentence sentence) {

    public FactType type() {
        return fact.type();
    }

    public Kind kind() {
        return figure.kind();
    }

    public Unit unit() {
        return figure.quantity().unit();
    }

    public int start() {
        return figure.span().start();
    }

    /** Whether it is a change and no level: {@code up 8%}, {@code by $3m}. */
    public boolean isChange() {
        return type() == FactType.GROWTH || type() == FactType.STOCK_MOVE;
    }
}
