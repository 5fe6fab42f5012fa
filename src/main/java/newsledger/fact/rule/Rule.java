package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Frame;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * One way in which news says what a figure is. Rules stand in an ordered list; the first that holds decides the type.
 *
 * @param name what people find it by: {@code bought-for}
 * @param confidence how often it is right, 0 to 1, by its track record
 * @param example a sentence of its kind, the figure in brackets; a test checks that this rule decides it
 */
public record Rule(String name, FactType type, BigDecimal confidence, Predicate<Frame> when, String example) {

    /** @param thought how often it is right as far as one can tell without counting */
    public static Rule of(String name, FactType type, String thought, String example, Predicate<Frame> when) {
        BigDecimal confidence = TrackRecord.confidence(name, new BigDecimal(thought));
        return new Rule(name, type, confidence, when, example);
    }
}
