package newsledger.analysis;

import newsledger.entity.Entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which names mean the same entity. {@code Acme Corp.} and {@code Acme} do. {@code AWS}, a full name in one article, means
 * {@code Amazon Web Services} when that is the only one that another article also calls so; a short name that two share joins
 * nothing.
 */
final class Names {
    /** What a company's name may end in or a name begin with, without which it means the same. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("^the |(?:,? (?:inc|corp|corporation|ltd|limited|plc|llc|co|ag|sa|nv|se|gmbh))?\\.?$");

    private final Map<String, String> canonical;
    private final Map<String, String> joined;

    private Names(Map<String, String> canonical, Map<String, String> joined) {
        this.canonical = canonical;
        this.joined = joined;
    }

    static Names of(Collection<Entity> entities, Map<String, List<String>> aliases) {
        Map<String, String> canonical = new HashMap<>();
        aliases.forEach((name, others) -> {
            canonical.putIfAbsent(plain(name), name);
            others.forEach(other -> canonical.putIfAbsent(plain(other), name));
        });
        Names names = new Names(canonical, new HashMap<>());
        Map<String, TreeSet<String>> owners = new TreeMap<>();
        for (Entity entity : entities) {
            for (String alias : entity.aliases()) {
                owners.computeIfAbsent(names.key(alias, entity.kind()), a -> new TreeSet<>())
                        .add(names.key(entity.name(), entity.kind()));
            }
        }
        owners.forEach((alias, full) -> {
            full.remove(alias);
            if (full.size() == 1) {
                names.joined.put(alias, full.first());
            }
        });
        return names;
    }

    /** Equal for entities that are the same. */
    String key(Entity entity) {
        String key = key(entity.name(), entity.kind());
        // A chain of names may lead back to itself ("Alpha", also "Beta"; "Beta", also "Alpha"): the smallest of the
        // ring stands for it.
        TreeSet<String> seen = new TreeSet<>();
        while (seen.add(key)) {
            String next = joined.get(key);
            if (next == null) {
                return key;
            }
            key = next;
        }
        return ring(key).first();
    }

    private SortedSet<String> ring(String start) {
        SortedSet<String> ring = new TreeSet<>();
        String key = start;
        while (ring.add(key)) {
            key = joined.getOrDefault(key, start);
        }
        return ring;
    }

    /** The editor's name for a group of equal entities, or else its longest name. */
    String display(List<Entity> group) {
        List<String> own = new ArrayList<>();
        for (Entity entity : group) {
            String given = canonical.get(plain(entity.name()));
            if (given != null) {
                return given;
            }
            own.add(entity.name());
        }
        own.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return own.get(0);
    }

    private String key(String name, Entity.Kind kind) {
        String given = canonical.get(plain(name));
        return plain(given == null ? name : given) + "|" + kind;
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        String short_ = LEGAL_FORM.matcher(lower).replaceAll("").strip();
        return short_.isEmpty() ? lower : short_;
    }
}
