package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the unit behind a number: the {@code gigawatts} of {@code 52 gigawatts}, the {@code -inch} of {@code 8-inch}. */
final class Units {
    /** Rows whose unit says what it is per: {@code mph}, {@code bpd}, {@code Gbps}, {@code Mtpa}. */
    private static final Map<String, Rate> RATES = Map.of(
            "speed", new Rate(Kind.LENGTH, "hour"),
            "flow", new Rate(Kind.COUNT, "day"),
            "yield", new Rate(Kind.MASS, "year"),
            "throughput", new Rate(Kind.MASS, "day"),
            "bandwidth", new Rate(Kind.DATA, "second"));

    private record Rate(Kind kind, String per) {}

    /** A measure, and the time that it is per where the unit says so ({@code mph}). */
    record Entry(Measure measure, @Nullable String per) {}

    private static final Phrases<Entry> PHRASES = read();

    private Units() {}

    /** The unit that begins at token {@code i}. */
    static Phrases.@Nullable Match<Entry> at(Tokens tokens, int i) {
        return PHRASES.at(tokens, i);
    }

    /** The kind of a row's unit, unless it is a rate. */
    static Optional<Kind> kind(Row row) {
        String label = row.get("kind");
        return RATES.containsKey(label) ? Optional.empty() : Optional.of(Kind.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    private static Phrases<Entry> read() {
        Phrases.Draft<Entry> phrases = new Phrases.Draft<>();
        for (Row row : Table.rows(Units.class, "units.csv")) {
            Optional<Kind> kind = kind(row);
            Rate rate = RATES.get(row.get("kind"));
            Entry entry = rate == null
                    ? new Entry(Measure.of(row, kind.orElseThrow()), null)
                    : new Entry(Measure.of(row, rate.kind()), rate.per());
            row.list("words").forEach(words -> phrases.add(words, entry));
            for (String abbreviation : row.list("abbreviations")) {
                boolean glued = abbreviation.endsWith("*");
                phrases.addExact(
                        glued ? abbreviation.substring(0, abbreviation.length() - 1) : abbreviation, glued, entry);
            }
        }
        return phrases.done();
    }
}
