package newsledger.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DataPackageTest {

    @Test
    void namesEveryFileWithItsFieldsAndFormat() throws Exception {
        JsonNode json = new JsonMapper().readTree(DataPackage.json("News", "All of it", "https://example.org/"));

        assertThat(json.get("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(json.get("title").asText()).isEqualTo("News");
        assertThat(json.get("homepage").asText()).isEqualTo("https://example.org/");
        assertThat(json.get("resources").findValuesAsText("path"))
                .isEqualTo(DataFiles.all().stream().map(DataFile::path).toList());
        JsonNode facts = json.get("resources").get(0);
        assertThat(facts.get("mediatype").asText()).isEqualTo("text/csv");
        assertThat(facts.get("schema").get("fields").findValuesAsText("name"))
                .startsWith("article", "type", "subject")
                .endsWith("rule", "words", "over", "whose");
        assertThat(facts.get("schema").get("fields").findValuesAsText("type"))
                .containsOnly("string", "integer", "number");
    }

    /** As the standard asks: lower-case letters, digits, full stops, hyphens and underscores. */
    @Test
    void namesAreUniqueAndOfTheAllowedLetters() {
        List<String> names = DataFiles.all().stream().map(DataFile::name).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[-a-z0-9._/]+"));
    }

    @Test
    void aSiteWhoseAddressIsNotKnownHasNoHomepage() {
        assertThat(DataPackage.json("News", "All of it", null)).doesNotContain("homepage", "null");
    }
}
