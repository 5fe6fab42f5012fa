package newsledger.picture;

import newsledger.fact.Claim;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.site.Story;
import newsledger.time.Period;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ComparablesTest {
    private final List<Fact> facts = new ArrayList<>(new Story("a", "T")
            .paragraph("[$1] [$2] [$3] [$4]")
            .money(FactType.REVENUE, "1", "Alpha", "")
            .money(FactType.REVENUE, "2", "Beta", "")
            .money(FactType.REVENUE, "3", "Alpha", "")
            .money(FactType.DEAL_VALUE, "4", "Alpha", "Beta")
            .facts());

    @Test
    void aQuarterIsNotComparedWithAYearOrWithADeal() {
        facts.set(2, in(facts.get(2), new Period.Year(2024)));

        assertThat(Comparables.in(facts)).containsExactly(facts.subList(0, 2));
    }

    @Test
    void aResultOfAnUnknownTimeIsComparedWithNoneOfAKnown() {
        facts.set(2, in(facts.get(2), new Period.Printed("last quarter")));

        assertThat(Comparables.in(facts)).containsExactly(facts.subList(0, 2));
        assertThat(Comparables.results(facts, FactType.REVENUE)).isEqualTo(facts.subList(0, 2));
    }

    @Test
    void theCommonestAreThoseOfTheStretchOfMost() {
        facts.set(0, in(facts.get(0), new Period.Year(2024)));

        assertThat(Comparables.commonest(facts.subList(0, 3))).isEqualTo(facts.subList(1, 3));
    }

    private static Fact in(Fact fact, Period period) {
        Claim c = fact.claim();
        Claim claim = new Claim(c.type(), c.subject(), c.counterparty(), c.direction(), c.metric(), c.status(), period);
        return new Fact(
                fact.article(), fact.id(), fact.sentence(), fact.figure(), claim, fact.reason(), fact.repeats());
    }
}
