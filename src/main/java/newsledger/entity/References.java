package newsledger.entity;

import newsledger.article.Span;
import newsledger.entity.Mention.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Adds the places that refer back to a name: {@code the company}, {@code its}, {@code the Seattle-based firm}. */
final class References {
    /** How many words may stand between {@code the} and the noun. */
    private static final int MODIFIERS = 3;

    /** What a description adds to the weight of those whom it fits, may fit, and cannot fit. */
    private static final int FITS = 150;

    /** In the title and so many sentences behind it a company may be told of before it is named. */
    private static final int LEADING = 2;

    private static final int UNKNOWN = -50;
    private static final int FORBIDS = -500;

    private final Words words;
    private final List<Named> named;
    private final Traits traits;
    private final Salience salience;
    private final List<Mention> all = new ArrayList<>();
    /** The number of the name that comes next. */
    private int next;
    /** The person who was named last. */
    private @Nullable Entity person;
    /** Whether a company has been named behind the title. */
    private boolean isNamed;

    private References(Words words, List<Named> named) {
        this.words = words;
        this.named = named;
        this.traits = new Traits(words, named);
        this.salience = new Salience(words, named);
    }

    /** All mentions, by name and by reference, in the order of the text. */
    static List<Mention> in(Words words, List<Named> named) {
        References references = new References(words, named);
        references.scan();
        return references.all;
    }

    private void scan() {
        int i = 0;
        while (i < words.size()) {
            salience.enter(words.at(i).sentence());
            if (next < named.size() && named.get(next).from() == i) {
                Named name = named.get(next++);
                all.add(name.mention());
                isNamed |= name.entity().kind() == Entity.Kind.ORGANISATION
                        && words.at(i).sentence() > 0;
                salience.saw(words, name);
                person = name.entity().kind() == Entity.Kind.PERSON ? name.entity() : person;
                i = name.entity().kind() == Entity.Kind.PLACE ? national(name) : name.to();
            } else {
                int limit = next < named.size() ? named.get(next).from() : words.size();
                i = reference(i, limit);
            }
        }
    }

    /** Adds the reference that begins at {@code i}, if one does; gives the word to go on from. */
    private int reference(int i, int limit) {
        if (!words.at(i).is(WordClass.BACKWARD)) {
            return i + 1;
        }
        return switch (words.at(i).lower()) {
            case "the" ->
                words.at(i + 1).is(WordClass.PERSONAGE)
                        ? add(i + 1, i + 2, Form.DESCRIPTION, person)
                        : description(i, limit);
            case "it" -> empty(i) ? i + 1 : add(i, i + 1, Form.PRONOUN, salience.meant());
            case "he", "she" -> add(i, i + 1, Form.PRONOUN, person);
            case "its", "itself" -> add(i, i + 1, Form.PRONOUN, salience.meant());
            default -> i + 1;
        };
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
                    || i > limit + 1
                    || words.at(i - 1).possessive() && !words.at(i - 2).is(WordClass.WIDE)) {
                break;
            }
            boolean noun = word.is(WordClass.DESCRIPTION) && (!word.capital() || word.is(WordClass.ANY_COMPANY));
            if (noun && !words.at(i + 1).is(WordClass.DESCRIPTION) && i < limit + MODIFIERS && free(the, i, limit)) {
                return refers(i) ? describe(the, the + 1, i) : the + 1;
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
        int from = owns ? place.to() + 1 : place.to();
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
        return said && refers(noun) ? describe(place.from() - 1, from, noun) : place.to();
    }

    /** Whether no name stands among the modifiers but a nationality, which is left a mention of its own. */
    private boolean free(int the, int noun, int limit) {
        return limit > noun || limit <= the;
    }

    private boolean refers(int noun) {
        Word behind = words.at(noun + 1);
        if (behind.is("of")
                && words.at(noun).is(WordClass.OF_BRANDS)
                && words.at(noun + 2).capital()) {
            return true;
        }
        return !behind.is("of") && !behind.is("that") && !behind.is("rate") && !behind.is("rates");
    }

    private int describe(int the, int from, int noun) {
        Entity best = apposition(noun);
        int highest = 0;
        if (best == null) {
            for (Entity entity : salience.candidates()) {
                int weight = salience.weight(entity) + fit(entity, the, noun);
                if (weight > highest) {
                    best = entity;
                    highest = weight;
                }
            }
        }
        best = best == null ? coming(the, noun) : best;
        return best == null ? from : add(from, noun + 1, Form.DESCRIPTION, best);
    }

    /** {@code Norway's biggest lender, [Harbor],}: the name right behind. */
    private @Nullable Entity apposition(int noun) {
        boolean follows = words.at(noun + 1).is(",")
                && next < named.size()
                && named.get(next).from() == noun + 2
                && named.get(next).entity().kind() == Entity.Kind.ORGANISATION
                && words.at(named.get(next).to()).is(",");
        return follows ? named.get(next).entity() : null;
    }

    /** {@code The Norwegian lender made $3m. [Harbor] said}: a story may begin with what a company is and name it next. */
    private @Nullable Entity coming(int the, int noun) {
        int sentence = words.at(noun).sentence();
        if (sentence > LEADING || isNamed) {
            return null;
        }
        Entity best = null;
        int highest = 0;
        for (int i = next; i < named.size() && words.at(named.get(i).from()).sentence() <= sentence + LEADING; i++) {
            Named name = named.get(i);
            boolean able = name.entity().kind() == Entity.Kind.ORGANISATION
                    && words.at(name.from()).sentence() > sentence
                    && !Salience.quoted(words, name);
            int weight = able ? FITS + salience.weight(name.entity()) + fit(name.entity(), the, noun) : 0;
            if (weight > highest) {
                best = name.entity();
                highest = weight;
            }
        }
        return best;
    }

    /** How well the words from {@code the} to the noun fit an organisation. */
    private int fit(Entity entity, int the, int noun) {
        boolean institution = words.at(noun).is(WordClass.ANY_COMPANY) && Traits.isInstitution(entity);
        int fit = institution
                ? -20
                : fit(words.at(noun), traits.trade(entity, words.at(noun).lower()), isOnly(noun));
        for (int i = the + 1; i < noun; i++) {
            var place = Gazetteer.at(words, i);
            if (place != null && place.value().adjective()) {
                int country = traits.country(entity, place.value().canonical());
                fit += country > 0 ? FITS : country < 0 ? FORBIDS : 0;
            }
        }
        return fit;
    }

    /** @param only whether there is but one of them: {@code the largest bank} */
    private static int fit(Word noun, int trade, boolean only) {
        if (noun.is(WordClass.ANY_COMPANY)) {
            return 0;
        }
        int unknown = noun.is(WordClass.DOUBTFUL) && !only ? FORBIDS : UNKNOWN;
        return trade > 0 ? FITS : trade < 0 ? FORBIDS : unknown;
    }

    /** {@code the biggest lender}, {@code the second-largest lender}, {@code the most valuable lender}. */
    private boolean isOnly(int noun) {
        for (int i = noun - 1; i >= noun - MODIFIERS && words.joined(i + 1); i--) {
            if (words.at(i).lower().endsWith("est")
                    || words.at(i).is("most")
                    || words.at(i).is("top")) {
                return true;
            }
        }
        return false;
    }

    private int add(int from, int to, Form form, @Nullable Entity entity) {
        if (entity != null) {
            Span span = new Span(words.at(from).start(), words.at(to - 1).end());
            all.add(new Mention(span, entity, form));
            if (entity.kind() != Entity.Kind.PERSON) {
                salience.refer(entity, words, from, to);
            }
        }
        return to;
    }
}
