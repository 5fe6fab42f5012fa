package newsledger.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIndexTest {

    @Test
    void aWordLeadsToItsEntriesAsDifferencesAndAnEntryToWhatItsResultShows() throws Exception {
        Map<String, String> files = files(List.of(
                List.of(entry("companies/openai/", "OpenAI")),
                List.of(entry("articles/a/", "Rival of OpenAI"), entry("articles/b/", "Ferry line sold")),
                List.of(entry("articles/a/#fact-1", "Loss OpenAI $12bn"))));

        assertThat(files.get("search/words/op.json")).isEqualTo("{\"openai\":\"0 0 1\"}");
        assertThat(files.get("search/words/12.json")).isEqualTo("{\"12bn\":\"3\"}");
        assertThat(files.get("search/index.json"))
                .startsWith("{\"ends\":[1,3,4],\"chunk\":50,\"shards\":[\"12\",\"fe\",")
                .endsWith("\"so\"]}");
        assertThat(json(files.get("search/entries/0.json")).get(2).get(0).asText())
                .isEqualTo("articles/b/");
    }

    @Test
    void everyEntryIsInOneChunk() throws Exception {
        List<Entry> many = IntStream.range(0, 2 * SearchIndex.CHUNK + 1)
                .mapToObj(i -> entry("articles/" + i + "/", "ferry"))
                .toList();
        Map<String, String> files = files(List.of(many));

        assertThat(json(files.get("search/entries/2.json"))).hasSize(1);
        assertThat(files).doesNotContainKey("search/entries/3.json");
        assertThat(files.get("search/words/fe.json"))
                .isEqualTo("{\"ferry\":\"" + "0 ".repeat(many.size()).strip() + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "loss, lo",
        "a, a_",
        "3m, 3m",
        "ærøskøbing, other-6",
        "東京, other-17",
        "__proto__, ",
    })
    void aWordStandsInTheFileOfItsFirstTwoLetters(String word, String shard) {
        List<String> found = new ArrayList<>();
        Words.of(List.of(word)).forEach(each -> found.add(Words.shard(each)));

        assertThat(found).containsExactly(shard == null ? "pr" : shard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nestlé's Q3 profit, €1.2bn|nestle s q3 profit 1 2bn",
                "ÉTÉ été|ete",
                "<script>../..</script>|script",
                "…|",
            })
    void wordsAreSmallWithoutAccentsOrSigns(String text, String words) {
        assertThat(String.join(" ", Words.of(List.of(text)))).isEqualTo(words == null ? "" : words);
    }

    private static Entry entry(String path, String text) {
        return new Entry(List.of(path, text), List.of(text));
    }

    private static Map<String, String> files(List<List<Entry>> sections) {
        Map<String, String> files = new TreeMap<>();
        SearchIndex.of(sections).write(files::put);
        return files;
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
