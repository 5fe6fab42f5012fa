package newsledger.site;

import newsledger.settings.Settings;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Every link inside a site leads to a file that is there, and to an anchor that is in it. */
class LinkTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    @Test
    void everyInternalLinkAndAnchorIsThere() {
        assertThat(broken(Samples.build(Samples.two()).texts())).isEmpty();
    }

    @Test
    void listsOfManyPagesLinkToEachOther() {
        Settings settings = Settings.defaults();
        List<Story> many = new ArrayList<>(Samples.two());
        for (int i = 0; i < 45; i++) {
            many.add(new Story("s" + i, "Story " + i).date("2025-01-" + (10 + i % 20)));
        }

        MemoryOutput site = Samples.build(many, settings);

        assertThat(broken(site.texts())).isEmpty();
        assertThat(site.texts()).containsKeys("topics/energy/page/3/index.html", "archive/2025-01/page/2/index.html");
    }

    @Test
    void anchorsAreUniqueInEachPage() {
        Samples.build(Samples.two()).texts().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(all(ID, text)).as(path).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void linksOfThePageForWhatIsMissingBeginAtTheRootOfTheHost() {
        Settings settings = Settings.defaults().withBaseUrl(URI.create("https://name.example/repo/"));

        assertThat(Samples.build(Samples.two(), settings).text("404.html"))
                .contains("href=\"/repo/\"")
                .doesNotContain("href=\"./");
    }

    private static List<String> broken(Map<String, String> site) {
        List<String> broken = new ArrayList<>();
        site.forEach((path, text) -> {
            if (path.endsWith(".html") || path.endsWith("feed.xml")) {
                for (String link : all(LINK, text)) {
                    if (!link.startsWith("http") && !leadsSomewhere(site, path, link)) {
                        broken.add(path + " -> " + link);
                    }
                }
            }
        });
        return broken;
    }

    private static boolean leadsSomewhere(Map<String, String> site, String from, String link) {
        URI target = URI.create("http://host/" + from).resolve(link);
        String path = target.getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String text = site.get(file);
        return text != null && (target.getFragment() == null || all(ID, text).contains(target.getFragment()));
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
