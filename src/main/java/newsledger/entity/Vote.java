package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Decides what a name is the name of, by its own words and by those beside it. */
final class Vote {
    /** What a company and a person may be. */
    private static final Set<String> PEOPLE = Set.of(
            "specialist", "landlord", "hotelier", "baker", "jeweller", "jeweler", "grocer", "newcomer", "contractor");

    private final Words words;

    Vote(Words words) {
        this.words = words;
    }

    /** The kind of the name from {@code from} to {@code to}; {@code titled} where a title or a role stands before it. */
    Kind kind(int from, int to, @Nullable Known known, boolean titled) {
        if (known != null) {
            return known.kind();
        }
        if (words.at(to).is("index") && words.joined(to)) {
            return Kind.INDEX;
        }
        if (to - from > 1 && to - from <= 3 && words.at(to - 1).is(WordClass.STREET)) {
            return Kind.PLACE;
        }
        boolean organised = organised(from, to);
        if (titled && !organised) {
            return Kind.PERSON;
        }
        if (organised) {
            return Kind.ORGANISATION;
        }
        if (product(from, to)) {
            return Kind.PRODUCT;
        }
        return !isDescribed(from) && isPerson(from, to) ? Kind.PERSON : Kind.ORGANISATION;
    }

    /** {@code Onion Inc}, {@code Bradford & Bingley}, {@code Federal Communications Commission}. */
    boolean organised(int from, int to) {
        Word last = words.at(to - 1);
        if (to - from > 1 && (last.is(WordClass.LEGAL) || last.is(WordClass.ORGANISED))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            Word word = words.at(i);
            boolean inside = i > from && i < to - 1;
            if (word.is("&")
                    || word.is("and")
                    || (inside && word.is("of"))
                    || (to - from > 2 && word.is(WordClass.LEGAL) && !word.is("co"))) {
                return true;
            }
        }
        return words.at(from).is(WordClass.HEAD_OF)
                && (to - from > 1 || words.at(from).is(WordClass.ORGANISED));
    }

    /** {@code iPhone 7}, {@code Sony PlayStation VR}: a product with its model or its maker. */
    private boolean product(int from, int to) {
        for (int i = from; i < to; i++) {
            var known = Gazetteer.at(words, i);
            if (known != null && known.end() <= to && known.value().kind() == Kind.PRODUCT) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int from, int to) {
        int length = to - from;
        if (length > 4) {
            return false;
        }
        boolean given = Lexicon.givenName(words.at(from).text())
                || Lexicon.givenName(hyphened(words.at(from).text()));
        boolean initial = length >= 2
                && words.at(from + 1).text().endsWith(".")
                && words.at(from + 1).text().length() == 2;
        if (length >= 2 && (given || initial)) {
            return true;
        }
        boolean single = length == 1
                && (Lexicon.givenName(words.at(from).text())
                        || words.at(to).is(",") && words.at(to + 1).is("who"));
        boolean arab = length == 3 && words.at(from + 1).text().equals("Al");
        return single
                || arab
                || sonOf(from, to)
                || (length >= 2 && length <= 3 && (roleBefore(from) || roleBehind(to) || saidBefore(from, to)));
    }

    /** {@code the whisky maker Glen Orrin}: what only a company is. */
    private boolean isDescribed(int from) {
        Word before = words.at(from - 1);
        return words.joined(from)
                && before.is(WordClass.DESCRIPTION)
                && !before.is(WordClass.ROLE)
                && !before.is(WordClass.DOUBTFUL)
                && !PEOPLE.contains(before.lower());
    }

    /** {@code Alwaleed bin Talal} */
    private boolean sonOf(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (words.at(i).is("bin") || words.at(i).is("ibn")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jean} of {@code Jean-Cyril}. */
    private static String hyphened(String word) {
        int dash = word.indexOf('-');
        return dash < 0 ? word : word.substring(0, dash);
    }

    /** {@code said Paul Vogel of}: only people come so behind their words. */
    private boolean saidBefore(int from, int to) {
        Word before = words.at(from - 1);
        Word behind = words.at(to);
        boolean of = behind.is("of") || behind.is("at") || behind.is("from") || behind.is(",");
        return (before.is("said") || before.is("says")) && of;
    }

    /** {@code analyst Paul Vogel}, {@code its founder Jack Ma}. */
    private boolean roleBefore(int from) {
        Word before = words.at(from - 1);
        return words.joined(from) && before.is(WordClass.ROLE) && !before.is("fund");
    }

    /** {@code Jane Doe, chief executive of}, {@code Jane Doe, an analyst at}. */
    private boolean roleBehind(int to) {
        if (!words.at(to).is(",")) {
            return false;
        }
        for (int i = to + 1; i < to + 6 && words.at(i).letters(); i++) {
            if (words.at(i).is(WordClass.ROLE)) {
                return !words.at(i).is("owner") && !words.at(i).is("investor");
            }
        }
        return false;
    }
}
