package newsledger.data;

import newsledger.article.Article;

import java.util.List;
import java.util.function.ToIntFunction;

/** Articles as data, without their texts. */
public final class ArticlesExport {
    private ArticlesExport() {}

    /**
     * A JSON array with an object for each of {@code articles}.
     *
     * @param facts how many facts an article has
     */
    public static String json(List<Article> articles, ToIntFunction<Article> facts) {
        return Json.pretty(articles.stream()
                .map(article -> ArticleData.of(article, facts.applyAsInt(article)))
                .toList());
    }
}
