package newsledger.page;

import newsledger.article.Article;
import newsledger.view.Link;
import newsledger.view.Slugs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The topics of all articles: one each, however it is spelled or cased ({@code AI chips}, {@code ai-chips}). */
final class Topics {
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Topic> bySlug = new TreeMap<>();

    /**
     * A topic and its articles.
     *
     * @param title the editor's name for it, or else the spelling used most
     */
    record Topic(String title, String path, List<Article> articles) {}

    /** {@code articles} come newest first; {@code names} are the editor's: a topic, and the other names that mean it. */
    Topics(List<Article> articles, Map<String, List<String>> names) {
        names.forEach((name, others) -> {
            canonical.putIfAbsent(Slugs.of(name), name);
            others.forEach(other -> canonical.putIfAbsent(Slugs.of(other), name));
        });
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        Map<String, List<Article>> members = new TreeMap<>();
        for (Article article : articles) {
            for (String topic : article.metadata().topics()) {
                spellings.computeIfAbsent(slug(topic), s -> new TreeMap<>()).merge(topic.strip(), 1, Integer::sum);
            }
            for (String slug : slugs(article)) {
                members.computeIfAbsent(slug, s -> new ArrayList<>()).add(article);
            }
        }
        spellings.forEach((slug, own) ->
                bySlug.put(slug, new Topic(title(own), "topics/" + slug + "/", members.getOrDefault(slug, List.of()))));
    }

    private Set<String> slugs(Article article) {
        Set<String> slugs = new LinkedHashSet<>();
        article.metadata().topics().forEach(topic -> slugs.add(slug(topic)));
        return slugs;
    }

    private String slug(String topic) {
        String name = canonical.get(Slugs.of(topic));
        return Slugs.of(name == null ? topic : name);
    }

    private String title(Map<String, Integer> spellings) {
        String most = spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return canonical.getOrDefault(Slugs.of(most), most);
    }

    /** By title. */
    List<Topic> all() {
        return bySlug.values().stream()
                .sorted(Comparator.comparing((Topic topic) -> Slugs.of(topic.title()))
                        .thenComparing(Topic::path))
                .toList();
    }

    /** Links to the topics of an article, each once, in the order written. */
    List<Link> of(Article article) {
        return slugs(article).stream()
                .flatMap(slug -> Stream.ofNullable(bySlug.get(slug)))
                .map(topic -> new Link(topic.title(), topic.path()))
                .toList();
    }
}
