package newsledger.time;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words, numbers and marks of one sentence: {@code Dec. 31} is {@code dec}, {@code .} and {@code 31}. Questions about a
 * place outside the sentence are answered with no, so that finders may look around freely.
 */
final class Tokens {
    private static final int LONGEST_WORD = 16;

    /** A word in lower case ({@code ""} where it is too long to be one of ours), number or mark. */
    private record Token(
            int start,
            int end,
            String word,
            boolean capital,
            @Nullable Map<Term, Integer> meanings) {}

    private static final Token NONE = new Token(0, 0, "", false, null);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text, int start, int end) {
        this.text = text;
        int i = start;
        while (i < end) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                i++;
            } else {
                int next = endOf(i, end);
                add(i, next);
                i = next;
            }
        }
    }

    private int endOf(int start, int end) {
        if (!Character.isLetterOrDigit(text.charAt(start))) {
            return start + 1;
        }
        int i = start + 1;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || insideNumber(i, end))) {
            i++;
        }
        return i;
    }

    /** Whether the mark at {@code i} joins digits: {@code 2,004} and {@code 20.04} are one number, {@code 31,2004} is two. */
    private boolean insideNumber(int i, int end) {
        char mark = text.charAt(i);
        if (mark == '.') {
            return digit(i - 1, end) && digit(i + 1, end);
        }
        return mark == ','
                && digit(i - 1, end)
                && digit(i + 1, end)
                && digit(i + 2, end)
                && digit(i + 3, end)
                && !digit(i + 4, end);
    }

    private boolean digit(int i, int end) {
        return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private void add(int start, int end) {
        String word =
                end - start > LONGEST_WORD ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(start, end, word, Character.isUpperCase(text.charAt(start)), Vocabulary.meanings(word)));
    }

    int size() {
        return tokens.size();
    }

    int start(int i) {
        return tokens.get(i).start;
    }

    int end(int i) {
        return tokens.get(i).end;
    }

    /** The characters from the token {@code from} to the one before {@code to}. */
    String text(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    private Token at(int i) {
        return i < 0 || i >= tokens.size() ? NONE : tokens.get(i);
    }

    /** The word in lower case, {@code ""} outside the sentence. */
    String word(int i) {
        return at(i).word;
    }

    boolean is(int i, String word) {
        return at(i).word.equals(word);
    }

    boolean isAny(int i, String first, String second) {
        return is(i, first) || is(i, second);
    }

    boolean isDash(int i) {
        String word = word(i);
        return word.equals("-") || word.equals("–") || word.equals("‑") || word.equals("—");
    }

    boolean capital(int i) {
        return at(i).capital;
    }

    boolean can(int i, Term term) {
        Map<Term, Integer> meanings = at(i).meanings;
        return meanings != null && meanings.containsKey(term);
    }

    /** The value of the word as {@code term}; asked only where it {@link #can} be one. */
    int value(int i, Term term) {
        Map<Term, Integer> meanings = at(i).meanings;
        return meanings == null ? 0 : meanings.getOrDefault(term, 0);
    }

    boolean known(int i) {
        return at(i).meanings != null;
    }

    boolean startsWithDigit(int i) {
        String word = word(i);
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** The number that {@code i} is, written in at most four digits and nothing else, otherwise -1. */
    int number(int i) {
        String word = word(i);
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int k = 0; k < word.length(); k++) {
            int digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    int digits(int i) {
        return word(i).length();
    }

    /** Whether nothing stands between {@code i} and the token before it. */
    boolean glued(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i - 1).end == tokens.get(i).start;
    }
}
