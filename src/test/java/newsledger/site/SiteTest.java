package newsledger.site;

import newsledger.fact.FactType;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTest {

    @Test
    void anArticleHasItsFiguresMarkedAndLinkedBothWays() {
        String page = Samples.build(Samples.cloudDeal()).text("articles/cloud-deal/index.html");

        assertThat(page).contains("<span class=\"sentence\" id=\"s2\">Alpha agreed to pay Beta <a id=\"f2\" ");
        assertThat(page).contains("<a id=\"f3\" class=\"fig deal-duration\" href=\"#fact-3\">seven years</a>.</span>");
        assertThat(page).contains("<tr id=\"fact-3\"").contains("<a href=\"#f3\">“seven years”</a>");
        assertThat(page).contains("<h1><span class=\"sentence\" id=\"s1\">Alpha signs <a id=\"f1\"");
    }

    @Test
    void homeListsTheNewestFirstWithKeyFigures() {
        String home = Samples.build(Samples.two()).text("index.html");

        assertThat(home.indexOf("cloud-deal")).isLessThan(home.indexOf("beta-results"));
        assertThat(home).contains("$38bn").contains("Figures of the week to 4 March 2025");
    }

    @Test
    void theSameArticlesInAnotherOrderGiveTheSameBytes() {
        List<Story> turned = new java.util.ArrayList<>(Samples.two());
        Collections.reverse(turned);

        assertThat(Samples.build(turned).texts())
                .isEqualTo(Samples.build(Samples.two()).texts());
    }

    @Test
    void nothingOfAnArticleBecomesMarkupOrTemplate() {
        Story hostile = new Story("hostile", "<script>alert(1)</script> ${7*7} <#assign x=1> & \"quotes\"")
                .by("</script><img src=x onerror=y>", "\"><b>bold</b>", "javascript:alert(1)")
                .topics("<i>topic</i>", "${8*8}")
                .paragraph("${9*9} <iframe src=//evil.example> costs [$5 <b>].")
                .money(FactType.COST, "5", "<u>Firm</u>", "");

        assertThat(Samples.build(hostile).texts()).allSatisfy((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text)
                        .doesNotContain("<script>", "<img", "<b>", "<i>", "<u>", "<iframe", "javascript:")
                        .doesNotContain(">49<", " 49 ", "64", "81 ");
            }
        });
    }
}
