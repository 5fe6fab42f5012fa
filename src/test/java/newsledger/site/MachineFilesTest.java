package newsledger.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import newsledger.data.DataFile;
import newsledger.data.DataFiles;
import newsledger.settings.Settings;
import org.junit.jupiter.api.Test;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

/** What a site offers to programs. */
class MachineFilesTest {
    private static final Settings AT_AN_ADDRESS =
            Settings.defaults().withBaseUrl(URI.create("https://news.example/briefing/"));

    @Test
    void theJsonFeedHasTheNewestFirstWithFullAddresses() throws Exception {
        JsonNode feed = json(Samples.build(Samples.two(), AT_AN_ADDRESS).text("feed.json"));

        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("home_page_url").asText()).isEqualTo("https://news.example/briefing/");
        assertThat(feed.get("feed_url").asText()).isEqualTo("https://news.example/briefing/feed.json");
        JsonNode first = feed.get("items").get(0);
        assertThat(first.get("url").asText()).isEqualTo("https://news.example/briefing/articles/cloud-deal/");
        assertThat(first.get("image").asText()).endsWith("/articles/cloud-deal/card.png");
        assertThat(first.get("content_text").asText()).startsWith("Alpha, Deal value: $38bn (reported)");
        assertThat(first.get("date_published").asText()).startsWith("2025-03-04T");
        assertThat(first.get("authors").get(0).get("name").asText()).isEqualTo("Ann Example");
    }

    @Test
    void withoutAnAddressTheJsonFeedHasNoLinksThatWouldBeWrong() {
        assertThat(Samples.build(Samples.two()).text("feed.json"))
                .contains("\"id\" : \"urn:uuid:")
                .doesNotContain("\"url\"", "feed_url", "home_page_url", "\"image\"");
    }

    @Test
    void everyTopicHasBothFeedsAndItsPageNamesThem() {
        MemoryOutput site = Samples.build(Samples.two());

        assertThat(site.texts()).containsKeys("topics/energy/feed.xml", "topics/energy/feed.json");
        assertThat(site.text("topics/energy/index.html"))
                .contains("href=\"../../topics/energy/feed.xml\"", "href=\"../../topics/energy/feed.json\"");
    }

    @Test
    void everyFileThatTheDataPackageNamesIsThere() throws Exception {
        MemoryOutput site = Samples.build(Samples.two());
        JsonNode described = json(site.text("datapackage.json"));

        assertThat(described.get("resources").findValuesAsText("path"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(site.text(path)).isNotEmpty());
        assertThat(described.has("homepage")).isFalse();
    }

    @Test
    void thePageOfTheDataTellsSearchEnginesOfTheDataset() throws Exception {
        String page = Samples.build(Samples.two(), AT_AN_ADDRESS).text("data/index.html");
        String start = "<script type=\"application/ld+json\">";
        int from = page.indexOf(start) + start.length();
        JsonNode dataset = json(page.substring(from, page.indexOf("</script>", from)));

        assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.get("description").asText())
                .startsWith("All 7 facts of 2 articles")
                .hasSizeGreaterThan(50);
        assertThat(dataset.get("temporalCoverage").asText()).isEqualTo("2025-03-01/2025-03-04");
        assertThat(dataset.get("distribution").findValuesAsText("contentUrl"))
                .isEqualTo(DataFiles.all().stream()
                        .map(DataFile::path)
                        .map("https://news.example/briefing/"::concat)
                        .toList());
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
