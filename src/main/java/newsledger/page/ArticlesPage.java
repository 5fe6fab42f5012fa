package newsledger.page;

import newsledger.view.Link;

import java.util.List;

/** A list of articles: one topic's, or one month's. */
public record ArticlesPage(String path, Head head, String heading, Link up, List<ArticleCard> articles, Pager pager)
        implements Page {

    public ArticlesPage {
        articles = List.copyOf(articles);
    }

    @Override
    public String template() {
        return "articles.ftlh";
    }
}
