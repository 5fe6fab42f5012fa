package newsledger.fact.read;

import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.rule.Rule;
import newsledger.fact.rule.Vocabulary;
import newsledger.figure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTest {

    static Stream<Rule> rules() {
        return Vocabulary.standard().rules().stream()
                .filter(rule -> !rule.example().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void decidesItsExample(Rule rule) {
        int start = rule.example().indexOf('[');
        String text = rule.example().replace("[", "").replace("]", "");

        List<Fact> facts = Facts.in(Sample.article(text));

        assertThat(facts)
                .filteredOn(fact -> fact.figure().extent().contains(start))
                .as(text)
                .extracting(fact -> fact.reason().rule())
                .containsExactly(rule.name());
    }

    @Test
    void everyRuleHasAnExampleButTheLastWhichHoldsForAll() {
        List<Rule> rules = Vocabulary.standard().rules();

        assertThat(rules.subList(0, rules.size() - 1))
                .allMatch(rule -> rule.example().contains("["));
        assertThat(rules.get(rules.size() - 1).type()).isEqualTo(FactType.OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void thereAreRulesForFiguresOfEachKindOfWhichTheLastHoldsForAll(Kind kind) {
        List<Rule> all = Vocabulary.standard().rules();
        List<Rule> rules = Vocabulary.standard().rules(kind);

        assertThat(all).containsSubsequence(rules);
        assertThat(rules).last().isEqualTo(all.get(all.size() - 1));
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(Vocabulary.standard().rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }
}
