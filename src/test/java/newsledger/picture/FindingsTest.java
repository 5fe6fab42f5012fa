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

        assertThat(titles(story))
                .containsExactly("Alpha’s $13bn revenue in Q4 2024 is about 3.3 times Beta’s $4bn revenue in Q4 2024");
    }

    @Test
    void anExactMultipleIsAWord() {
        Story story = new Story("a", "T").paragraph("[$8] [$4]");
        story.money(FactType.PENALTY, "8", "Alpha", "").money(FactType.PENALTY, "4", "Betas", "");

        assertThat(titles(story)).containsExactly("Alpha’s $8 penalty is twice Betas’ $4 penalty");
    }

    @Test
    void ofMoreItTellsTheLargest() {
        Story story = new Story("a", "T").paragraph("[$5] [$4] [$3]");
        story.money(FactType.PENALTY, "5", "Alpha", "")
                .money(FactType.PENALTY, "4", "", "")
                .money(FactType.PENALTY, "3", "Betas", "");

        assertThat(titles(story)).containsExactly("Alpha’s $5 penalty is the largest of three penalties");
    }

    @Test
    void aDealIsAPartOfWhatItsBuyerCommitsInAll() {
        Story story = new Story("a", "T").paragraph("[$38 billion] [$1.52 trillion]");
        story.money(FactType.DEAL_VALUE, "38000000000", "Alpha", "Beta")
                .money(FactType.INVESTMENT, "1520000000000", "Alpha", "");

        assertThat(titles(story)).containsExactly("The $38bn deal is a fortieth of Alpha’s $1.52tn investment");
    }

    @Test
    void debtAMarketValueAndADealAreNotOnOneScale() {
        Story story = new Story("a", "T").paragraph("[$5] [$4] [$3]");
        story.money(FactType.DEBT, "5", "Alpha", "")
                .money(FactType.MARKET_VALUE, "4", "Alpha", "")
                .money(FactType.DEAL_VALUE, "3", "Alpha", "");

        assertThat(titles(story)).isEmpty();
    }

    @Test
    void equalAmountsStandBesideEachOther() {
        Story story = new Story("a", "T").paragraph("[$5] [$5]");
        story.money(FactType.PENALTY, "5", "Alpha", "").money(FactType.PENALTY, "5", "Beta", "");

        assertThat(titles(story)).containsExactly("Alpha’s $5 penalty beside Beta’s $5 penalty");
    }

    @Test
    void movesTellTheirWays() {
        Story story = new Story("a", "T").paragraph("[4%] [7%]");
        story.move("4", Direction.UP, "Alpha").move("7", Direction.DOWN, "Beta");

        assertThat(titles(story)).containsExactly("Beta fell 7%, Alpha rose 4%");
    }

    @Test
    void ofManyMovesItTellsTheLargestAndHowManyWentTheOtherWay() {
        Story story = new Story("a", "T").paragraph("[4%] [7%] [2%]");
        story.move("4", Direction.UP, "Alpha").move("7", Direction.DOWN, "Beta").move("2", Direction.UP, "Gamma");

        assertThat(titles(story)).containsExactly("Beta fell most, by 7%; two of three rose");
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
