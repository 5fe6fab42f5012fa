package newsledger.fact.read;

import newsledger.fact.Fact;
import newsledger.fact.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbor Group's Loss widened to $3m.         | loss-precedes    | Loss; widened; to
            Harbor Group posted a $3m loss.             | loss-follows     | posted; loss
            Its shares rose 4% on Friday.               | shares-moved     | shares; rose
            """)
    void namesTheWordsAsPrinted(String sentence, String rule, String words) {
        Reason reason = reasons(sentence).get(0);

        assertThat(reason.rule()).isEqualTo(rule);
        assertThat(String.join("; ", reason.words())).isEqualTo(words);
    }

    @Test
    void namesTheNextRuleThatHolds() {
        Reason reason =
                reasons("Harbor Group bought Nimbus for $3m of revenue.").get(0);

        assertThat(reason.over()).isNotNull().isNotEqualTo(reason.rule());
    }

    @Test
    void theLastRuleHoldsForAllAndIsNotNamed() {
        assertThat(reasons("Harbor Group's Loss widened to $3m.").get(0).over()).isNull();
    }

    @Test
    void aFigureBesideAnotherRestsOnThatOne() {
        Reason reason = reasons("Harbor Group's profit rose to $5m from $3m.").get(1);

        assertThat(reason.rule()).startsWith("beside-");
        assertThat(reason.words()).containsExactly("$5m");
    }

    private static List<Reason> reasons(String sentence) {
        return Facts.in(Sample.article(sentence)).stream().map(Fact::reason).toList();
    }
}
