package newsledger.settings;

import newsledger.yaml.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing set\n", "title:\n"})
    void nothingSetGivesTheDefaults(String text) {
        assertThat(read(text)).isEqualTo(new Reading(Settings.defaults(), List.of()));
    }

    @Test
    void everythingCanBeSet() {
        var reading = read("""
                title: Quayside Figures
                description: What ships and ports are worth
                base-url: https://example.org/figures
                language: en-gb
                zone: Europe/London
                article-text: quotes
                accent: "#7A1F1F"
                page-size: 10
                feed-size: 5
                topics:
                  Ports: [harbours, docks]
                aliases:
                  Atlas Harbour Group: [Atlas, AHG]
                """);

        assertThat(reading.complaints()).isEmpty();
        var settings = reading.settings();
        assertThat(settings.title()).isEqualTo("Quayside Figures");
        assertThat(settings.baseUrl()).isEqualTo(URI.create("https://example.org/figures/"));
        assertThat(settings.language()).isEqualTo("en-GB");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(settings.articleText()).isEqualTo(ArticleText.QUOTES);
        assertThat(settings.accent()).isEqualTo("#7a1f1f");
        assertThat(settings.pageSize()).isEqualTo(10);
        assertThat(settings.feedSize()).isEqualTo(5);
        assertThat(settings.topics()).containsEntry("Ports", List.of("harbours", "docks"));
        assertThat(settings.aliases()).containsEntry("Atlas Harbour Group", List.of("Atlas", "AHG"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    base_url: https://example.org/ | 1 | unknown key “base_url”: did you mean “base-url”?
                    base-url: example.org          | 11 | “base-url” should be an address such as https://example.org/news/, not “example.org”
                    base-url: ftp://example.org/   | 11 | “base-url” should be an address such as https://example.org/news/, not “ftp://example.org/”
                    base-url: https://a.org/?q=1   | 11 | “base-url” should be an address such as https://example.org/news/, not “https://a.org/?q=1”
                    language: english language     | 11 | “language” should be a language such as en or en-GB, not “english language”
                    zone: Mars/Olympus             | 7 | “zone” should be a time zone such as Europe/London, not “Mars/Olympus”
                    article-text: half             | 15 | “article-text” should be full, quotes or none, not “half”
                    accent: '"#ffcc00"'            | 9 | “accent” should be a colour such as #0b57a4 that is dark enough to be read on white, not “#ffcc00”
                    accent: red                    | 9 | “accent” should be a colour such as #0b57a4 that is dark enough to be read on white, not “red”
                    page-size: 0                   | 12 | “page-size” should be a whole number from 5 to 200, not “0”
                    feed-size: many                | 12 | “feed-size” should be a whole number from 1 to 200, not “many”
                    topics: [a, b]                 | 9 | “topics” should be a group of keys, not a list
                    """)
    void whatIsWrongIsNamedWithItsPlace(String text, int column, String message) {
        var reading = read(text.replace("'", ""));

        assertThat(reading.complaints()).containsExactly(new Complaint(1, column, message));
        assertThat(reading.settings()).isEqualTo(Settings.defaults());
    }

    @Test
    void aNameThatMeansTwoThingsIsNamed() {
        var reading = read("""
                aliases:
                  Atlas Harbour Group: [Atlas]
                  Atlas Copper: [ATLAS]
                """);

        assertThat(reading.complaints())
                .containsExactly(new Complaint(
                        3, 3, "“ATLAS” is under both “Atlas Harbour Group” and “Atlas Copper”: leave one"));
    }

    @Test
    void ownTypesAndCueWordsAreRead() {
        var reading = read("""
                types:
                  emissions:
                    words: [emissions, Carbon Footprint]
                  book-size:
                    label: Size of the order book
                    words: order book
                cues:
                  market-value: [paper worth]
                """);

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.settings().types())
                .containsExactly(
                        new OwnType("emissions", "Emissions", List.of("emissions", "carbon footprint")),
                        new OwnType("book-size", "Size of the order book", List.of("order book")));
        assertThat(reading.settings().cues()).containsExactly(Map.entry("market-value", List.of("paper worth")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            types: {revenue: {words: [a]}}            | 9  | “revenue” is a type already: add words to it under “cues”
            types: {Big Deal: {words: [a]}}           | 9  | a type is named by small letters and hyphens such as carbon-price, not “Big Deal”
            types: {emissions: [a]}                   | 9  | “emissions” should be a group of keys: label and words
            types: {emissions: {label: Fumes}}        | 9  | “emissions” has no words: add some, such as [carbon footprint]
            types: {emissions: {word: [a], words: b}} | 21 | unknown key “word”: did you mean “words”?
            types: {emissions: {words: [a <b> c]}}    | 9  | “a <b> c” is no word or phrase of up to 40 letters
            cues: {revenues: [a]}                     | 8  | unknown cue “revenues”: did you mean “revenue”?
            cues: {fjord: [a]}                        | 8  | unknown cue “fjord”: see docs/settings.md for those there are
            """)
    void whatIsWrongWithOwnWordsIsNamedWithItsPlace(String text, int column, String message) {
        assertThat(read(text).complaints()).contains(new Complaint(1, column, message));
    }

    @Test
    void aWordThatTellsTwoThingsIsNamed() {
        var reading = read("""
                types:
                  emissions: {words: [fumes]}
                cues:
                  revenue: [Fumes]
                """);

        assertThat(reading.complaints())
                .contains(new Complaint(4, 3, "“Fumes” is under both “emissions” and “revenue”: leave one"));
    }

    @Test
    void aBrokenFileIsOneComplaint() {
        assertThat(read("title: [\n").complaints()).hasSize(1);
        assertThat(read("just words").complaints()).hasSize(1);
    }

    @Test
    void everySettingIsDocumented() throws Exception {
        String page = Files.readString(Path.of("docs/settings.md"));

        assertThat(SettingsText.KEYS).allSatisfy(key -> assertThat(page).contains("| `" + key + "` |"));
    }

    private static Reading read(String text) {
        return SettingsText.read(text, new Inventory(List.of("revenue", "other"), List.of("revenue", "market-value")));
    }
}
