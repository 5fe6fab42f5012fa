package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Frame;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * One way in which news says what a figure is. Rules stand in an ordered list; the first that holds decides the type.
 *
 * @param name what people find it by: {@code bought-for}
 * @param kind of the figures that it is about; null if those of any may be
 * @param confidence how often it is right, 0 to 1, by its track record
 * @param example a sentence of its kind, the figure in brackets; a test checks that this rule decides it
 * @param metric the label of the type that a growth by this rule is a change of; null where the measure tells
 * @param isFirm whether it is a set phrase, that other words say nothing against
 */
public record Rule(
        String name,
        FactType type,
        @Nullable Kind kind,
        BigDecimal confidence,
        Predicate<Frame> when,
        String example,
        @Nullable String metric,
        boolean isFirm) {

    /** The name of the last one, which holds for every figure. */
    public static final String NONE = "none";

    /** The name of what stands for the rules where all words together overrule them. */
    public static final String OUTWEIGHED = "outweighed";

    /** @param thought how often it is right as far as one can tell without counting */
    static Saying of(String name, FactType type, String thought, String example) {
        return new Saying(name, type, thought, example);
    }

    /** What stands for the rules where all words together tell another type than they do. */
    public static Rule outweighing(FactType type) {
        return of(OUTWEIGHED, type, "0.75", "").when(frame -> true);
    }

    /** The same rule for what is a change of {@code measured}, whatever the words around it measure. */
    Rule changing(FactType measured) {
        return new Rule(name, type, kind, confidence, when, example, measured.label(), isFirm);
    }

    /** The same rule for a set phrase: {@code the odds of a rate cut at [62%]}. */
    Rule firm() {
        return new Rule(name, type, kind, confidence, when, example, metric, true);
    }

    /** Whether it is about figures of {@code its} kind. */
    boolean isAbout(Kind its) {
        return kind == null || kind == its;
    }
}
