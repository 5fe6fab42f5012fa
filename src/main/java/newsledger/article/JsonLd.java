package newsledger.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a page says of its article for search engines, in {@code <script type="application/ld+json">}. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_DEPTH = 8;
    private static final int MAX_OBJECTS = 500;

    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?\\w{0,40}(?:Article|Posting)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final ZoneId zone;
    private final List<JsonNode> articles = new ArrayList<>();
    private int seen;

    private JsonLd(ZoneId zone) {
        this.zone = zone;
    }

    static Found of(Document page, ZoneId zone) {
        JsonLd reader = new JsonLd(zone);
        for (Element script : page.select("script[type=application/ld+json]")) {
            reader.collect(tree(script.data()), 0);
        }
        Found found = Found.NOTHING;
        for (JsonNode article : reader.articles) {
            found = found.or(reader.found(article));
        }
        return found;
    }

    /** Broken JSON is common, and a page says the same elsewhere. */
    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.nullNode();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MAX_DEPTH || ++seen > MAX_OBJECTS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (isArticle(node.path("@type"))) {
            articles.add(node);
        } else {
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        return type.isTextual()
                && type.textValue().length() < 200
                && ARTICLE.matcher(type.textValue()).matches();
    }

    private Found found(JsonNode article) {
        String date = text(article.path("datePublished"));
        String url = Addresses.web(text(article.path("url")));
        JsonNode page = article.path("mainEntityOfPage");
        Found found = Found.of(
                text(article.path("headline")),
                date == null ? null : Dates.of(date, zone).orElse(null),
                names(article.path("author")),
                names(article.path("publisher")),
                url != null ? url : Addresses.web(text(page.isObject() ? page.path("@id") : page)),
                text(article.path("description")));
        return found.withTopics(topics(article.path("keywords")));
    }

    /** A name, an object with a name, or several of them. */
    private static @Nullable String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String name = PageMetadata.name(text(each.isObject() ? each.path("name") : each));
            if (name != null && !names.contains(name) && names.size() < 10) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static List<String> topics(JsonNode keywords) {
        List<String> topics = new ArrayList<>();
        if (keywords.isTextual()) {
            topics.addAll(List.of(COMMA.split(keywords.textValue())));
        }
        if (keywords.isArray()) {
            keywords.forEach(each -> topics.add(each.asText("")));
        }
        return topics.stream()
                .map(Markup::words)
                .filter(topic -> !topic.isEmpty() && !topic.contains(":") && topic.length() < 50)
                .distinct()
                .limit(10)
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        String words = node.isTextual() ? Markup.words(node.textValue()) : "";
        return words.isEmpty() ? null : words;
    }
}
