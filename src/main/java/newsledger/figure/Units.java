package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** Finds the unit behind a number: the {@code gigawatts} of {@code 52 gigawatts}, the {@code -inch} of {@code 8-inch}. */
final class Units {
    /** The kind of a row whose length is one an hour. */
    private static final String SPEED = "speed";

    /** A measure, and the time that it is per where the unit says so ({@code mph}). */
    record Entry(Measure measure, @Nullable String per) {}

    private static final Phrases<Entry> PHRASES = read();

    private Units() {}

    /** The unit that begins at token {@code i}. */
    static Phrases.@Nullable Match<Entry> at(Tokens tokens, int i) {
        return PHRASES.at(tokens, i);
    }

    /** The kind of a row's unit, unless it is a speed. */
    static Optional<Kind> kind(Row row) {
        String label = row.get("kind");
        return label.equals(SPEED) ? Optional.empty() : Optional.of(Kind.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    private static Phrases<Entry> read() {
        Phrases<Entry> phrases = new Phrases<>();
        for (Row row : Table.rows(Units.class, "units.csv")) {
            Optional<Kind> kind = kind(row);
            Entry entry = new Entry(Measure.of(row, kind.orElse(Kind.LENGTH)), kind.isPresent() ? null : "hour");
            row.list("words").forEach(words -> phrases.add(words, entry));
            for (String abbreviation : row.list("abbreviations")) {
                boolean glued = abbreviation.endsWith("*");
                phrases.addExact(
                        glued ? abbreviation.substring(0, abbreviation.length() - 1) : abbreviation, glued, entry);
            }
        }
        return phrases;
    }
}
