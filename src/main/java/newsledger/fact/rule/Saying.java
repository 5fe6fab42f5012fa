package newsledger.fact.rule;

import newsledger.fact.FactType;
import newsledger.fact.clause.Frame;
import newsledger.figure.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * What a rule tells, before it is said of which figures and when: {@code raised}, of {@code The start-up raised [$85 million]}.
 *
 * @param thought how often it is right as far as one can tell without counting
 */
record Saying(String name, FactType type, String thought, String example) {

    /** The rule for sums of money. */
    Rule money(Predicate<Frame> when) {
        return about(Kind.MONEY, when);
    }

    /** The rule for percentages. */
    Rule percent(Predicate<Frame> when) {
        return about(Kind.PERCENT, when);
    }

    /** The rule for numbers of people and things. */
    Rule count(Predicate<Frame> when) {
        return about(Kind.COUNT, when);
    }

    /** The rule for figures of {@code kind}. */
    Rule when(Kind kind, Predicate<Frame> when) {
        return about(kind, when);
    }

    /** The rule for figures of any kind. */
    Rule when(Predicate<Frame> when) {
        return about(null, when);
    }

    private Rule about(@Nullable Kind kind, Predicate<Frame> when) {
        BigDecimal confidence = TrackRecord.confidence(name, new BigDecimal(thought));
        return new Rule(name, type, kind, confidence, when, example, null, false);
    }
}
