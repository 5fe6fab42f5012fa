package newsledger.settings;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code newsledger.yml} sets; everything in it is optional.
 *
 * @param title the site's name: {@code Newsledger}
 * @param baseUrl where the site will stand, with a slash at the end, or null where that is not known: links are relative anyhow
 * @param language BCP 47 tag of the articles' language: {@code en}
 * @param zone the zone of dates that do not name theirs
 * @param accent colour of links and marks, {@code #rrggbb}, readable on white
 * @param pageSize articles on one page of a list
 * @param feedSize articles in one feed
 * @param topics names of topics, each with the other spellings that mean it
 * @param aliases names of companies and other entities, each with the other names that mean it
 * @param types that the editor adds to the program's
 * @param cues words that tell what a figure is, by what they tell: {@code takings} under {@code revenue}
 */
public record Settings(
        String title,
        String description,
        @Nullable URI baseUrl,
        String language,
        ZoneId zone,
        ArticleText articleText,
        String accent,
        int pageSize,
        int feedSize,
        Map<String, List<String>> topics,
        Map<String, List<String>> aliases,
        List<OwnType> types,
        Map<String, List<String>> cues) {

    public Settings {
        topics = ordered(topics);
        aliases = ordered(aliases);
        types = List.copyOf(types);
        cues = ordered(cues);
    }

    /** The settings of a site without {@code newsledger.yml}. */
    public static Settings defaults() {
        return new Settings(
                "Newsledger",
                "The figures of the news, each traced to its sentence",
                null,
                "en",
                ZoneOffset.UTC,
                ArticleText.FULL,
                "#0b57a4",
                20,
                30,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of());
    }

    /** These settings with another address, for {@code --base-url}. */
    public Settings withBaseUrl(URI url) {
        return new Settings(
                title,
                description,
                url,
                language,
                zone,
                articleText,
                accent,
                pageSize,
                feedSize,
                topics,
                aliases,
                types,
                cues);
    }

    /** A copy that keeps the order in which the names were written. */
    private static Map<String, List<String>> ordered(Map<String, List<String>> names) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        names.forEach((name, others) -> copy.put(name, List.copyOf(others)));
        return Collections.unmodifiableMap(copy);
    }
}
