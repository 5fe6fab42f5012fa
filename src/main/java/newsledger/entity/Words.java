package newsledger.entity;

import newsledger.article.Article;
import newsledger.article.Letters;
import newsledger.article.Runs;
import newsledger.article.Sentence;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of an article, sentence by sentence. */
final class Words {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "co", "ltd", "bros", "mr", "mrs", "ms", "dr", "st", "cia", "jr", "sr", "prof", "sen", "rep",
            "gov", "gen", "no", "mt");
    private static final String QUOTES = "\"“‘'";
    private static final Word NONE = new Word(0, 0, " ", "", -1, false, Shape.MARK, Lexicon.UNKNOWN);

    private final String text;
    private int size;
    private Word[] words = new Word[256];
    /** For each word the longest known name that begins there. */
    private NameTree.@Nullable Found[] names = new NameTree.Found[0];
    /** The sentences that begin a paragraph. */
    private final BitSet openings = new BitSet();

    private Words(String text) {
        this.text = text;
    }

    /** @param runs of the article's text */
    static Words of(Article article, Runs runs) {
        Words words = new Words(article.text());
        Runs.Cursor cursor = runs.cursor();
        int number = 0;
        int block = -1;
        for (Sentence sentence : article.sentences()) {
            words.openings.set(number, sentence.block() != block);
            block = sentence.block();
            words.read(sentence.span().start(), sentence.span().end(), number++, cursor);
        }
        words.findNames();
        return words;
    }

    private void findNames() {
        names = new NameTree.Found[size];
        for (int i = 0; i < size; i++) {
            names[i] = Gazetteer.find(this, i);
        }
    }

    /** The words of a name from a table, read as an article's are. */
    static List<String> of(String name) {
        Words words = new Words(name);
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < name.length()) {
            int end = words.end(i, name.length());
            if (!words.isBlank(i)) {
                parts.add(name.substring(i, end));
            }
            i = end;
        }
        return parts;
    }

    int size() {
        return size;
    }

    /** Whether the word {@code i} is the first of a paragraph. */
    boolean opens(int i) {
        return at(i).sentence() != at(i - 1).sentence() && openings.get(Math.max(0, at(i).sentence()));
    }

    /** The word {@code i}; outside the text an empty one that is nothing. */
    Word at(int i) {
        return i < 0 || i >= size ? NONE : words[i];
    }

    /** The longest known name that begins at the word {@code i}. */
    NameTree.@Nullable Found known(int i) {
        return i < 0 || i >= size ? null : names[i];
    }

    /** The first word from {@code from} on that is of one of these classes; behind the last word where none is. */
    int next(int from, WordClasses classes) {
        int i = from;
        while (i < size && (words[i].classes() & classes.bits()) == 0) {
            i++;
        }
        return Math.min(i, size);
    }

    String text(int from, int to) {
        return text.substring(words[from].start(), words[to - 1].end());
    }

    /** Whether only blanks stand between the word {@code i} and the one before it, in one sentence. */
    boolean joined(int i) {
        return i > 0 && i < size && words[i - 1].sentence() == words[i].sentence();
    }

    private void read(int start, int end, int sentence, Runs.Cursor runs) {
        boolean first = true;
        int i = Slugs.end(text, start, end);
        while (i < end) {
            if (isBlank(i)) {
                i++;
            } else if (runs.begins(i, end)) {
                int next = endOfWord(i, runs.end(), end);
                add(next == runs.end() ? word(i, runs, sentence, first) : word(i, next, sentence, first));
                first = false;
                i = next;
            } else {
                int next = end(i, end);
                add(word(i, next, sentence, first));
                char c = text.charAt(i);
                boolean possessive = next == i + 2 && possessive(i, end);
                first = !possessive && opens(c) || (first && !Letters.isLetterOrDigit(c));
                i = next;
            }
        }
    }

    private boolean isBlank(int i) {
        return Letters.isBlank(text.charAt(i));
    }

    /** The end of the word, mark or blank that begins at {@code i}. */
    private int end(int i, int end) {
        return Letters.isLetterOrDigit(text.charAt(i)) ? endOfWord(i, i + 1, end) : possessive(i, end) ? i + 2 : i + 1;
    }

    private void add(Word word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    /** A word that is a run of letters and digits, as most are. */
    private Word word(int start, Runs.Cursor run, int sentence, boolean first) {
        Lexicon.Entry known = Lexicon.at(run.key(), text, start, run.end());
        if (known == null) {
            String word = text.substring(start, run.end());
            return run.isSmall()
                    ? new Word(start, run.end(), word, word, sentence, first, Shape.SMALL, Lexicon.UNKNOWN)
                    : word(start, word, word.toLowerCase(Locale.ROOT), sentence, first, Lexicon.UNKNOWN);
        }
        return run.isSmall()
                ? new Word(start, run.end(), known.word(), known.word(), sentence, first, Shape.SMALL, known)
                : word(start, text.substring(start, run.end()), known.word(), sentence, first, known);
    }

    private Word word(int start, int end, int sentence, boolean first) {
        Lexicon.Entry known = Lexicon.at(text, start, end);
        if (known == null && end - start > 1 && text.charAt(end - 1) == '.') {
            known = Lexicon.at(text, start, end - 1);
        }
        String word = text.substring(start, end);
        String lower = word.toLowerCase(Locale.ROOT);
        return word(start, word, lower, sentence, first, known == null ? Lexicon.UNKNOWN : known);
    }

    private static Word word(int start, String word, String lower, int sentence, boolean first, Lexicon.Entry known) {
        return new Word(start, start + word.length(), word, lower, sentence, first, Shape.of(word), known);
    }

    private static boolean opens(char c) {
        return QUOTES.indexOf(c) >= 0 || c == ':' || c == '•' || c == '-' || c == '–' || c == '—';
    }

    private boolean possessive(int i, int end) {
        char c = text.charAt(i);
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe
                && i > 0
                && Letters.isLetterOrDigit(text.charAt(i - 1))
                && i + 1 < end
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= end || !Letters.isLetterOrDigit(text.charAt(i + 2)));
    }

    /** @param from behind the letters and digits that the word begins with */
    private int endOfWord(int start, int from, int end) {
        int i = from;
        if (i == end || text.charAt(i) == ' ') {
            return i; // Most words end so.
        }
        while (i < end && (Letters.isLetterOrDigit(text.charAt(i)) || inside(i, end))) {
            i++;
        }
        boolean dot = i < end && text.charAt(i) == '.';
        boolean last = i + 1 >= end;
        return dot && (initials(start, i) || (!last && abbreviation(start, i))) ? i + 1 : i;
    }

    private boolean abbreviation(int start, int end) {
        return ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a mark stands inside a word: {@code AT&T}, {@code O'Brien}, {@code well-known}, {@code Mail.ru}. */
    private boolean inside(int i, int end) {
        char c = text.charAt(i);
        if (i + 1 >= end || !Letters.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        return switch (c) {
            case '&', '-', '‑', '.' -> true;
            case ',' -> Letters.isDigit(text.charAt(i - 1)) && Letters.isDigit(text.charAt(i + 1));
            case '\'', '’' -> !possessive(i, end);
            default -> false;
        };
    }

    /** {@code J}, {@code U.S}: letters with full stops between, so that the last one has its own too. */
    private boolean initials(int start, int end) {
        if (!Letters.isCapital(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            boolean dot = (i - start) % 2 == 1;
            if (dot ? text.charAt(i) != '.' : !Letters.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return (end - start) % 2 == 1;
    }
}
