package newsledger.figure;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

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

    private static Phrases<Entry> read() {
        Phrases<Entry> phrases = new Phrases<>();
        for (Row row : Table.rows(Units.class, "units.csv")) {
            boolean speed = row.get("kind").equals(SPEED);
            Kind kind = speed ? Kind.LENGTH : Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            Entry entry = new Entry(Measure.of(row, kind), speed ? "hour" : null);
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
