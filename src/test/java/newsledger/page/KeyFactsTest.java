package newsledger.page;

import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.site.Story;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class KeyFactsTest {

    @Test
    void oneOfEachOfTheFiveFirstTypesComesBeforeASecondDeal() {
        List<Fact> facts = new Story("a", "T")
                .paragraph("[$9] [$8] [4%] [$3] [$2]")
                .money(FactType.DEAL_VALUE, "9", "Alpha", "")
                .money(FactType.DEAL_VALUE, "8", "Alpha", "")
                .move("4", Direction.UP, "Beta")
                .money(FactType.LOSS, "3", "Alpha", "")
                .money(FactType.COST, "2", "Alpha", "")
                .facts();

        assertThat(KeyFacts.of(facts)).containsExactly(facts.get(0), facts.get(2), facts.get(3), facts.get(4));
    }

    @Test
    void theSubjectOfTheKeyFigureComesBeforeOthers() {
        List<Fact> facts = new Story("a", "T")
                .paragraph("[$9] [$33] [$13]")
                .money(FactType.DEAL_VALUE, "9", "Alpha", "")
                .money(FactType.REVENUE, "33", "Beta", "")
                .money(FactType.REVENUE, "13", "Alpha", "")
                .facts();

        assertThat(KeyFacts.of(facts)).startsWith(facts.get(0), facts.get(2));
    }

    @Test
    void ofOneTypeAloneAFewAreShown() {
        List<Fact> facts = new Story("a", "T")
                .paragraph("[$9] [$8]")
                .money(FactType.COST, "9", "Alpha", "")
                .money(FactType.COST, "8", "Alpha", "")
                .facts();

        assertThat(KeyFacts.of(facts)).isEqualTo(facts);
    }
}
