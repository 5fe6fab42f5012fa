package newsledger.fact.rule;

import newsledger.fact.FactType;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules in the order in which they are asked: {@code a stake} before {@code a price}. The last holds for every figure, so
 * that none is dropped.
 */
final class Rules {

    private Rules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(IdiomRules.RULES);
        rules.addAll(PeopleRules.RULES);
        rules.addAll(ChangeRules.RULES);
        rules.addAll(TermRules.RULES);
        rules.addAll(ShareRules.RULES);
        rules.addAll(PenaltyRules.RULES);
        rules.addAll(DealRules.RULES);
        rules.addAll(StakeRules.RULES);
        rules.addAll(HoldingRules.RULES);
        rules.addAll(MoneyRules.RULES);
        rules.addAll(ResultRules.RULES);
        rules.addAll(PriceRules.RULES);
        rules.addAll(OutputRules.RULES);
        rules.addAll(LevelRules.RULES);
        rules.addAll(TopicRules.RULES);
        rules.addAll(NearbyRules.RULES);
        rules.add(Rule.of(Rule.NONE, FactType.OTHER, "0.5", "").when(frame -> true));
        return List.copyOf(rules);
    }
}
