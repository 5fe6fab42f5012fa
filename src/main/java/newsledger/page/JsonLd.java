package newsledger.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import newsledger.article.Article;
import newsledger.data.DataFile;
import newsledger.data.DataFiles;
import newsledger.view.Addresses;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** Writes JSON-LD, the form in which search engines read what a page is about. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLd() {}

    /** A schema.org {@code NewsArticle} that is based on the publisher's. */
    static String article(Article article, String summary) {
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("headline", article.title());
        if (article.metadata().date() != null) {
            json.put(
                    "datePublished",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            article.metadata().date()));
        }
        put(json, "description", summary);
        named(json, "author", "Person", Contents.text(article.metadata().author()));
        named(
                json,
                "publisher",
                "Organization",
                Contents.text(article.metadata().source()));
        put(json, "isBasedOn", Addresses.web(article.metadata().url()));
        return inScript(json.toString());
    }

    /** A schema.org {@code Dataset}: the files of the site, and the days that its articles speak from. */
    static String dataset(Contents contents, String description) {
        URI base = contents.settings().baseUrl();
        String root = base == null ? "" : base.toString();
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "Dataset");
        json.put("name", contents.settings().title() + ": facts");
        json.put("description", description + ", with the sentence, the status and the period of each figure.");
        json.put("isAccessibleForFree", true);
        put(json, "url", root.isEmpty() ? "" : root + "data/");
        put(json, "temporalCoverage", days(contents.analysis().articles()));
        ArrayNode files = json.putArray("distribution");
        for (DataFile file : DataFiles.all()) {
            files.addObject()
                    .put("@type", "DataDownload")
                    .put("name", file.file())
                    .put("encodingFormat", file.format().mediaType())
                    .put("contentUrl", root.isEmpty() ? file.file() : root + file.path());
        }
        return inScript(json.toString());
    }

    /** {@code 2025-01-03/2026-02-28}; empty where no article has a date. */
    private static String days(List<Article> articles) {
        List<LocalDate> days = articles.stream()
                .map(Article::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? "" : days.get(0) + "/" + days.get(days.size() - 1);
    }

    private static void put(ObjectNode json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static void named(ObjectNode json, String key, String type, String name) {
        if (!name.isEmpty()) {
            json.putObject(key).put("@type", type).put("name", name);
        }
    }

    /** Inside a script element nothing but these characters could end it or begin a comment; in JSON they stand in strings only. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
