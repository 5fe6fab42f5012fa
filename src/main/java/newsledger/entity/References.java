package newsledger.entity;

import newsledger.article.Span;
import newsledger.entity.Mention.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds the places that refer back to a name: {@code the company}, {@code its}, {@code the Seattle-based firm}. */
final class References {
    private static final WordClasses BACKWARD = WordClasses.of(WordClass.BACKWARD);
    private static final int MODIFIERS = Descriptions.MODIFIERS;
    /** Behind the name of an index these are no company of it. */
    private static final Set<String> TRADED_IN = Set.of("exchange", "bourse", "fund", "investor", "broker", "major");

    /** So near before {@code it} stands who does something to it. */
    private static final int NEAR = 5;

    private final Words words;
    private final List<Named> named;
    private final Salience salience;
    private final Descriptions descriptions;
    private final List<Mention> all = new ArrayList<>();
    /** The industry or market that was named last. */
    private @Nullable Entity group;
    /** The number of the name that comes next. */
    private int next;
    /** The first word that may refer back, not before where reading is: found once, however many names stand before it. */
    private int backward = -1;
    /** The person who was named last. */
    private @Nullable Entity person;
    /** Whether a company has been named behind the title. */
    private boolean isNamed;
    /** How often each country was named so far. */
    private final Map<Entity, Integer> countries = new HashMap<>();
    /** The one that was named most, of equal ones the last; where none was yet, the first that will be. */
    private @Nullable Entity country;

    private References(Words words, List<Named> named) {
        this.words = words;
        this.named = named;
        this.salience = new Salience(words, named);
        this.descriptions = new Descriptions(words, named, salience);
        this.country = named.stream()
                .map(Named::entity)
                .filter(Authorities::isCountry)
                .findFirst()
                .orElse(null);
    }

    /** All mentions, by name and by reference, in the order of the text. */
    static List<Mention> in(Words words, List<Named> named) {
        References references = new References(words, named);
        references.scan();
        return references.all;
    }

    private void scan() {
        int i = next(0);
        while (i < words.size()) {
            salience.enter(words.at(i).sentence());
            if (next < named.size() && named.get(next).from() == i) {
                Named name = named.get(next++);
                int noun = describedByIndex(name);
                if (noun >= 0) {
                    boolean the = words.at(i - 1).is("the");
                    i = next(the ? describe(i - 1, name.to(), noun) : name.to());
                    continue;
                }
                all.add(name.mention());
                isNamed |= name.entity().kind() == Entity.Kind.ORGANISATION
                        && words.at(i).sentence() > 0;
                salience.saw(words, name);
                countries(name.entity());
                person = name.entity().kind() == Entity.Kind.PERSON ? name.entity() : person;
                group = name.entity().kind() == Entity.Kind.GROUP ? name.entity() : group;
                i = next(name.entity().kind() == Entity.Kind.PLACE ? national(name) : name.to());
            } else {
                int limit = next < named.size() ? named.get(next).from() : words.size();
                i = next(reference(i, limit));
            }
        }
    }

    /** The first word from {@code from} on at which a name or a reference may begin. */
    private int next(int from) {
        backward = backward < from ? words.next(from, BACKWARD) : backward;
        boolean comes = next < named.size() && named.get(next).from() >= from;
        return comes ? Math.min(backward, named.get(next).from()) : backward;
    }

    /** {@code the FTSE 250 [retailer]}: an index that tells where a company is listed; -1 where it stands for itself. */
    private int describedByIndex(Named name) {
        if (name.entity().kind() != Entity.Kind.INDEX) {
            return -1;
        }
        int noun = name.to();
        while (noun < name.to() + MODIFIERS
                && words.joined(noun)
                && words.at(noun).letters()
                && !words.at(noun).is(WordClass.DESCRIPTION)) {
            noun++;
        }
        boolean company = words.joined(noun)
                && words.at(noun).is(WordClass.DESCRIPTION)
                && !words.at(noun).capital()
                && !TRADED_IN.contains(words.at(noun).lower());
        return company ? noun : -1;
    }

    private void countries(Entity entity) {
        if (Authorities.isCountry(entity)) {
            int count = countries.merge(entity, 1, Integer::sum);
            country = country == null || count >= countries.getOrDefault(country, 0) ? entity : country;
        }
    }

    /** Adds the reference that begins at {@code i}, if one does; gives the word to go on from. */
    private int reference(int i, int limit) {
        return switch (words.at(i).lower()) {
            case "the" ->
                words.at(i + 1).is(WordClass.PERSONAGE)
                        ? add(i + 1, i + 2, Form.DESCRIPTION, person)
                        : isGroup(i + 1) ? add(i + 1, i + 2, Form.DESCRIPTION, group) : described(i, limit);
            case "it" -> empty(i) ? i + 1 : add(i, i + 1, Form.PRONOUN, it(i));
            case "he", "she" -> add(i, i + 1, Form.PRONOUN, person);
            case "its", "itself" -> add(i, i + 1, Form.PRONOUN, salience.meant(null, false));
            default -> i + 1;
        };
    }

    /** {@code the [industry]}, where one was named: {@code footwear industry}. */
    private boolean isGroup(int noun) {
        Word word = words.at(noun);
        return group != null
                && (word.is("industry") || word.is("sector"))
                && !word.capital()
                && group.name().endsWith(" " + word.lower())
                && !words.at(noun + 1).is("of")
                && !words.at(noun + 1).capital();
    }

    private @Nullable Entity it(int i) {
        Entity speaker = speaker(i);
        return speaker == null ? salience.meant(actor(i), words.opens(i)) : speaker;
    }

    /** {@code the company}, {@code the country} */
    private int described(int the, int limit) {
        int count = all.size();
        int behind = description(the, limit);
        boolean land = words.at(the + 1).is(WordClass.LAND)
                && !words.at(the + 1).capital()
                && !words.at(the + 2).is("of")
                && !words.at(the + 2).is("that");
        return land && all.size() == count ? add(the + 1, the + 2, Form.DESCRIPTION, country) : behind;
    }

    /** {@code [Harbor] fears that it}: who says so means itself; null if nobody does right before. */
    private @Nullable Entity speaker(int it) {
        int says = words.at(it - 1).is("that") ? it - 2 : it - 1;
        Mention last = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean said = last != null
                && last.entity().kind() == Entity.Kind.ORGANISATION
                && words.at(says).is(WordClass.BELIEVES)
                && words.at(says - 1).end() == last.span().end();
        return last != null && said ? last.entity() : null;
    }

    /** {@code [Harbor], which fined it}: who does something to {@code it} is another; null if nobody was named shortly before. */
    private @Nullable Entity actor(int it) {
        if (words.at(it - 1).lower().endsWith("ing") && words.at(it - 2).is(WordClass.SINCE)) {
            return first(it);
        }
        Mention last = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean done = words.joined(it) && isDeed(words.at(it - 1)) && !isDeed(words.at(it + 1));
        if (last == null || !done || last.form() == Form.ADJECTIVE) {
            return null;
        }
        int from = it - 1;
        while (from > it - NEAR
                && words.joined(from)
                && words.at(from - 1).start() >= last.span().end()) {
            from--;
            if (words.at(from).possessive() || words.at(from).is(WordClass.GOVERNS)) {
                return null;
            }
        }
        boolean near = words.at(from - 1).end() == last.span().end();
        return near ? last.entity() : null;
    }

    /** Whom the sentence names first, if anyone: who has put money in {@code since buying it}. */
    private @Nullable Entity first(int it) {
        int opening = it;
        while (words.joined(opening)) {
            opening--;
        }
        int begin = words.at(opening).start();
        Entity first = null;
        for (int i = all.size() - 1; i >= 0 && all.get(i).span().start() >= begin; i--) {
            first = all.get(i).form() == Form.ADJECTIVE ? first : all.get(i).entity();
        }
        return first;
    }

    private static boolean isDeed(Word word) {
        return word.letters()
                && (word.is(WordClass.VERB) || word.lower().endsWith("ed"))
                && !word.is("said")
                && !word.is("says");
    }

    /** {@code it is likely}, {@code it's time}: no one is meant. */
    private boolean empty(int i) {
        for (int k = i + 1; k < i + 4; k++) {
            if (words.at(k).is(WordClass.EMPTY)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the company}, {@code the Japanese carmaker}; the span is without the article. */
    private int description(int the, int limit) {
        for (int i = the + 1; i <= the + 1 + MODIFIERS && words.joined(i); i++) {
            Word word = words.at(i);
            if (word.possessive() && words.at(i - 1).is(WordClass.WIDE)) {
                continue;
            }
            if (!word.letters()
                    || word.is("of")
                    || i > limit + 1
                    || words.at(i - 1).possessive() && !words.at(i - 2).is(WordClass.WIDE)) {
                break;
            }
            boolean noun = word.is(WordClass.DESCRIPTION) && (!word.capital() || word.is(WordClass.ANY_COMPANY));
            if (noun && !words.at(i + 1).is(WordClass.DESCRIPTION) && i < limit + MODIFIERS && free(the, i, limit)) {
                return descriptions.refers(i) ? describe(the, the + 1, i) : the + 1;
            }
        }
        return the + 1;
    }

    /**
     * {@code the Japanese company}, {@code Japan's biggest lender}: the word for the place is a mention of its own, so the reference begins
     * behind it.
     */
    private int national(Named place) {
        boolean owns = words.at(place.to()).possessive();
        boolean based =
                words.at(place.to()).is(",") && words.at(place.to() + 1).lower().endsWith("-based");
        int from = owns ? place.to() + 1 : based ? place.to() + 2 : place.to();
        if (!owns
                && words.at(from).is(WordClass.PERSONAGE)
                && words.at(place.from() - 1).is("the")) {
            return add(from, from + 1, Form.DESCRIPTION, person); // the US tycoon
        }
        int noun = from;
        while (noun < from + MODIFIERS
                && words.joined(noun)
                && words.at(noun).letters()
                && !words.at(noun).capital()
                && !words.at(noun).is(WordClass.DESCRIPTION)) {
            noun++;
        }
        while (words.at(noun + 1).is(WordClass.DESCRIPTION)
                && !words.at(noun + 1).capital()) {
            noun++;
        }
        boolean said = (owns || words.at(place.from() - 1).is("the"))
                && words.at(noun).is(WordClass.DESCRIPTION)
                && !words.at(noun).capital();
        return said && descriptions.refers(noun) ? describe(place.from() - 1, from, noun) : place.to();
    }

    /** Whether no name stands among the modifiers but a nationality, which is left a mention of its own. */
    private boolean free(int the, int noun, int limit) {
        return limit > noun || limit <= the;
    }

    private int describe(int the, int from, int noun) {
        Entity meant = descriptions.meant(the, noun, next, isNamed);
        return meant == null ? from : add(from, noun + 1, Form.DESCRIPTION, meant);
    }

    private int add(int from, int to, Form form, @Nullable Entity entity) {
        if (entity != null) {
            Span span = new Span(words.at(from).start(), words.at(to - 1).end());
            all.add(new Mention(span, entity, form));
            if (entity.kind() != Entity.Kind.PERSON && entity.kind() != Entity.Kind.PLACE) {
                salience.refer(entity, words, from, to);
            }
        }
        return to;
    }
}
