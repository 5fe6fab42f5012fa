package newsledger.view;

import newsledger.analysis.Subject;
import newsledger.analysis.Subjects;
import newsledger.article.Article;
import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entities that have a page of their own: all that have at least three facts with a role, whatever they are. */
public final class Companies {
    private static final int FEWEST_FACTS = 3;

    private final Subjects subjects;
    private final List<Subject> withPage;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Subject> byName = new HashMap<>();

    public Companies(Subjects subjects) {
        this.subjects = subjects;
        this.withPage = subjects.all().stream().filter(Companies::fillsAPage).toList();
        subjects.all().forEach(subject -> byName.putIfAbsent(Slugs.of(subject.name()), subject));
        subjects.all().forEach(subject -> subject.names().forEach(name -> byName.putIfAbsent(Slugs.of(name), subject)));
        Slugs slugs = new Slugs();
        for (Subject subject : withPage) {
            paths.put(key(subject), "companies/" + slugs.unique(subject.name()) + "/");
        }
    }

    private static boolean fillsAPage(Subject subject) {
        return subject.facts().stream()
                        .map(Fact::type)
                        .filter(type -> type != FactType.OTHER)
                        .limit(FEWEST_FACTS)
                        .count()
                == FEWEST_FACTS;
    }

    /** By name. */
    public List<Subject> withPage() {
        return Collections.unmodifiableList(withPage);
    }

    public @Nullable Subject subject(@Nullable Entity entity) {
        return subjects.of(entity).orElse(null);
    }

    /** Those that the editor says an article is about, as far as facts of any article name them. */
    public List<Subject> namedBy(Article article) {
        return article.metadata().companies().stream()
                .flatMap(name -> Stream.ofNullable(byName.get(Slugs.of(name))))
                .distinct()
                .toList();
    }

    /** The address of a subject's page, empty if it has none. */
    public String path(Subject subject) {
        return paths.getOrDefault(key(subject), "");
    }

    private static String key(Subject subject) {
        return subject.key();
    }
}
