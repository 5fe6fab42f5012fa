package newsledger.fact;

import newsledger.table.Row;
import newsledger.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cue words and phrases, and what they tell of a figure near them: {@code turnover} is a {@code REVENUE}. */
final class Lexicon {

    /** A phrase by its words after the first: {@code market value} is {@code [value]} under {@code market}. */
    record Phrase(List<String> rest, Cues cues) {}

    private final Map<String, Cues> entries;
    private final Map<String, Cues> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Lexicon(Map<String, Cues> entries) {
        this.entries = entries;
        entries.forEach(this::put);
        phrases.values().forEach(list -> list.sort((a, b) -> b.rest.size() - a.rest.size()));
    }

    /** The lexicon of {@code cues.csv}. */
    static Lexicon load() {
        Map<String, Cues> entries = new HashMap<>();
        for (Row row : Table.rows(Lexicon.class, "cues.csv")) {
            Cue cue = Cue.valueOf(row.get("cue"));
            for (String entry : row.list("words")) {
                entries.merge(entry, Cues.of(cue), Cues::and);
            }
        }
        return new Lexicon(entries);
    }

    /** This lexicon, with words that tell {@code cue} beside what they tell already. */
    Lexicon with(Cue cue, List<String> more) {
        Map<String, Cues> all = new HashMap<>(entries);
        more.forEach(word -> all.merge(plain(word), Cues.of(cue), Cues::and));
        return new Lexicon(all);
    }

    /** This lexicon, with words that tell an editor's own type and nothing else. */
    Lexicon withOwn(List<String> nouns) {
        Map<String, Cues> all = new HashMap<>(entries);
        nouns.forEach(noun -> all.put(plain(noun), Cues.of(Cue.CUSTOM)));
        return new Lexicon(all);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private void put(String entry, Cues cues) {
        List<String> parts = List.of(entry.split(" ", -1));
        if (parts.size() == 1) {
            words.put(entry, cues);
        } else {
            phrases.computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                    .add(new Phrase(parts.subList(1, parts.size()), cues));
        }
    }

    /** The cues of one lower-case word; of a hyphened word that is not listed, those of its last part. */
    Cues cues(String word) {
        Cues found = words.get(word);
        int hyphen = word.lastIndexOf('-');
        if (found == null && hyphen > 0) {
            found = words.get(word.substring(hyphen + 1));
        }
        return found == null ? Cues.NONE : found;
    }

    /** The phrases that begin with {@code word}, longest first. */
    List<Phrase> phrases(String word) {
        List<Phrase> found = phrases.get(word);
        return found == null ? List.of() : found;
    }

    /** The cues of a phrase of two words or more that is listed as a whole; empty if it is not. */
    Cues phrase(String phrase) {
        int space = phrase.indexOf(' ');
        if (space > 0) {
            List<String> rest = List.of(phrase.substring(space + 1).split(" ", -1));
            for (Phrase listed : phrases(phrase.substring(0, space))) {
                if (listed.rest().equals(rest)) {
                    return listed.cues();
                }
            }
        }
        return Cues.NONE;
    }
}
