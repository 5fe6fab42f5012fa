package newsledger.settings;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    @Test
    void everythingHasADefault() {
        var settings = Settings.defaults();

        assertThat(settings.title()).isEqualTo("Newsledger");
        assertThat(settings.baseUrl()).isNull();
        assertThat(settings.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(settings.articleText()).isEqualTo(ArticleText.FULL);
    }

    @Test
    void theAddressCanBeReplaced() {
        var url = URI.create("https://example.org/news/");

        assertThat(Settings.defaults().withBaseUrl(url).baseUrl()).isEqualTo(url);
    }
}
