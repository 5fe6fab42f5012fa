package newsledger.analysis;

import newsledger.entity.Entity;
import newsledger.fact.Fact;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The entities of all articles, joined where their names are the same or one is another name of just one other. */
public final class Subjects {
    private final List<Subject> all;
    private final Map<Entity, Subject> byEntity;

    private Subjects(List<Subject> all, Map<Entity, Subject> byEntity) {
        this.all = all;
        this.byEntity = byEntity;
    }

    /** The subjects of {@code facts}; {@code aliases} are the editor's: a name, and the other names that mean it. */
    static Subjects of(List<Fact> facts, Map<String, List<String>> aliases) {
        Map<Entity, List<Fact>> factsOf = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Entity subject = fact.claim().subject();
            Entity counterparty = fact.claim().counterparty();
            add(factsOf, subject, fact);
            if (counterparty != null && !counterparty.equals(subject)) {
                add(factsOf, counterparty, fact);
            }
        }
        Names names = Names.of(factsOf.keySet(), aliases);
        Map<String, List<Entity>> groups = new LinkedHashMap<>();
        for (Entity entity : factsOf.keySet()) {
            groups.computeIfAbsent(names.key(entity), key -> new ArrayList<>()).add(entity);
        }
        List<Subject> all = new ArrayList<>();
        Map<Entity, Subject> byEntity = new HashMap<>();
        for (List<Entity> group : groups.values()) {
            Subject subject = join(group, names, factsOf);
            all.add(subject);
            group.forEach(entity -> byEntity.put(entity, subject));
        }
        all.sort(Comparator.comparing(Subject::name).thenComparing(Subject::kind));
        return new Subjects(List.copyOf(all), byEntity);
    }

    private static void add(Map<Entity, List<Fact>> factsOf, @Nullable Entity entity, Fact fact) {
        if (entity != null) {
            factsOf.computeIfAbsent(entity, e -> new ArrayList<>()).add(fact);
        }
    }

    private static Subject join(List<Entity> group, Names names, Map<Entity, List<Fact>> factsOf) {
        TreeSet<String> others = new TreeSet<>();
        List<Fact> facts = new ArrayList<>();
        for (Entity entity : group) {
            others.add(entity.name());
            others.addAll(entity.aliases());
            facts.addAll(factsOf.getOrDefault(entity, List.of()));
        }
        String name = names.display(group);
        others.remove(name);
        return new Subject(
                name,
                group.get(0).kind(),
                List.copyOf(others),
                facts.stream().distinct().toList());
    }

    /** By name, then by kind. */
    public List<Subject> all() {
        return all;
    }

    /** Who {@code entity} is across articles; empty for null and for one that no fact names. */
    public Optional<Subject> of(@Nullable Entity entity) {
        return entity == null ? Optional.empty() : Optional.ofNullable(byEntity.get(entity));
    }
}
