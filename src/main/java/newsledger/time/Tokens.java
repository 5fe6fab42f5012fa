package newsledger.time;

import newsledger.article.Letters;
import newsledger.article.Runs;
import newsledger.article.Span;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers and marks of one sentence at a time: {@code Dec. 31} is {@code dec}, {@code .} and {@code 31}. Questions about a
 * place outside the sentence are answered with no, so that finders may look around freely.
 */
final class Tokens {
    private static final int LONGEST_WORD = 16;
    private static final int DIGITS_OF_YEAR = 4;

    private final String text;
    private final Runs.Cursor runs;
    private int size;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private @Nullable String[] words = new String[32];
    private Vocabulary.@Nullable Entry[] known = new Vocabulary.Entry[32];

    /** @param runs of the text */
    Tokens(String text, Runs runs) {
        this.text = text;
        this.runs = runs.cursor();
    }

    /** Goes on to a sentence behind the one read before. */
    void read(Span sentence) {
        Arrays.fill(words, 0, size, null);
        size = 0;
        int i = sentence.start();
        int end = sentence.end();
        while (i < end) {
            if (runs.begins(i, end)) {
                int next = endOfNumber(runs.end(), end);
                add(
                        i,
                        next,
                        next == runs.end() ? Vocabulary.at(runs.key(), text, i, next) : Vocabulary.at(text, i, next));
                i = next;
            } else if (Letters.isBlank(text.charAt(i))) {
                i++;
            } else {
                int next = Letters.isLetterOrDigit(text.charAt(i)) ? endOfNumber(i + 1, end) : i + 1;
                add(i, next, Vocabulary.at(text, i, next));
                i = next;
            }
        }
    }

    /** {@code 2,004}: where a token ends whose letters and digits go on to before {@code from}. */
    private int endOfNumber(int from, int end) {
        int i = from;
        while (i < end && (Letters.isLetterOrDigit(text.charAt(i)) || insideNumber(i, end))) {
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
        return i < end && isDigit(text.charAt(i));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end, Vocabulary.@Nullable Entry entry) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
            known = Arrays.copyOf(known, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        known[size] = end - start > LONGEST_WORD ? null : entry;
        size++;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The characters from the token {@code from} to the one before {@code to}. */
    String text(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    /** The word in lower case; {@code ""} where it is too long to be one of ours, and outside the sentence. */
    String word(int i) {
        if (i < 0 || i >= size) {
            return "";
        }
        String word = words[i];
        if (word == null) {
            word = lower(i);
            words[i] = word;
        }
        return word;
    }

    private String lower(int i) {
        Vocabulary.Entry entry = known[i];
        if (entry != null) {
            return entry.word();
        }
        return ends[i] - starts[i] > LONGEST_WORD
                ? ""
                : text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    }

    private Vocabulary.@Nullable Entry entry(int i) {
        return i < 0 || i >= size ? null : known[i];
    }

    /** Asks for the length first: most words differ in it, and need not be cut out and put into lower case. */
    boolean is(int i, String word) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == word.length()
                && Letters.mayBeSame(text.charAt(starts[i]), word.charAt(0))
                && word(i).equals(word);
    }

    boolean isAny(int i, String first, String second) {
        return is(i, first) || is(i, second);
    }

    boolean isDash(int i) {
        String word = word(i);
        return word.equals("-") || word.equals("–") || word.equals("‑") || word.equals("—");
    }

    boolean capital(int i) {
        return i >= 0 && i < size && Letters.isCapital(text.charAt(starts[i]));
    }

    boolean can(int i, Term term) {
        Vocabulary.Entry entry = entry(i);
        return entry != null && entry.can(term);
    }

    /** The value of the word as {@code term}; asked only where it {@link #can} be one. */
    int value(int i, Term term) {
        Vocabulary.Entry entry = entry(i);
        return entry == null ? 0 : entry.values().getOrDefault(term, 0);
    }

    boolean known(int i) {
        return entry(i) != null;
    }

    boolean startsWithDigit(int i) {
        return i >= 0 && i < size && isDigit(text.charAt(starts[i])) && ends[i] - starts[i] <= LONGEST_WORD;
    }

    /** Whether a number is printed as amounts are, {@code 38} and {@code 1,200.5}, and not as years or days of a month, {@code 2004} and {@code 31st}. */
    boolean isAmount(int i) {
        if (ends[i] - starts[i] == DIGITS_OF_YEAR) {
            return false;
        }
        for (int k = starts[i]; k < ends[i]; k++) {
            if (Letters.isLetter(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Q3}, {@code H1}, {@code FY16}: how a code for a time begins. */
    boolean startsCode(int i) {
        int length = ends[i] - starts[i];
        if (length < 2 || length > 6) {
            return false;
        }
        char second = text.charAt(starts[i] + 1);
        return switch (text.charAt(starts[i])) {
            case 'q', 'Q', 'h', 'H' -> Letters.isDigit(second);
            case 'f', 'F' -> second == 'y' || second == 'Y';
            default -> false;
        };
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
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }
}
