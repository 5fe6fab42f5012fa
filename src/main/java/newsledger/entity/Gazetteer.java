package newsledger.entity;

import newsledger.entity.Entity.Kind;
import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that the tables know: organisations, publishers, places, stock indexes and products. */
final class Gazetteer {
    private static final NameTree NAMES = names();
    private static final Map<String, Profile> PROFILES = profiles();
    private static final Set<String> CONTINENTS = Set.of(
            "Europe",
            "Western Europe",
            "Eastern Europe",
            "Asia",
            "Africa",
            "Latin America",
            "North America",
            "Middle East",
            "Baltics",
            "Balkans",
            "Scandinavia");
    private static final Set<String> COUNTRIES = countries();

    /** What is known of an organisation: its country and what it is in a word ({@code carmaker}). */
    record Profile(String country, List<String> trades) {}

    private static final Profile NO_PROFILE = new Profile("", List.of());

    private Gazetteer() {}

    private static NameTree names() {
        NameTree names = new NameTree();
        addAll(names, "aliases.csv", Kind.ORGANISATION);
        addAll(names, "publishers.csv", Kind.PUBLISHER);
        addAll(names, "indexes.csv", Kind.INDEX);
        addAll(names, "places.csv", Kind.PLACE);
        for (Row row : Table.rows(Gazetteer.class, "places.csv")) {
            names.add(row.get("name").toUpperCase(Locale.ROOT), new Known(row.get("name"), Kind.PLACE, false));
            row.list("adjectives").forEach(word -> names.add(word, new Known(row.get("name"), Kind.PLACE, true)));
        }
        for (Row row : Table.rows(Gazetteer.class, "products.csv")) {
            row.list("name").forEach(name -> names.add(name, new Known(name, Kind.PRODUCT, false)));
        }
        return names;
    }

    private static void addAll(NameTree names, String table, Kind kind) {
        for (Row row : Table.rows(Gazetteer.class, table)) {
            Known known = new Known(row.get("name"), kind, false);
            List<String> all = new ArrayList<>(row.list("others"));
            all.add(row.get("name"));
            all.forEach(name -> names.add(name, known));
        }
    }

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>();
        for (Row row : Table.rows(Gazetteer.class, "places.csv")) {
            if (!row.list("adjectives").isEmpty()) {
                countries.add(row.get("name"));
            }
        }
        countries.removeAll(CONTINENTS);
        return Set.copyOf(countries);
    }

    private static Map<String, Profile> profiles() {
        Map<String, Profile> profiles = new HashMap<>();
        for (Row row : Table.rows(Gazetteer.class, "aliases.csv")) {
            profiles.put(row.get("name"), new Profile(row.get("country"), row.list("trade")));
        }
        return Map.copyOf(profiles);
    }

    /** Whether it is the name of a country: a place with people of its own, {@code Swedes}, and no continent. */
    static boolean isCountry(String canonical) {
        return COUNTRIES.contains(canonical);
    }

    /** The words that one of the names begins with. */
    static Set<String> firstWords() {
        return NAMES.firstWords();
    }

    /** The longest known name that begins at the word {@code i}. */
    static NameTree.@Nullable Found at(Words words, int i) {
        return words.known(i);
    }

    /** The same, looked for: {@link Words} keep it, since many ask. */
    static NameTree.@Nullable Found find(Words words, int i) {
        return words.at(i).mayBeginName() ? NAMES.at(words, i) : null;
    }

    static Profile profile(String canonical) {
        return PROFILES.getOrDefault(canonical, NO_PROFILE);
    }
}
