package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells places that no table knows from companies by what stands beside them all through the article: {@code in Sandvoll} and {@code
 * the Sandvoll company} speak for a place, {@code shares in Harbor} and {@code Harbor said} against one.
 */
final class Placed {
    private static final int LONGEST_NAME = 3;
    /** So many words of a list before a name are looked over for where it begins. */
    private static final int LONGEST_LIST = 10;

    private final Words words;
    private final Map<String, Integer> votes = new HashMap<>();
    /** Names of a company's parts: {@code the Scanner segment}. */
    private final Set<String> parts = new HashSet<>();

    private Placed(Words words) {
        this.words = words;
    }

    /** The names, with those of places made such. */
    static List<Name> settle(Words words, List<Name> names) {
        Placed placed = new Placed(words);
        for (Name name : names) {
            if (placed.isOpen(name)) {
                placed.votes.merge(name.text(), placed.vote(name), Integer::sum);
                Word behind = words.at(name.to());
                placed.parts.addAll(behind.is("segment") || behind.is("division") ? List.of(name.text()) : List.of());
            }
        }
        return names.stream()
                .map(name -> placed.isOpen(name) ? placed.settled(name) : name)
                .toList();
    }

    private Name settled(Name name) {
        if (parts.contains(name.text())) {
            return new Name(name.from(), name.to(), name.text(), Kind.PRODUCT, name.known(), name.sure());
        }
        boolean place = votes.getOrDefault(name.text(), 0) > 0 || isPartOfPlace(name);
        return place ? new Name(name.from(), name.to(), name.text(), Kind.PLACE, name.known(), name.sure()) : name;
    }

    /** {@code West Texas} */
    private boolean isPartOfPlace(Name name) {
        var rest = name.words() > 1 ? Gazetteer.at(words, name.from() + 1) : null;
        return rest != null
                && rest.end() == name.to()
                && rest.value().kind() == Kind.PLACE
                && !rest.value().adjective()
                && words.at(name.from()).is(WordClass.DIRECTION);
    }

    /** Whether neither a table nor the words of the name say what it is. */
    private boolean isOpen(Name name) {
        return name.known() == null && name.kind() == Kind.ORGANISATION && name.words() <= LONGEST_NAME && !tells(name);
    }

    private boolean tells(Name name) {
        boolean told = false;
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            told |= word.is(WordClass.LEGAL)
                    || word.is(WordClass.ORGANISED)
                    || word.is(WordClass.HEAD_OF)
                    || word.acronym()
                    || word.camel()
                    || word.is("&");
        }
        return told;
    }

    private int vote(Name name) {
        Word before = words.at(name.from() - 1);
        Word behind = words.at(name.to());
        if (before.is(WordClass.LOCATED)) {
            return isMoneyIn(words.at(name.from() - 2)) ? -3 : behind.possessive() ? 0 : 2;
        }
        if (isSiteAt(name.from())) {
            return 2;
        }
        if (isBasedBehindComma(name.to()) || behind.is("-based") || isBetweenTheAndCompany(before, behind)) {
            return 2;
        }
        boolean owns = behind.possessive() && words.at(name.to() + 1).is(WordClass.OWNED);
        boolean acts = behind.is(WordClass.VERB) || behind.is(WordClass.OWNED);
        if (owns || acts || behind.is("(") || before.is("by")) {
            return -2;
        }
        return known(name.to()) == null && !isBeforeSite(name.to()) ? 0 : 1;
    }

    /** {@code plants at [Sandvoll], [Bergvik] and [Holmby]} */
    private boolean isSiteAt(int from) {
        int at = from - 1;
        while (at > from - LONGEST_LIST
                && words.joined(at + 1)
                && (words.at(at).capital()
                        || words.at(at).is(",")
                        || words.at(at).is("and"))) {
            at--;
        }
        return words.at(at).is("at") && words.at(at - 1).is(WordClass.SITE);
    }

    /** {@code its [Sandvoll] mill}, {@code the [Sandvoll] sock mill} */
    private boolean isBeforeSite(int to) {
        Word behind = words.at(to);
        return behind.is(WordClass.SITE)
                || behind.letters() && !behind.capital() && words.at(to + 1).is(WordClass.SITE);
    }

    /** {@code [Irvine], California-based} */
    private boolean isBasedBehindComma(int comma) {
        return words.at(comma).is(",") && words.at(comma + 1).lower().endsWith("-based");
    }

    /** {@code the [Bergen] company} */
    private static boolean isBetweenTheAndCompany(Word before, Word behind) {
        return before.is("the") && behind.is(WordClass.ANY_COMPANY) && !behind.capital();
    }

    /** {@code shares [in] Harbor}, {@code invested $3m [in] Harbor}: not where, but into what. */
    private static boolean isMoneyIn(Word word) {
        return word.is(WordClass.MONEY_IN) || !word.letters() || word.lower().endsWith("illion");
    }

    /** {@code Sandvoll, Norway}: the place behind a comma. */
    private NameTree.@Nullable Found known(int comma) {
        var place = words.at(comma).is(",") ? Gazetteer.at(words, comma + 1) : null;
        boolean is = place != null
                && place.value().kind() == Kind.PLACE
                && !place.value().adjective();
        return is && !words.at(place == null ? 0 : place.end()).possessive() ? place : null;
    }
}
