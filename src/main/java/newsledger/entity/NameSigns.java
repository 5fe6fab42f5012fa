package newsledger.entity;

import java.util.List;
import java.util.Set;

/** Tells by the words behind a lone word that begins a sentence whether it is a name: {@code Jasper said}, {@code Jasper, a maker of}. */
final class NameSigns {
    private static final List<String> GENERAL_ENDINGS =
            List.of("s", "ing", "ion", "ment", "ness", "ity", "ism", "ance", "ence", "age", "th", "people");

    private static final List<String> ABSTRACT_ENDINGS =
            List.of("ment", "ness", "ability", "ivity", "ism", "ance", "ence", "ation", "ition", "ction", "ship");

    /** {@code Mysteriously, the hacker}, but {@code Grammarly, a maker of}. */
    private static final List<String> ADVERB_ENDINGS =
            List.of("ously", "ally", "edly", "ingly", "ently", "antly", "ately", "ably", "ibly", "ively");

    private static final Set<String> DESCRIBING = Set.of(
            "a",
            "an",
            "the",
            "which",
            "who",
            "whose",
            "owned",
            "based",
            "part",
            "formerly",
            "headquartered",
            "founded");

    /** So many words may tell behind a comma what a name is. */
    private static final int REACH = 6;

    private final Words words;

    NameSigns(Words words) {
        this.words = words;
    }

    /** {@code Jasper said}, {@code Jasper settled}: a name rather than the plural or the deed that most other first words are. */
    boolean acts(Word word, Word behind) {
        boolean past = behind.lower().endsWith("ed") && !behind.capital();
        boolean many = word.lower().endsWith("s") && behind.is("who");
        boolean moved = behind.is(WordClass.MOVED) && isGeneral(word.lower());
        return behind.is(WordClass.VERB) && !many && !moved && !isAbstract(word.lower(), behind)
                || past && !isGeneral(word.lower());
    }

    /** {@code Affordability has improved}: what does not speak may be no one. */
    private static boolean isAbstract(String word, Word behind) {
        return behind.is(WordClass.AUXILIARY) && ABSTRACT_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** {@code Investors}, {@code Hiring}, {@code Competition}: endings of nouns for what many have or do. */
    private static boolean isGeneral(String word) {
        return GENERAL_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** {@code Jasper, a maker of}: a name and what it is. */
    boolean described(int to) {
        Word behind = words.at(to + 1);
        boolean adverb = ADVERB_ENDINGS.stream().anyMatch(words.at(to - 1).lower()::endsWith);
        return words.at(to).is(",") && !adverb && (DESCRIBING.contains(behind.lower()) || isApposition(to + 1));
    }

    /** {@code Jasper, Norway's second-largest grocer,} */
    private boolean isApposition(int from) {
        int end = from;
        while (end < from + REACH
                && words.joined(end)
                && (words.at(end).letters() || words.at(end).possessive())) {
            end++;
        }
        return words.at(end).is(",") && words.at(end - 1).is(WordClass.DESCRIPTION);
    }
}
