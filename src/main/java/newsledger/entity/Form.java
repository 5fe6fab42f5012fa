package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One spelling of a name and how often the article uses it.
 *
 * @param words its words in lower case, without full stops
 * @param core how many of them are left without a legal ending: 1 of {@code Netflix Inc}
 * @param coreText those words
 * @param key what tells it from others: a person and a company of one name are two
 * @param first the number of its first occurrence among the names
 */
record Form(
        String text,
        List<String> words,
        int core,
        String coreText,
        Kind kind,
        @Nullable Known known,
        int count,
        int first,
        String key) {

    static Form of(Words words, Name name, int first) {
        List<String> plain = new ArrayList<>();
        int core = 0;
        for (int i = name.from(); i < name.to(); i++) {
            Word word = words.at(i);
            plain.add(plain(word.lower()));
            boolean legal = word.is(WordClass.LEGAL) && i > name.from();
            core = legal || word.is("&") || word.is("and") ? core : plain.size();
        }
        return new Form(
                name.text(),
                plain,
                core,
                prefix(plain, core),
                name.kind(),
                name.known(),
                1,
                first,
                key(name.text(), name.kind()));
    }

    static String key(String text, Kind kind) {
        return kind == Kind.PERSON ? text + "\tperson" : text;
    }

    private static String plain(String word) {
        String bare = word.endsWith(".com") ? word.substring(0, word.length() - 4) : word;
        return bare.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** The same, once more. */
    Form again() {
        return new Form(text, words, core, coreText, kind, known, count + 1, first, key);
    }

    Form as(Kind other) {
        return new Form(text, words, core, coreText, other, known, count, first, key);
    }

    /** {@code 2} words of {@code Pernod Ricard SA}: {@code pernod ricard}. */
    String prefix(int length) {
        return prefix(words, length);
    }

    private static String prefix(List<String> words, int length) {
        return length == 1 ? words.get(0) : String.join(" ", words.subList(0, length));
    }

    boolean person() {
        return kind == Kind.PERSON;
    }

    /** An organisation, as far as one can tell: publishers too. */
    boolean organisation() {
        return kind == Kind.ORGANISATION || kind == Kind.PUBLISHER;
    }

    String surname() {
        return words.get(words.size() - 1);
    }
}
