package newsledger.site;

import newsledger.fact.FactType;
import newsledger.settings.ArticleText;
import newsledger.settings.Settings;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.StringReader;
import java.net.URI;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTest {

    @Test
    void anArticleHasItsFiguresMarkedAndLinkedBothWays() {
        String page = Samples.build(Samples.cloudDeal()).text("articles/cloud-deal/index.html");

        assertThat(page).contains("<span class=\"sentence\" id=\"s2\">Alpha agreed to pay Beta <a id=\"f2\" ");
        assertThat(page)
                .contains(
                        "<a id=\"f3\" class=\"fig deal-duration\" href=\"#fact-3\">seven years</a><span class=\"side");
        assertThat(page).contains("<tr role=\"row\" id=\"fact-3\"").contains("<a href=\"#f3\">“seven years”</a>");
        assertThat(page).contains("<h1><span class=\"sentence\" id=\"s1\">Alpha signs <a id=\"f1\"");
    }

    @Test
    void aMarkInTheStoryHasItsFactBesideItOnce() {
        String page = Samples.build(Samples.cloudDeal()).text("articles/cloud-deal/index.html");

        assertThat(page).contains("seven years</a><span class=\"side g-deal\" aria-hidden=\"true\">");
        assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("</h1>"))).doesNotContain("class=\"side");
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
    void everyPageStatesAPolicyAndKeepsToIt() {
        Samples.build(Samples.two()).texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text)
                        .as(path)
                        .contains("content=\"default-src 'self'; ")
                        .doesNotContain(" style=", "<style", " onclick=", "<script>");
            }
        });
    }

    @Test
    void withABaseUrlFeedsAndSiteMapHaveFullAddresses() {
        Settings settings = Settings.defaults().withBaseUrl(URI.create("https://news.example/"));
        MemoryOutput site = Samples.build(Samples.two(), settings);

        assertThat(site.text("sitemap.xml"))
                .contains("<loc>https://news.example/articles/cloud-deal/</loc><lastmod>2025-03-04</lastmod>")
                .doesNotContain("404.html");
        assertThat(site.text("feed.xml")).contains("<id>https://news.example/articles/cloud-deal/</id>");
        assertThat(site.text("CNAME")).isEqualTo("news.example\n");
        assertThat(site.text("index.html")).contains("<link rel=\"canonical\" href=\"https://news.example/\">");
    }

    @Test
    void anArticleHasACardThatPreviewsShow() {
        Settings settings = Settings.defaults().withBaseUrl(URI.create("https://news.example/"));
        MemoryOutput site = Samples.build(List.of(Samples.cloudDeal()), settings);

        assertThat(site.text("articles/cloud-deal/card.png")).contains("PNG");
        assertThat(site.text("articles/cloud-deal/index.html"))
                .contains("property=\"og:image\" content=\"https://news.example/articles/cloud-deal/card.png\"")
                .contains("property=\"og:image:alt\" content=\"Alpha signs $38 billion cloud deal – $38bn, Alpha: deal")
                .contains("name=\"twitter:card\" content=\"summary_large_image\"");
        assertThat(site.text("feed.xml")).contains("url=\"https://news.example/articles/cloud-deal/card.png\"");
        assertThat(site.text("index.html")).doesNotContain("og:image");
    }

    @Test
    void withoutABaseUrlTheCardIsThereButNotNamed() {
        MemoryOutput site = Samples.build(Samples.cloudDeal());

        assertThat(site.text("articles/cloud-deal/card.png")).contains("PNG");
        assertThat(site.text("articles/cloud-deal/index.html")).doesNotContain("card.png");
    }

    @Test
    void anOldAddressLeadsToThePage() {
        String page = Samples.build(Samples.cloudDeal().aliases("/2025/deal/")).text("2025/deal/index.html");

        assertThat(page)
                .contains("content=\"0; url=../../articles/cloud-deal/\"")
                .contains("<link rel=\"canonical\" href=\"../../articles/cloud-deal/\">")
                .contains("<a href=\"../../articles/cloud-deal/\">Alpha signs $38 billion cloud deal</a>");
    }

    @Test
    void anArticleStandsOnThePagesOfTheCompaniesThatItsEditorNames() {
        Story other = new Story("opinion", "A view on clouds").companies("BETA", "Nobody");
        MemoryOutput site = Samples.build(Samples.cloudDeal(), Samples.results(), other);

        assertThat(site.text("companies/beta/index.html")).contains("articles/opinion/");
        assertThat(site.text("articles/opinion/index.html"))
                .contains("Related articles")
                .contains("articles/beta-results/");
    }

    @Test
    void withoutOneThereIsNoSiteMap() {
        assertThat(Samples.build(Samples.two()).texts())
                .doesNotContainKeys("sitemap.xml", "CNAME")
                .containsKeys("feed.xml", "robots.txt", "llms.txt", ".nojekyll", "404.html", "topics/energy/feed.xml");
    }

    @Test
    void feedsAreWellFormedXml() throws Exception {
        Story odd = new Story("odd", "A & B \u0001 < C \u00a0 \u2028 D").paragraph("Text.");
        for (var file : Samples.build(odd).texts().entrySet()) {
            if (file.getKey().endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(file.getValue())));
            }
        }
    }

    @Test
    void onlyAsMuchOfTheTextIsShownAsTheEditorMayRepublish() {
        Story story = new Story("a", "Title").paragraph("It cost [$5].").money(FactType.COST, "5", "Alpha", "");
        story.paragraph("Nothing here counts.");

        String quotes = Samples.build(List.of(story), with(ArticleText.QUOTES)).text("articles/a/index.html");
        String none = Samples.build(List.of(story), with(ArticleText.NONE)).text("articles/a/index.html");

        assertThat(quotes).contains("It cost").doesNotContain("Nothing here counts");
        assertThat(none).doesNotContain("It cost").contains("not republished here");
    }

    private static Settings with(ArticleText text) {
        Settings s = Settings.defaults();
        return new Settings(
                s.title(),
                s.description(),
                s.baseUrl(),
                s.language(),
                s.zone(),
                text,
                s.accent(),
                s.pageSize(),
                s.feedSize(),
                s.topics(),
                s.aliases(),
                s.types(),
                s.cues());
    }

    @Test
    void nothingOfAnArticleBecomesMarkupOrTemplate() {
        String sum = "${70001*3}";
        Story hostile = new Story("hostile", "<script>alert(1)</script> " + sum + " <#assign x=1> & \"quotes\"")
                .by("</script><img src=x onerror=y>", "\"><b>bold</b>", "javascript:alert(1)")
                .topics("<i>topic</i>", sum)
                .paragraph(sum + " <iframe src=//evil.example> costs [$5 <b>].")
                .money(FactType.COST, "5", "<u>Firm</u>", sum);

        assertThat(Samples.build(hostile).texts()).allSatisfy((path, text) -> {
            if (path.endsWith(".html") || path.endsWith(".xml")) {
                assertThat(text)
                        .doesNotContain("<script>", "<img", "<b>", "<i>", "<u>", "<iframe", "javascript:")
                        .doesNotContain("210003");
            }
        });
    }
}
