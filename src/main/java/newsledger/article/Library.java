package newsledger.article;

import java.util.List;

/**
 * All that was read: the articles in the order of their files' names, and what went wrong on the way, in order.
 */
public record Library(List<Article> articles, List<Problem> problems) {

    public Library {
        articles = List.copyOf(articles);
        problems = problems.stream().sorted().toList();
    }
}
