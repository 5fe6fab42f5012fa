package newsledger.fact.clause;

import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordKey;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The cue words and phrases, and what they tell of a figure near them: {@code turnover} is a {@code REVENUE}. */
public final class Lexicon {

    /** A phrase by its words after the first: {@code market value} is {@code [value]} under {@code market}. */
    record Phrase(List<String> rest, Cues cues) {}

    /**
     * What is known of a word.
     *
     * @param phrases those that begin with it, longest first, by their second word
     */
    record Entry(String word, Cues cues, Map<String, List<Phrase>> phrases) {}

    private static final String THAN = "-than-";

    private final Map<String, Cues> entries;
    private final WordMap<Entry> words;

    private Lexicon(Map<String, Cues> entries) {
        Map<String, Cues> cues = new HashMap<>();
        Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();
        entries.forEach((entry, its) -> {
            List<String> parts = List.of(entry.split(" ", -1));
            if (parts.size() == 1) {
                cues.put(entry, its);
            } else {
                phrases.computeIfAbsent(parts.get(0), first -> new HashMap<>())
                        .computeIfAbsent(parts.get(1), second -> new ArrayList<>())
                        .add(new Phrase(parts.subList(1, parts.size()), its));
            }
        });
        phrases.values()
                .forEach(all -> all.values().forEach(list -> list.sort((a, b) -> b.rest.size() - a.rest.size())));
        Map<String, Entry> known = new HashMap<>();
        cues.forEach((word, its) -> known.put(word, new Entry(word, its, Map.of())));
        phrases.forEach((word, all) -> known.put(word, new Entry(word, cues.getOrDefault(word, Cues.NONE), all)));
        this.entries = entries;
        this.words = WordMap.of(known);
    }

    /** The lexicon of {@code cues.csv}. */
    public static Lexicon load() {
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
    public Lexicon with(Cue cue, List<String> more) {
        Map<String, Cues> all = new HashMap<>(entries);
        more.forEach(word -> all.merge(plain(word), Cues.of(cue), Cues::and));
        return new Lexicon(all);
    }

    /** This lexicon, with words that tell an editor's own type and nothing else. */
    public Lexicon withOwn(List<String> nouns) {
        Map<String, Cues> all = new HashMap<>(entries);
        nouns.forEach(noun -> all.put(plain(noun), Cues.of(Cue.CUSTOM)));
        return new Lexicon(all);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** What is known of the word that stands in {@code text} from {@code start} to before {@code end}, in any case; null if nothing is. */
    @Nullable
    Entry at(String text, int start, int end) {
        return words.get(text, start, end);
    }

    /** The same of a word whose {@link WordKey} is known. */
    @Nullable
    Entry at(long key, String text, int start, int end) {
        return words.get(key, text, start, end);
    }

    /** The cues of the last part of the hyphened word there; none where it has no hyphen. */
    Cues lastCues(String text, int start, int end) {
        int part = lastPart(text, start, end);
        Entry found = part > start ? words.get(text, part, end) : null;
        return found == null ? Cues.NONE : found.cues();
    }

    private static int lastPart(String text, int start, int end) {
        int part = end;
        while (part > start && text.charAt(part - 1) != '-') {
            part--;
        }
        // "smaller-than-expected" tells of what was.
        boolean compared = part - start > THAN.length() && text.startsWith(THAN, part - THAN.length());
        return part > start + 1 && !compared ? part : start;
    }

    /** The cues of a word; of a hyphened one that is not listed, those of its last part. */
    public Cues cues(String word) {
        Entry found = words.get(word);
        return found == null || found.cues().isEmpty() ? lastCues(word, 0, word.length()) : found.cues();
    }

    /** The phrases that begin with {@code first} and {@code second}, longest first. */
    private List<Phrase> phrases(String first, String second) {
        Entry found = words.get(first);
        return found == null ? List.of() : found.phrases().getOrDefault(second, List.of());
    }

    /** The cues of a phrase of two words or more that is listed as a whole; empty if it is not. */
    public Cues phrase(String phrase) {
        int space = phrase.indexOf(' ');
        if (space > 0) {
            List<String> rest = List.of(phrase.substring(space + 1).split(" ", -1));
            for (Phrase listed : phrases(phrase.substring(0, space), rest.get(0))) {
                if (listed.rest().equals(rest)) {
                    return listed.cues();
                }
            }
        }
        return Cues.NONE;
    }
}
