package newsledger.fact.correct;

import newsledger.article.Article;
import newsledger.entity.Entities;
import newsledger.entity.Entity;
import newsledger.fact.FactType;
import newsledger.yaml.Nearest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that an editor may mean: those that the article gives, long or short, and those of its front matter.
 *
 * @param types that a fact may be of
 */
record KnownNames(String text, Map<String, Entity> entities, List<FactType> types) {

    static KnownNames of(Article article, Entities found, List<FactType> types) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        found.all().forEach(entity -> entities.putIfAbsent(key(entity.name()), entity));
        found.all().forEach(entity -> entity.aliases().forEach(alias -> entities.putIfAbsent(key(alias), entity)));
        article.metadata().companies().forEach(name -> entities.putIfAbsent(key(name), organisation(name)));
        return new KnownNames(key(article.text()), entities, types);
    }

    /** Who is meant by {@code name}. A name that the article does not print is taken at its word unless it is nearly one that it does. */
    Optional<Entity> named(String name) {
        Entity known = entities.get(key(name));
        if (known != null) {
            return Optional.of(known);
        }
        boolean slip = !text.contains(key(name)) && nearest(name).isPresent();
        return slip ? Optional.empty() : Optional.of(organisation(name));
    }

    /** The fullest known name that is nearly {@code name}. */
    Optional<String> nearest(String name) {
        List<String> names = new ArrayList<>();
        entities.values().forEach(entity -> {
            names.add(entity.name());
            names.addAll(entity.aliases());
        });
        return Nearest.to(name, names);
    }

    private static Entity organisation(String name) {
        return new Entity(name, Entity.Kind.ORGANISATION, List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
