package newsledger.fact.read;

import newsledger.article.Sentence;
import newsledger.fact.FactType;
import newsledger.fact.Reason;
import newsledger.fact.clause.Evidence;
import newsledger.fact.clause.Frame;
import newsledger.fact.odds.Odds;
import newsledger.fact.owner.Choice;
import newsledger.fact.rule.Rule;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rule that decides what a figure is: the first that holds, unless all words together speak clearly for something else.
 *
 * @param next the one that holds behind it; null if only the last does, which holds for every figure
 */
record Verdict(Rule rule, @Nullable Rule next) {

    static Verdict of(Frame frame, List<Rule> rules) {
        int first = holding(frame, rules, 0);
        int next = holding(frame, rules, Math.min(first + 1, rules.size() - 1));
        return new Verdict(rules.get(first), next == rules.size() - 1 ? null : rules.get(next));
    }

    /**
     * The same, unless it is outweighed: then {@code next} is the rule that was overruled. An editor's own types stand, and firm rules.
     */
    Verdict weighed(Frame frame) {
        if (!rule.type().isBuiltIn() || rule.isFirm()) {
            return this;
        }
        FactType likeliest = Odds.standard().likeliest(frame, rule.type());
        return likeliest.equals(rule.type()) ? this : new Verdict(Rule.outweighing(likeliest), rule);
    }

    private static int holding(Frame frame, List<Rule> rules, int from) {
        for (int i = from; i < rules.size(); i++) {
            if (rules.get(i).when().test(frame)) {
                return i;
            }
        }
        throw new IllegalStateException("the last rule holds for every figure");
    }

    /** Why a figure is what this says, and whose. */
    Reason reason(Evidence evidence, Sentence sentence, Choice choice) {
        return new Reason(
                rule.name(),
                rule.confidence(),
                evidence.words(sentence),
                next == null ? null : next.name(),
                choice.reason());
    }
}
