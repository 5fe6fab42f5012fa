package newsledger.fact;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * One way in which news says what a figure is. Rules stand in an ordered list; the first that holds decides the type.
 *
 * @param name what people find it by: {@code bought-for}
 * @param confidence how often it is right, 0 to 1
 * @param example a sentence of its kind, the figure in brackets; a test checks that this rule decides it
 */
record Rule(String name, FactType type, BigDecimal confidence, Predicate<Frame> when, String example) {

    static Rule of(String name, FactType type, String confidence, String example, Predicate<Frame> when) {
        return new Rule(name, type, new BigDecimal(confidence), when, example);
    }
}
