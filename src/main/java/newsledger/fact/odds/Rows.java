package newsledger.fact.odds;

import newsledger.fact.clause.Cue;
import newsledger.figure.Kind;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The weights of each trait, found by its parts: to put some thirty lines of text together for every figure would take longer. */
final class Rows {
    private static final int[] NONE = new int[0];

    private final Map<Traits.Place, Map<Cue, int[]>> words = new EnumMap<>(Traits.Place.class);
    private final Map<Traits.Sort, Map<String, Told>> told = new EnumMap<>(Traits.Sort.class);

    /** What is told of any figure, and of those of one kind that are a change or a level. */
    private static final class Told {
        private static final Told NOTHING = new Told(NONE);

        private final int[] any;
        private final Map<Kind, int[]> changes = new EnumMap<>(Kind.class);
        private final Map<Kind, int[]> levels = new EnumMap<>(Kind.class);

        private Told(int[] any) {
            this.any = any;
        }
    }

    /** @param weights by traits as {@link Traits} writes them */
    Rows(Map<String, int[]> weights) {
        for (Traits.Place place : Traits.Place.values()) {
            Map<Cue, int[]> rows = new EnumMap<>(Cue.class);
            for (Cue cue : Cue.values()) {
                rows.put(cue, weights.getOrDefault(place.trait(cue), NONE));
            }
            words.put(place, rows);
        }
        for (Traits.Sort sort : Traits.Sort.values()) {
            Map<String, Told> rows = new HashMap<>();
            String begin = sort.trait("");
            for (String trait : weights.keySet()) {
                if (trait.startsWith(begin)) {
                    String what = what(trait.substring(begin.length()));
                    rows.put(what, read(sort, what, weights));
                }
            }
            told.put(sort, rows);
        }
    }

    /** {@code to} of {@code to MONEY level} */
    private static String what(String told) {
        for (Kind kind : Kind.values()) {
            for (boolean change : new boolean[] {true, false}) {
                String role = " " + Traits.role(kind, change);
                if (told.endsWith(role)) {
                    return told.substring(0, told.length() - role.length());
                }
            }
        }
        return told;
    }

    private static Told read(Traits.Sort sort, String what, Map<String, int[]> weights) {
        Told told = new Told(weights.getOrDefault(sort.trait(what), NONE));
        for (Kind kind : Kind.values()) {
            told.changes.put(kind, weights.getOrDefault(sort.trait(what, kind, true), NONE));
            told.levels.put(kind, weights.getOrDefault(sort.trait(what, kind, false), NONE));
        }
        return told;
    }

    /** The weights of a word of that class there; empty where it tells nothing. */
    int[] at(Traits.Place place, Cue cue) {
        return words.getOrDefault(place, Map.of()).getOrDefault(cue, NONE);
    }

    /** The weights of what is told; empty where it tells nothing. */
    int[] at(Traits.Sort sort, String told) {
        return told(sort, told).any;
    }

    /** The weights of what is told of figures of {@code kind}, in a change or a level alone; empty where it tells nothing. */
    int[] at(Traits.Sort sort, String told, Kind kind, boolean change) {
        Told found = told(sort, told);
        return (change ? found.changes : found.levels).getOrDefault(kind, NONE);
    }

    private Told told(Traits.Sort sort, String told) {
        return this.told.getOrDefault(sort, Map.of()).getOrDefault(told, Told.NOTHING);
    }
}
