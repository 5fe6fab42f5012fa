package newsledger.entity;

import newsledger.article.Span;
import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds the industries, markets and indexes that have no name: {@code data center industry}, {@code Indian auto market}, {@code Oslo
 * shipping index}. The place that one begins with becomes part of it. So does the world, where it is measured: {@code global demand}.
 */
final class Groups {
    /** How many words may stand before {@code industry}. */
    private static final int MODIFIERS = 4;

    /** {@code the biggest market} is one of many. */
    private static final List<String> SUPERLATIVES = List.of("gest", "test", "iest", "main", "key", "major");

    private static final WordClasses SIGNS = WordClasses.of(WordClass.GROUP, WordClass.INDEX, WordClass.WORLD);

    private static final Entity WORLD = new Entity("world", Kind.PLACE, List.of());
    /** How many words stand at the most from {@code world} to what is measured of it. */
    private static final int WORLD_MODIFIERS = 2;

    private final Words words;
    private final List<Named> all = new ArrayList<>();
    private final Map<String, Entity> groups = new HashMap<>();

    private Groups(Words words) {
        this.words = words;
    }

    /** The names and the groups, in the order of the text. */
    static List<Named> with(Words words, List<Named> named) {
        Groups groups = new Groups(words);
        int next = 0;
        for (int i = words.next(0, SIGNS); i < words.size(); i = words.next(i + 1, SIGNS)) {
            while (next < named.size() && named.get(next).to() <= i) {
                groups.all.add(named.get(next++));
            }
            boolean inside = next < named.size() && named.get(next).from() <= i;
            boolean alone =
                    inside && named.get(next).from() == i && named.get(next).to() == i + 1;
            if ((!inside || alone) && groups.isWorld(i)) {
                groups.addWorld(i);
                next += alone ? 1 : 0; // "World" is no World Bank
            } else if (!inside
                    && !words.at(i).is(WordClass.WORLD)
                    && !words.at(i).capital()) {
                groups.add(i);
            }
        }
        groups.all.addAll(named.subList(next, named.size()));
        return groups.all;
    }

    /** {@code world oil demand}, {@code global growth}, but not {@code the world's demand}. */
    private boolean isWorld(int i) {
        if (!words.at(i).is(WordClass.WORLD)) {
            return false;
        }
        int noun = i + 1;
        while (noun < i + WORLD_MODIFIERS
                && words.joined(noun)
                && !words.at(noun).is(WordClass.WORLDWIDE)) {
            noun++;
        }
        return words.joined(noun)
                && words.at(noun).is(WordClass.WORLDWIDE)
                && !words.at(noun).capital()
                && (noun == i + 1 || modifies(words.at(i + 1)));
    }

    private void addWorld(int i) {
        Span span = new Span(words.at(i).start(), words.at(i).end());
        all.add(new Named(i, i + 1, new Mention(span, WORLD, Mention.Form.NAME)));
    }

    private void add(int noun) {
        int floor = all.isEmpty() ? 0 : all.get(all.size() - 1).to();
        int from = noun;
        while (from > Math.max(floor, noun - MODIFIERS) && words.joined(from) && modifies(words.at(from - 1))) {
            from--;
        }
        Named place = placeBefore(from);
        boolean index = words.at(noun).is(WordClass.INDEX);
        if (place == null && (from == noun || index) || index && from == noun) {
            return;
        }
        if (place != null) {
            all.remove(all.size() - 1);
            from = place.from();
        }
        Entity group = groups.computeIfAbsent(
                words.text(from, noun + 1), name -> new Entity(name, index ? Kind.INDEX : Kind.GROUP, List.of()));
        Span span = new Span(words.at(from).start(), words.at(noun).end());
        all.add(new Named(from, noun + 1, new Mention(span, group, Mention.Form.NAME)));
    }

    private static boolean modifies(Word word) {
        boolean plain = word.letters() && !word.capital() && word.text().length() > 2;
        return plain
                && (word.is(WordClass.SECTOR) || !word.is(WordClass.COMMON))
                && !word.is(WordClass.VERB)
                && SUPERLATIVES.stream().noneMatch(word.lower()::endsWith)
                && !word.lower().endsWith("ed");
    }

    /** The place that ends where the group begins, {@code India's} or {@code Indian}. */
    private @Nullable Named placeBefore(int from) {
        Named last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || last.entity().kind() != Kind.PLACE || !words.joined(from)) {
            return null;
        }
        boolean possessed = last.to() == from - 1 && words.at(from - 1).possessive();
        return possessed || last.to() == from ? last : null;
    }
}
