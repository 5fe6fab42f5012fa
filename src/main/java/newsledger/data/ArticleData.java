package newsledger.data;

import newsledger.article.Article;
import newsledger.article.Metadata;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An article as {@code data/articles.json} gives it, without its text.
 *
 * @param path of its page, from the site's root
 * @param facts how many it has
 */
record ArticleData(
        String slug,
        String title,
        @Nullable String date,
        @Nullable String source,
        @Nullable String author,
        @Nullable String url,
        List<String> topics,
        String path,
        int facts) {

    static ArticleData of(Article article, int facts) {
        Metadata metadata = article.metadata();
        return new ArticleData(
                article.slug(),
                article.title(),
                metadata.date() == null ? null : metadata.date().toString(),
                metadata.source(),
                metadata.author(),
                metadata.url(),
                metadata.topics(),
                "articles/" + article.slug() + "/",
                facts);
    }
}
