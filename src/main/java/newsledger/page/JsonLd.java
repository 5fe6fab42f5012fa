package newsledger.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import newsledger.article.Article;
import newsledger.view.Addresses;

import java.time.format.DateTimeFormatter;

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
