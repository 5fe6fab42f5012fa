package newsledger.article;

import newsledger.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits prose into sentences: {@code "Acme Inc. rose 2.5%. The U.S. fell."} are two. One pass, no backtracking. */
final class Sentences {
    private static final Map<String, How> ABBREVIATIONS = abbreviations();
    private static final Set<String> STARTERS = starters();
    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENERS = "\"'“‘«([";
    private static final int MAX_WORD = 20;
    /** Of a number before its decimals; four make a year. */
    private static final int MOST_DIGITS = 3;

    private enum How {
        NEVER,
        NUMBER,
        NAME,
        /** {@code 5 in.}, but {@code the sum it had put in.} */
        MEASURE,
        NOTHING
    }

    private Sentences() {}

    private static Map<String, How> abbreviations() {
        Map<String, How> words = new HashMap<>();
        Table.rows(Sentences.class, "abbreviations.csv")
                .forEach(row ->
                        words.put(row.get("word"), How.valueOf(row.get("how").toUpperCase(java.util.Locale.ROOT))));
        return Map.copyOf(words);
    }

    private static Set<String> starters() {
        Set<String> words = new HashSet<>();
        Table.rows(Sentences.class, "starters.csv").forEach(row -> words.add(row.get("word")));
        return Set.copyOf(words);
    }

    /** The sentences of {@code text}, without the room between them. */
    static List<Span> in(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = skipRoom(text, 0);
        for (int i = start; i < text.length(); i++) {
            if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int stop = i;
            int end = afterClosers(text, i);
            if (endsAt(text, start, stop, end)) {
                sentences.add(new Span(start, end));
                start = skipRoom(text, end);
            }
            i = Math.max(i, end - 1);
        }
        if (start < text.length()) {
            sentences.add(new Span(start, text.stripTrailing().length()));
        }
        return sentences;
    }

    private static int skipRoom(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of a run of terminators and the quotes and brackets that close after it. */
    private static int afterClosers(String text, int terminator) {
        int i = terminator + 1;
        while (i < text.length()
                && (TERMINATORS.indexOf(text.charAt(i)) >= 0 || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean endsAt(String text, int start, int stop, int end) {
        int next = skipRoom(text, end);
        if (next == text.length()) {
            return true;
        }
        if (start == stop) {
            return false;
        }
        if (next == end) {
            return false;
        }
        int word = afterOpeners(text, next);
        if (word == text.length() || Character.isLowerCase(text.charAt(word))) {
            return false;
        }
        boolean plainStop = text.charAt(stop) == '.' && end == stop + 1;
        return !plainStop || endsAfterWord(text, start, stop, next, word);
    }

    private static int afterOpeners(String text, int from) {
        int i = from;
        while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a full stop ends the sentence, by the word before it and the one after. */
    private static boolean endsAfterWord(String text, int start, int stop, int next, int after) {
        int from = stop;
        while (from > start && isWord(text.charAt(from - 1)) && stop - from < MAX_WORD) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty() && isDecimal(text, stop, next)) {
            return false;
        }
        boolean opens = next < after;
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return STARTERS.contains(wordAt(text, after)) && !isInitialOfName(text, from);
        }
        if (from == start && isNumber(word)) {
            return false;
        }
        How how = ABBREVIATIONS.getOrDefault(word, isInitials(word) ? How.NAME : How.NOTHING);
        return switch (how) {
            case NOTHING -> true;
            case NEVER -> false;
            case NUMBER -> !Character.isDigit(text.charAt(after));
            case MEASURE -> !isBehindNumber(text, from) || isEndOfName(text, from, opens, after);
            case NAME -> isEndOfName(text, from, opens, after);
        };
    }

    private static boolean isEndOfName(String text, int from, boolean opens, int after) {
        return opens || STARTERS.contains(wordAt(text, after)) || isAmount(text, from);
    }

    private static boolean isBehindNumber(String text, int from) {
        return from >= 2 && text.charAt(from - 1) == ' ' && Character.isDigit(text.charAt(from - 2));
    }

    /** The point of {@code 6 . 2 %} in text cut into words; {@code in 1989 . 20 firms} has none. */
    private static boolean isDecimal(String text, int stop, int next) {
        int from = stop - 1;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = stop - 1 - from;
        return length > 0 && length <= MOST_DIGITS && next == stop + 2 && Character.isDigit(text.charAt(next));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** {@code J.P}, {@code U.S}: single letters with stops between. */
    private static boolean isInitials(String word) {
        boolean initials = word.length() >= 3 && word.length() % 2 == 1;
        for (int i = 0; i < word.length() && initials; i++) {
            initials = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
        }
        return initials;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    /** {@code J. P. Morgan}: a capital before it, with its stop. */
    private static boolean isInitialOfName(String text, int from) {
        return from >= 3 && text.charAt(from - 2) == '.' && Character.isUpperCase(text.charAt(from - 3));
    }

    /** {@code 3 m.}, {@code £4 bn.}: a unit after a number is no abbreviated name. */
    private static boolean isAmount(String text, int from) {
        return from >= 2
                && text.charAt(from - 1) == ' '
                && Character.isDigit(text.charAt(from - 2))
                && Character.isLowerCase(text.charAt(from))
                && text.indexOf('.', from) < from + 4
                && text.charAt(from + 1) != '.';
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - from < MAX_WORD) {
            end++;
        }
        return text.substring(from, end);
    }
}
