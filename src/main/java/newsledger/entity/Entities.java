package newsledger.entity;

import newsledger.article.Article;

import java.util.List;

/** Who an article names. Nothing is found yet: names come with the next change. */
public record Entities(List<Entity> all, List<Mention> mentions) {
    public static Entities in(Article article) {
        return new Entities(List.of(), List.of());
    }
}
