package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names by their capitals and by the tables. A lone word that begins a sentence is taken for a name where the article
 * writes it with a capital elsewhere, or where a verb or a possessive stands behind it and it is no common word.
 */
final class Names {
    private static final int LETTERS = 32;
    /** {@code UK}, {@code USA}, {@code UAE}: so long are the names of countries that are always in capitals. */
    private static final int LONGEST_CODE = 3;

    /** Before a judge these tell of which court. */
    private static final Set<String> BENCHES = Set.of("district", "circuit", "appeals", "bankruptcy", "magistrate");

    /** What names begin with as well as sentences: {@code International Harbor Services}. */
    private static final Set<String> LEADING = Set.of(
            "international",
            "national",
            "general",
            "united",
            "royal",
            "central",
            "federal",
            "public",
            "global",
            "first");

    private final Words words;
    private final BitSet headlines;
    private final Vote vote;
    private final NameSigns signs;
    private final Datelines datelines;
    private final Set<String> small = new HashSet<>();
    /** The words that a name may begin with, by a capital or by the tables. */
    private final BitSet beginnings = new BitSet();
    /** Two capital words side by side inside a sentence, which are two words of one name. */
    private final Set<String> pairs = new HashSet<>();
    /** Names without a capital: {@code jasper}. */
    private final Set<String> brands = new HashSet<>();

    private final List<Name> found = new ArrayList<>();

    private Names(Words words) {
        this.words = words;
        this.headlines = Headlines.in(words);
        this.vote = new Vote(words);
        this.signs = new NameSigns(words);
        this.datelines = new Datelines(words);
    }

    /** The names in the order of the text, not overlapping. */
    static List<Name> in(Words words) {
        Names names = new Names(words);
        names.collectSmall();
        names.addBrands();
        names.scan();
        return Featured.settle(words, Placed.settle(words, names.settled()));
    }

    /** Which words the text has in small letters too is asked of those with a capital alone. */
    private void collectSmall() {
        long[] asked = capitals();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            if (!word.capital() && !word.is(WordClass.COMMON) && word.letters()) {
                if ((asked[slot(word.text().charAt(0))] & 1L << word.end() - word.start()) != 0) {
                    small.add(word.text());
                }
                if (isBrand(i)) {
                    brands.add(word.text());
                }
            } else if (word.capital()
                    && !word.first()
                    && words.at(i + 1).capital()
                    && !(word.sentence() == 0 && word.is(WordClass.COMMON))) {
                pairs.add(word.text() + " " + words.at(i + 1).text());
            }
        }
    }

    /** For each first letter the lengths of the words with a capital. */
    private long[] capitals() {
        long[] lengths = new long[LETTERS];
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            if (word.capital()) {
                lengths[slot(word.lower().charAt(0))] |= 1L << word.lower().length();
            }
            if (word.capital() || words.known(i) != null) {
                beginnings.set(i);
            }
        }
        return lengths;
    }

    private void addBrands() {
        for (int i = 0; i < words.size() && !brands.isEmpty(); i++) {
            if (brands.contains(words.at(i).text())) {
                beginnings.set(i);
            }
        }
    }

    private static int slot(char letter) {
        return letter & LETTERS - 1;
    }

    /** {@code jasper, the grocery app,} at the beginning of a sentence: no other word begins one with a small letter. */
    private boolean isBrand(int i) {
        Word word = words.at(i);
        return !words.joined(i)
                && !word.is(WordClass.COMMON)
                && word.text().length() > 3
                && !word.about()
                && words.joined(i + 1)
                && (signs.described(i + 1) || words.at(i + 1).possessive());
    }

    private void scan() {
        int i = beginnings.nextSetBit(0);
        while (i >= 0) {
            int end = headlines.get(words.at(i).sentence()) ? inHeadline(i) : inText(i);
            i = beginnings.nextSetBit(end);
        }
    }

    /** In a headline only what the tables know is a name; the article's own names are added when all are known. */
    private int inHeadline(int i) {
        var known = Gazetteer.at(words, i);
        if (known == null || (known.end() == i + 1 && common(words.at(i)))) {
            return i + 1;
        }
        add(i, known.end(), known.value(), false, true);
        return known.end();
    }

    private int inText(int i) {
        Word word = words.at(i);
        var known = Gazetteer.at(words, i);
        if (brands.contains(word.text())) {
            add(i, i + 1, null, false, true);
            return i + 1;
        }
        if (!word.capital() && known == null) {
            return i + 1;
        }
        int written = datelines.end(i);
        if (written > i) {
            return written;
        }
        int end = new Run(words, i).end(known == null ? i + 1 : known.end());
        return datelines.is(i, end) ? end : split(i, end);
    }

    /** Cuts a run of capitals at titles, roles and words that are no name: {@code Tesla CEO Elon Musk} is two names. */
    private int split(int from, int end) {
        int start = from;
        Word before = words.at(from - 1);
        boolean titled =
                words.joined(from) && before.is(WordClass.ROLE) && (end - from > 1 || !before.is(WordClass.EITHER));
        int i = from;
        while (i <= end) {
            var known = i < end ? Gazetteer.at(words, i) : null;
            if (known != null && known.end() <= end) {
                i = known.end();
                continue;
            }
            if (i == end || cuts(words.at(i), i, start)) {
                if (i > start) {
                    part(start, i, titled);
                }
                titled = i < end
                        && (words.at(i).is(WordClass.TITLE) || words.at(i).is(WordClass.ROLE));
                start = i + 1;
            }
            i++;
        }
        return Math.max(end, from + 1);
    }

    private boolean cuts(Word word, int i, int start) {
        boolean inside = i > start && words.at(i + 1).capital() && !word.is(WordClass.TITLE) && !word.is("ceo");
        return word.is(WordClass.TITLE)
                || (word.is(WordClass.ROLE) && !(inside && word.is(WordClass.ORGANISED)))
                || (word.is(WordClass.NOTHING)
                        && (i == start || !inside)
                        && !(i > start && (word.is("ai") || isSurname(i))));
    }

    /** {@code Jane [Page]}: behind a given name any word may be a surname. */
    private boolean isSurname(int i) {
        return Lexicon.givenName(words.at(i - 1).text()) && !words.at(i).acronym() && words.joined(i);
    }

    private void part(int from, int to, boolean titled) {
        int start = from;
        while (start < to && !titled && skips(start, to)) {
            start++;
        }
        int place = leadingPlace(start, to);
        if (place > start) {
            part(start, place, false);
            start = place;
        }
        int end = to;
        while (end > start
                && (words.at(end - 1).is("of")
                        || words.at(end - 1).is("and")
                        || words.at(end - 1).is("&"))) {
            end--;
        }
        while (end > start
                && end == to
                && words.at(end).is(WordClass.ROLE)
                && BENCHES.contains(words.at(end - 1).lower())) {
            end--;
        }
        boolean cutPlace = end - start == 1
                && end == to
                && words.joined(end)
                && words.at(end).about();
        if (!cutPlace && (end - start > 1 || (end > start && words.at(start).letters()))) {
            Known known = words.at(start - 1).is(WordClass.TITLE) ? null : known(start, end);
            if (known == null && end - start == 1 && words.at(start).bare()) {
                return;
            }
            boolean family = words.joined(end)
                    && words.at(end).is("family")
                    && words.at(start - 1).is("the");
            if (family) {
                found.add(new Name(start, end + 1, words.text(start, end + 1), Kind.ORGANISATION, null, true));
                return;
            }
            add(start, end, known, titled, sure(start, end, known));
        }
    }

    /** What the tables know of the whole name, with or without a legal ending: {@code Netflix Inc}. */
    private @Nullable Known known(int from, int to) {
        var found = Gazetteer.at(words, from);
        if (found == null || found.end() > to) {
            return null;
        }
        boolean company =
                found.value().kind() == Kind.ORGANISATION || found.value().kind() == Kind.PUBLISHER;
        for (int i = found.end(); i < to; i++) {
            if (!company || !words.at(i).is(WordClass.LEGAL)) {
                return null;
            }
        }
        return found.value();
    }

    /** The common words with which a sentence begins: {@code But}, {@code Shares of}. */
    private boolean skips(int i, int to) {
        Word word = words.at(i);
        if (word.is("of") || word.is("and") || word.is("the")) {
            return true;
        }
        var known = Gazetteer.at(words, i);
        if (known != null && known.end() > i + 1) {
            return false;
        }
        boolean trade = i + 2 == to
                && words.at(i + 1).is(WordClass.ORGANISED)
                && words.at(i + 1).capital();
        boolean whole = LEADING.contains(word.lower())
                && words.at(i + 1).capital()
                && words.at(to - 1).is(WordClass.ORGANISED);
        boolean named = trade
                || whole
                || pairs.contains(word.text() + " " + words.at(i + 1).text());
        return word.first()
                && i + 1 < to
                && !named
                && (common(word) || isTrade(word) && words.at(i + 1).capital());
    }

    /** {@code Chipmaker} of {@code Chipmaker Jasper}: what a company is, with a capital only because the sentence begins there. */
    private boolean isTrade(Word word) {
        return word.is(WordClass.DESCRIPTION) && !word.is(WordClass.ANY_COMPANY) && !word.is(WordClass.ORGANISED);
    }

    private boolean common(Word word) {
        return word.is(WordClass.COMMON) || (small.contains(word.lower()) && !word.acronym() && !word.camel());
    }

    /** The word behind a nationality in front of a name that needs none: {@code Japan} in {@code Japanese Toshiba}. */
    private int leadingPlace(int from, int to) {
        var place = Gazetteer.at(words, from);
        if (place == null || place.value().kind() != Kind.PLACE || place.end() >= to) {
            return from;
        }
        if (isDateline(from, place.end())) {
            return place.end();
        }
        var rest = Gazetteer.at(words, place.end());
        boolean whole = rest != null && rest.end() == to && !rest.value().adjective();
        return whole || (!place.value().adjective() && !vote.organised(from, to) && to - place.end() > 1)
                ? place.end()
                : from;
    }

    /** {@code TOKYO Toshiba Corp said}: where a story was written, all in capitals before its first words. */
    private boolean isDateline(int from, int to) {
        Word first = words.at(from);
        boolean capitals =
                first.acronym() && words.at(to - 1).acronym() && first.text().indexOf('.') < 0;
        return first.first()
                && capitals
                && words.text(from, to).length() > LONGEST_CODE
                && !words.at(to).acronym();
    }

    private boolean sure(int from, int to, @Nullable Known known) {
        Word word = words.at(from);
        boolean lone = to - from == 1;
        if (lone && known == null && (word.is(WordClass.COMMON) || word.is(WordClass.MEASURE))) {
            return false;
        }
        if (!lone || !word.first()) {
            return true;
        }
        if (common(word)) {
            return false;
        }
        return known != null
                || word.acronym()
                || word.camel()
                || word.dotted()
                || words.joined(to)
                        && (words.at(to).possessive() || signs.acts(word, words.at(to)) || signs.described(to));
    }

    /** {@code Board of Directors}: no one but the company itself. */
    private boolean isOrgan(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.at(i).is(WordClass.ORGAN) && !words.at(i).is("of")) {
                return false;
            }
        }
        return words.at(from).is("board") || words.at(to - 1).is("board");
    }

    private void add(int from, int to, @Nullable Known known, boolean titled, boolean sure) {
        boolean street = to - from == 1 && words.at(from).is("street");
        boolean facility = words.at(to - 1).is(WordClass.FACILITY);
        if (street || facility || isOrgan(from, to)) {
            return;
        }
        found.add(new Name(from, to, words.text(from, to), vote.kind(from, to, known, titled), known, sure));
    }

    /** Without the doubtful names that the article never writes with a capital inside a sentence. */
    private List<Name> settled() {
        Map<String, Name> sure = new HashMap<>();
        for (Name name : found) {
            if (name.sure()) {
                sure.putIfAbsent(name.text(), name);
                sure.putIfAbsent(words.at(name.from()).text(), name);
            }
        }
        return found.stream()
                .filter(name -> name.sure() || sure.containsKey(name.text()))
                .toList();
    }
}
