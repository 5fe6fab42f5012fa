package newsledger.entity;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells whom a description means: {@code the company}, {@code Norway's biggest lender}. Mostly it is who was named before and fits, at the
 * beginning of a story it may be who is named next.
 */
final class Descriptions {
    /** How many words may stand between {@code the} and the noun. */
    static final int MODIFIERS = 3;

    /** What a description adds to the weight of those whom it fits, may fit, and cannot fit. */
    private static final int FITS = 150;

    private static final int UNKNOWN = -50;
    private static final int FORBIDS = -500;
    private static final int INSTITUTION = -150;

    /** In the title and so many sentences behind it a company may be told of before it is named. */
    private static final int LEADING = 2;

    /** So many names behind a description are asked whether it means them. */
    private static final int MOST_COMING = 40;

    private final Words words;
    private final List<Named> named;
    private final Traits traits;
    private final Salience salience;
    /** Of whom it was asked already whether no one calls them a company. */
    private final IdentityHashMap<Entity, Boolean> institutions = new IdentityHashMap<>();

    Descriptions(Words words, List<Named> named, Salience salience) {
        this.words = words;
        this.named = named;
        this.traits = new Traits(words, named);
        this.salience = salience;
    }

    /** Whether the noun may mean someone: not {@code the company of the year}, but {@code the maker of Zephyra}. */
    boolean refers(int noun) {
        Word behind = words.at(noun + 1);
        boolean open = behind.is("of") || behind.is("that") || behind.is("rate") || behind.is("rates");
        return !open || isOfBrands(noun);
    }

    /**
     * Whom the words from {@code the} to {@code noun} mean; null if that is not clear.
     *
     * @param next the number of the name that comes next
     * @param isNamed whether a company has been named behind the title
     */
    @Nullable
    Entity meant(int the, int noun, int next, boolean isNamed) {
        Entity apposed = apposition(noun, next);
        if (apposed != null) {
            return apposed;
        }
        Set<Entity> brands = brands(noun, next);
        Entity best = null;
        int highest = 0;
        for (Entity entity : salience.candidates()) {
            int weight = salience.weight(entity) + fit(entity, the, noun);
            if (weight > highest && !brands.contains(entity)) {
                best = entity;
                highest = weight;
            }
        }
        return best == null && !isNamed ? coming(the, noun, next, brands) : best;
    }

    /** {@code Norway's biggest lender, [Harbor],}: the name right behind. */
    private @Nullable Entity apposition(int noun, int next) {
        boolean follows = words.at(noun + 1).is(",")
                && next < named.size()
                && named.get(next).from() == noun + 2
                && named.get(next).entity().kind() == Entity.Kind.ORGANISATION
                && words.at(named.get(next).to()).is(",");
        return follows ? named.get(next).entity() : null;
    }

    /** {@code the maker of Zephyra} */
    private boolean isOfBrands(int noun) {
        return words.at(noun + 1).is("of")
                && words.at(noun).is(WordClass.OF_BRANDS)
                && words.at(brandAt(noun)).capital();
    }

    /** {@code of Zephyra}, {@code of "Zephyra"} */
    private int brandAt(int noun) {
        return words.at(noun + 2).letters() ? noun + 2 : noun + 3;
    }

    /** {@code the maker of [Zephyra] and [Boreas]}: who makes them is neither. */
    private Set<Entity> brands(int noun, int next) {
        Set<Entity> brands = new HashSet<>();
        int from = isOfBrands(noun) ? brandAt(noun) : -1;
        for (int i = next; i < named.size() && named.get(i).from() <= from; i++) {
            brands.add(named.get(i).entity());
            from = named.get(i).to() + 1;
        }
        return brands;
    }

    /** {@code The Norwegian lender made $3m. [Harbor] said}: a story may begin with what a company is and name it next. */
    private @Nullable Entity coming(int the, int noun, int next, Set<Entity> brands) {
        int sentence = words.at(noun).sentence();
        int last = sentence > LEADING ? -1 : sentence + LEADING;
        Entity best = null;
        int highest = 0;
        int end = Math.min(named.size(), next + MOST_COMING);
        for (int i = next; i < end && words.at(named.get(i).from()).sentence() <= last; i++) {
            Named name = named.get(i);
            boolean able = name.entity().kind() == Entity.Kind.ORGANISATION
                    && words.at(name.from()).sentence() > sentence
                    && !brands.contains(name.entity())
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
        int fit = words.at(noun).is(WordClass.ANY_COMPANY)
                ? institutions.computeIfAbsent(entity, Traits::isInstitution) ? INSTITUTION : 0
                : fitTrade(entity, noun);
        for (int i = the + 1; i < noun; i++) {
            var place = Gazetteer.at(words, i);
            if (place != null && place.value().adjective()) {
                int country = traits.country(entity, place.value().canonical());
                fit += country > 0 ? FITS : country < 0 ? FORBIDS : 0;
            }
        }
        return fit;
    }

    private int fitTrade(Entity entity, int noun) {
        int trade = traits.trade(entity, words.at(noun).lower());
        if (trade != 0) {
            return trade > 0 ? FITS : FORBIDS;
        }
        return words.at(noun).is(WordClass.DOUBTFUL) && !isOnly(noun) ? FORBIDS : UNKNOWN;
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
}
