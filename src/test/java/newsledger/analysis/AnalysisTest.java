package newsledger.analysis;

import newsledger.article.Library;
import newsledger.entity.Entity;
import newsledger.fact.Direction;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.site.Story;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTest {

    @Test
    void aDealHasItsTermAndItsValueAYear() {
        Story story = new Story("a", "Title")
                .paragraph("Alpha pays Beta [$38 billion] over [seven years].")
                .money(FactType.DEAL_VALUE, "38000000000", "Alpha", "Beta")
                .years("7", "Alpha");

        Deal deal = analysis(story).deals().get(0);

        assertThat(deal.duration()).isEqualTo(story.facts().get(1));
        assertThat(deal.perYear().quantity().low()).isEqualByComparingTo("5428571428.571429");
        assertThat(deal.perYear().quantity().unit().per()).isEqualTo("year");
        assertThat(deal.perYear().from()).isEqualTo(story.facts());
    }

    @Test
    void aTermOfSomebodyElseBelongsToNoDeal() {
        Story story = new Story("a", "Title")
                .paragraph(
                        "Alpha pays Beta [$3 billion]. Gamma pays Delta [$4 billion]. Omega leases for [seven years].")
                .money(FactType.DEAL_VALUE, "3000000000", "Alpha", "Beta")
                .money(FactType.DEAL_VALUE, "4000000000", "Gamma", "Delta")
                .years("7", "Omega");

        assertThat(analysis(story).deals()).allMatch(deal -> deal.duration() == null);
    }

    @Test
    void aDealToldByTwoArticlesIsOneWhoeverComesFirst() {
        Story old = new Story("old", "T")
                .date("2025-01-01")
                .paragraph("[$3 billion]")
                .money(FactType.DEAL_VALUE, "3000000000", "Alpha", "Beta");
        Story recent = new Story("recent", "T")
                .date("2025-02-01")
                .paragraph("[$3 billion]")
                .money(FactType.DEAL_VALUE, "3000000000", "Beta", "Alpha");

        List<Deal> deals = analysis(old, recent).deals();

        assertThat(deals).hasSize(1);
        assertThat(deals.get(0).told()).extracting(Fact::article).containsExactly("recent", "old");
    }

    @Test
    void whatTheHeadlineSaysIsTheKeyFigure() {
        Story story = new Story("a", "Beta falls [4%]")
                .paragraph("Alpha paid [$38 billion].")
                .move("4", Direction.DOWN, "Beta")
                .money(FactType.DEAL_VALUE, "38000000000", "Alpha", "");

        assertThat(analysis(story).keyFigure("a")).contains(story.facts().get(0));
    }

    @Test
    void otherwiseTheFirstTypeAndTheLargestAmount() {
        Story story = new Story("a", "Title")
                .paragraph("[$900 million], [$1 million], [$2 million], [7%]")
                .money(FactType.REVENUE, "900000000", "Beta", "")
                .money(FactType.DEAL_VALUE, "1000000", "Alpha", "")
                .money(FactType.DEAL_VALUE, "2000000", "Alpha", "")
                .move("7", Direction.UP, "Beta");

        assertThat(analysis(story).facts("a")).extracting(Fact::id).containsExactly(3, 2, 4, 1);
    }

    @Test
    void anArticleOfOtherFiguresOnlyHasNoKeyFigure() {
        Story story = new Story("a", "Title").paragraph("[$9]").money(FactType.OTHER, "9", "", "");

        assertThat(analysis(story).keyFigure("a")).isEmpty();
    }

    @Test
    void namesThatDifferByTheFormOfTheCompanyAreOne() {
        Subjects subjects = subjects(entity("Acme"), entity("Acme Corp."), entity("The Acme"));

        assertThat(subjects.all()).extracting(Subject::name).containsExactly("Acme Corp.");
    }

    @Test
    void anotherNameJoinsIfItBelongsToOneOnly() {
        assertThat(subjects(entity("Amazon Web Services", "AWS"), entity("AWS")).all())
                .extracting(Subject::name)
                .containsExactly("Amazon Web Services");
        assertThat(subjects(
                                entity("American Airlines", "American"),
                                entity("American Express", "American"),
                                entity("American"))
                        .all())
                .hasSize(3);
    }

    @Test
    void namesInARingAreOne() {
        assertThat(subjects(entity("Alpha", "Beta"), entity("Beta", "Alpha")).all())
                .hasSize(1);
    }

    @Test
    void theEditorsAliasesJoin() {
        List<Fact> facts = facts(entity("Facebook"), entity("Meta"));

        assertThat(Subjects.of(facts, Map.of("Meta Platforms", List.of("Facebook", "Meta")))
                        .all())
                .extracting(Subject::name)
                .containsExactly("Meta Platforms");
    }

    private static Analysis analysis(Story... stories) {
        List<Fact> facts =
                Stream.of(stories).flatMap(story -> story.facts().stream()).toList();
        Library library = new Library(Stream.of(stories).map(Story::article).toList(), List.of());
        return Analysis.of(facts, library, Map.of());
    }

    private static Entity entity(String name, String... aliases) {
        return new Entity(name, Entity.Kind.ORGANISATION, List.of(aliases));
    }

    private static Subjects subjects(Entity... entities) {
        return Subjects.of(facts(entities), Map.of());
    }

    private static List<Fact> facts(Entity... entities) {
        Story story = new Story("a", "Title");
        for (Entity entity : entities) {
            story.paragraph("[$1]").cost(entity);
        }
        return story.facts();
    }
}
