package newsledger.entity;

import newsledger.table.Row;
import newsledger.table.Table;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands for a country or area: its central bank and statistics office, what they set and count being its own, {@code Sweden} for the
 * {@code Riksbank}, and its government, by the capital.
 */
public final class Authorities {
    private static final List<String> TRADES = List.of("central bank", "statistics office");
    private static final Map<String, String> AREAS = areas();

    private static final Map<String, String> PLACES = places();
    private static final Map<String, String> SEATS = seats();

    private Authorities() {}

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (Row row : Table.rows(Authorities.class, "places.csv")) {
            row.list("others").forEach(name -> places.put(name, row.get("name")));
        }
        return Map.copyOf(places);
    }

    private static Map<String, String> seats() {
        Map<String, String> seats = new HashMap<>();
        for (Row row : Table.rows(Authorities.class, "seats.csv")) {
            seats.put(row.get("name"), row.get("country"));
        }
        return Map.copyOf(seats);
    }

    private static Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        for (Row row : Table.rows(Authorities.class, "aliases.csv")) {
            if (TRADES.contains(row.get("trade"))) {
                areas.put(row.get("name"), row.get("country"));
                row.list("others").forEach(name -> areas.put(name, row.get("country")));
            }
        }
        return Map.copyOf(areas);
    }

    /** The name of the country or area that {@code entity} sets rates or counts for; null if it is no such authority. */
    @Nullable
    public static String area(Entity entity) {
        return AREAS.get(entity.name());
    }

    /** The name of the country whose government {@code entity} may stand for, {@code Canada} for {@code Ottawa}; null if it is no capital. */
    @Nullable
    public static String governed(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE ? SEATS.get(entity.name()) : null;
    }

    /** Whether it is a union of countries, whose trade and rates are an area's. */
    public static boolean isUnion(Entity entity) {
        return entity.name().equals("European Union") || entity.name().equals("EU");
    }

    /** Whether it is a country rather than a city or a region. */
    public static boolean isCountry(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE && Gazetteer.isCountry(entity.name());
    }

    /** Whether {@code place} is the one that the tables call {@code name}: {@code Britain} is their {@code UK}. */
    public static boolean isCalled(Entity place, String name) {
        return PLACES.getOrDefault(place.name(), place.name()).equals(name);
    }
}
