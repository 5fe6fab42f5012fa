package newsledger.browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page, on a desk and on a telephone, light and dark. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class PagesTest {
    private static final Axe AXE = new Axe();
    private static final String SIDEWAYS = "document.documentElement.scrollWidth > innerWidth";

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void meet(Stage set) {
        stage = set;
        browser = set.browser();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "articles/openai-aws-cloud-contract/",
                "articles/long-names/",
                "articles/right-to-left/",
                "articles/one-figure/",
                "articles/no-figures/",
                "companies/",
                "companies/openai/",
                "deals/",
                "deals/largest/",
                "results/",
                "moves/",
                "topics/",
                "topics/semiconductors/",
                "archive/",
                "data/",
                "method/",
                "search/?q=openai+loss",
                "no-such-page/"
            })
    void isSoundInEveryLook(String page) throws IOException {
        String address = stage.repo().address() + page;
        browser.scripts(true);
        browser.look(Look.DESK);
        forget();
        browser.open(address);
        for (Look look : Look.ALL) {
            browser.look(look);
            assertThat(browser.holds(SIDEWAYS))
                    .as("scrolls sideways at " + look)
                    .isFalse();
            assertThat(AXE.faults(browser)).as("axe-core at " + look).isEmpty();
            browser.picture(Path.of("target", "screenshots", name(page), look + ".png"));
        }
        soundTraffic(address, stage.repo().address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "articles/openai-aws-cloud-contract/", "companies/openai/", "deals/", "search/"})
    void isReadWithoutScriptsAndAtTheRoot(String page) throws IOException {
        String address = stage.root().address() + page;
        browser.scripts(false);
        try {
            forget();
            browser.look(Look.PHONE);
            browser.open(address);
            assertThat(browser.holds(SIDEWAYS)).isFalse();
            assertThat(browser.holds("document.querySelector('main h1').innerText.length > 0"))
                    .isTrue();
            assertThat(browser.holds("document.querySelector('button.theme').hidden"))
                    .as("no switch that does nothing")
                    .isTrue();
            browser.picture(Path.of("target", "screenshots", name(page), "360-without-scripts.png"));
            soundTraffic(address, stage.root().address());
        } finally {
            browser.scripts(true);
        }
    }

    private static void forget() {
        browser.open("about:blank");
        browser.complaints();
        browser.traffic();
    }

    /** Of a page that is not there, only the page itself is missing. */
    private static void soundTraffic(String address, String site) {
        Traffic traffic = browser.traffic();
        List<String> missing = address.endsWith("no-such-page/") ? List.of(address) : List.of();
        assertThat(traffic.asked()).contains(address).allMatch(asked -> asked.startsWith(site), "is on the site");
        assertThat(traffic.failed()).isEqualTo(missing);
        assertThat(browser.complaints()).allMatch(told -> missing.stream().anyMatch(told::startsWith));
    }

    private static String name(String page) {
        String plain = page.replaceAll("[^a-z-]+", "-");
        return plain.isEmpty() ? "home" : plain.substring(0, plain.length() - (plain.endsWith("-") ? 1 : 0));
    }
}
