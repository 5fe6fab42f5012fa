package newsledger.entity;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the tables and the article say of the organisations that it names: of which country they are, and what they are, as in
 * {@code Japan's Toshiba} and {@code Qantas, the airline}.
 */
final class Traits {
    /** How far behind or before a name a word that describes it may stand. */
    private static final int REACH = 6;

    private static final Map<String, Set<String>> LIKE = like();

    private final Words words;
    private final IdentityHashMap<Entity, Set<String>> trades = new IdentityHashMap<>();
    private final IdentityHashMap<Entity, Set<String>> countries = new IdentityHashMap<>();

    Traits(Words words, List<Named> named) {
        this.words = words;
        for (int i = 0; i < named.size(); i++) {
            Named name = named.get(i);
            if (name.entity().kind() == Entity.Kind.ORGANISATION) {
                tables(name);
                apposition(name);
                before(name, i == 0 ? null : named.get(i - 1));
            }
        }
    }

    private void tables(Named name) {
        var known = Gazetteer.at(words, name.from());
        if (known != null && known.end() <= name.to()) {
            Gazetteer.Profile profile = Gazetteer.profile(known.value().canonical());
            profile.trades().forEach(trade -> addTrade(name.entity(), trade.substring(trade.lastIndexOf(' ') + 1)));
            if (!profile.country().isEmpty()) {
                countries.computeIfAbsent(name.entity(), any -> new HashSet<>()).add(profile.country());
            }
        }
        for (int i = name.from(); i < name.to(); i++) {
            switch (words.at(i).lower()) {
                case "bank" -> addTrade(name.entity(), "bank");
                case "airlines", "airways", "airline", "air" -> addTrade(name.entity(), "airline");
                case "motors", "motor" -> addTrade(name.entity(), "carmaker");
                case "insurance", "assurance" -> addTrade(name.entity(), "insurer");
                case "exchange" -> addTrade(name.entity(), "exchange");
                case "union", "unions" -> addTrade(name.entity(), "union");
                case "association", "federation" -> addTrade(name.entity(), "association");
                case "council" -> addTrade(name.entity(), "council");
                case "fc",
                        "united",
                        "rovers",
                        "city",
                        "wanderers",
                        "albion",
                        "hotspur",
                        "athletic",
                        "rangers",
                        "celtic" -> club(name, i);
                default -> {}
            }
        }
    }

    /** {@code Thornaby [Rovers]}: the last word of a football club. */
    private void club(Named name, int last) {
        if (last > name.from() && last + 1 == name.to()) {
            addTrade(name.entity(), "club");
        }
    }

    private void addTrade(Entity entity, String trade) {
        trades.computeIfAbsent(entity, any -> new HashSet<>()).add(trade);
    }

    /** {@code Meituan-Dianping, China's largest provider of}, {@code Jasper, a maker of}. */
    private void apposition(Named name) {
        if (!words.at(name.to()).is(",")) {
            return;
        }
        for (int i = name.to() + 1; i < name.to() + REACH && words.joined(i); i++) {
            Word word = words.at(i);
            if (word.is(WordClass.DESCRIPTION)) {
                addTrade(name.entity(), word.lower());
            } else if (word.is(",") || word.is("which") || word.is("said")) {
                return;
            }
        }
    }

    /** {@code carmaker Nissan}, {@code Japan's Toshiba}, {@code German airline Lufthansa}. */
    private void before(Named name, @org.jspecify.annotations.Nullable Named earlier) {
        int i = name.from() - 1;
        if (words.at(i).possessive()) {
            i--;
        } else {
            while (i > name.from() - REACH
                    && words.joined(i + 1)
                    && words.at(i).letters()
                    && !words.at(i).capital()) {
                if (words.at(i).is(WordClass.DESCRIPTION)) {
                    addTrade(name.entity(), words.at(i).lower());
                }
                i--;
            }
        }
        boolean place = earlier != null && earlier.entity().kind() == Entity.Kind.PLACE && earlier.to() == i + 1;
        if (earlier != null && place) {
            var known = Gazetteer.at(words, earlier.from());
            if (known != null) {
                countries
                        .computeIfAbsent(name.entity(), any -> new HashSet<>())
                        .add(known.value().canonical());
            }
        }
    }

    /** Whether an organisation is known to be such a thing: 1, known to be other things: -1, or neither: 0. */
    int trade(Entity entity, String noun) {
        Set<String> its = trades.get(entity);
        if (its == null) {
            return 0;
        }
        if (its.contains(noun)) {
            return 1;
        }
        Set<String> like = LIKE.getOrDefault(noun, Set.of());
        boolean other = false;
        for (String trade : its) {
            if (like.contains(trade)) {
                return 1;
            }
            other |= LIKE.containsKey(trade);
        }
        return other && !like.isEmpty() ? -1 : 0;
    }

    /** For each word what else a company may be called of which it is said. */
    private static Map<String, Set<String>> like() {
        Map<String, Set<String>> like = new HashMap<>();
        for (Row row : Table.rows(Traits.class, "trades.csv")) {
            List<String> line = row.list("words");
            line.forEach(
                    word -> like.computeIfAbsent(word, any -> new HashSet<>()).addAll(line));
        }
        return Map.copyOf(like);
    }

    /** {@code Continental Data Office}: a body that no one calls a company. */
    static boolean isInstitution(Entity entity) {
        for (String word : entity.name().split(" ", -1)) {
            if (Lexicon.is(word.toLowerCase(Locale.ROOT), WordClass.INSTITUTION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an organisation is known to be of that country: 1, of another: -1, or neither: 0. */
    int country(Entity entity, String country) {
        Set<String> its = countries.get(entity);
        return its == null ? 0 : its.contains(country) ? 1 : -1;
    }
}
