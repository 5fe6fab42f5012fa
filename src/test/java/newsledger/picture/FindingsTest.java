package newsledger.picture;

import newsledger.analysis.Analysis;
import newsledger.article.Library;
import newsledger.fact.Direction;
import newsledger.fact.FactType;
import newsledger.site.Story;
import newsledger.view.Companies;
import newsledger.view.FactViews;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {

    @Test
    void ofTwoAmountsItTellsHowManyTimesTheOther() {
        Story story = new Story("a", "T").paragraph("[$13 billion] [$4 billion]");
        story.money(FactType.REVENUE, "13000000000", "Alpha", "").money(FactType.REVENUE, "4000000000", "Beta", "");

        assertThat(titles(story)).containsExactly("Alpha’s revenue, $13bn, is 3.3 times Beta’s revenue, $4bn");
    }

    @Test
    void ofMoreItTellsTheLargest() {
        Story story = new Story("a", "T").paragraph("[$1] [$2] [$3]");
        story.money(FactType.PENALTY, "1", "Alpha", "")
                .money(FactType.COST, "2", "", "")
                .money(FactType.DEBT, "3", "Betas", "");

        assertThat(titles(story)).containsExactly("Largest of 3: Betas’ debt, $3");
    }

    @Test
    void movesTellTheirWays() {
        Story story = new Story("a", "T").paragraph("[4%] [7%]");
        story.move("4", Direction.UP, "Alpha").move("7", Direction.DOWN, "Beta");

        assertThat(titles(story)).containsExactly("1 up and 1 down, Beta the most: down 7%");
    }

    @Test
    void sharePricesOfTwoCompaniesAreNotCompared() {
        Story story = new Story("a", "T").paragraph("[$40] [$90]");
        story.money(FactType.SHARE_PRICE, "40", "Alpha", "").money(FactType.SHARE_PRICE, "90", "Beta", "");

        assertThat(titles(story)).isEmpty();
    }

    @Test
    void oneFigureIsNoChart() {
        Story story = new Story("a", "T").paragraph("[$40]").money(FactType.REVENUE, "40", "Alpha", "");

        assertThat(titles(story)).isEmpty();
    }

    private static List<String> titles(Story story) {
        Analysis analysis = Analysis.of(story.facts(), new Library(List.of(story.article()), List.of()), Map.of());
        FactViews views = new FactViews(Map.of("a", story.article()), new Companies(analysis.subjects()));
        return new Charts(views)
                .of("c", analysis.facts("a"), "test").stream()
                        .map(ChartView::title)
                        .toList();
    }
}
