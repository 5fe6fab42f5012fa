package newsledger.figure;

import newsledger.article.Letters;
import newsledger.article.Span;
import newsledger.table.WordKey;
import newsledger.table.WordMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence cut into words, digits and signs: {@code US$5.1bn} is {@code US}, {@code $}, {@code 5.1}, {@code bn}. Asking for a token
 * that is not there gives an empty one, so that finders may look around freely.
 */
final class Tokens {
    /** The sort of a token. An identifier mixes letters and digits ({@code A380}); noise is not to be read ({@code 1.2.3}). */
    enum Type {
        NUMBER,
        WORD,
        SIGN,
        IDENTIFIER,
        NOISE,
        NONE
    }

    private static final int LONGEST_WORD = 40;
    /** Hardly a sentence has shorter words, their blanks and marks counted. */
    private static final int SHORTEST = 4;

    private final String text;
    private final int offset;
    private int size;
    private int[] starts;
    private int[] ends;
    private Type[] types;
    private @Nullable String[] words;
    private long[] keys;

    /** Tokens of {@code text}, which stands at {@code offset} of its article. */
    Tokens(String text, int offset) {
        this.text = text;
        this.offset = offset;
        int most = text.length() / SHORTEST + 1;
        this.starts = new int[most];
        this.ends = new int[most];
        this.types = new Type[most];
        this.words = new String[most];
        this.keys = new long[most];
    }

    /** @param key the {@link WordKey} of what is printed */
    void add(Type type, int start, int end, long key) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
            words = Arrays.copyOf(words, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        keys[size] = type == Type.SIGN ? key(plain(text.charAt(start))) : key;
        size++;
    }

    int size() {
        return size;
    }

    Type type(int i) {
        return i < 0 || i >= size ? Type.NONE : types[i];
    }

    boolean isNumber(int i) {
        return type(i) == Type.NUMBER;
    }

    boolean isWord(int i) {
        return type(i) == Type.WORD;
    }

    /** The token in lower case; every hyphen and dash is {@code -}; empty where there is none. */
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
        if (ends[i] - starts[i] > LONGEST_WORD) {
            return "\u2026";
        }
        if (types[i] == Type.SIGN) {
            return sign(text.charAt(starts[i]), i);
        }
        return text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    }

    private String sign(char c, int i) {
        char plain = plain(c);
        return plain == c ? text.substring(starts[i], ends[i]) : String.valueOf(plain);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2019', '\u2018' -> '\'';
            default -> c;
        };
    }

    private static long key(char sign) {
        return WordKey.end(WordKey.add(0, sign), 1, sign);
    }

    /** Asks for the length first: most words differ in it, and need not be cut out and put into lower case. */
    boolean is(int i, String word) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == word.length()
                && Letters.mayBeSame(text.charAt(starts[i]), word.charAt(0))
                && word(i).equals(word);
    }

    /** What {@code words} know of the token, in any case; null if nothing, and where there is none. */
    <V> @Nullable V in(WordMap<V> words, int i) {
        return i < 0 || i >= size ? null : words.get(keys[i], text, starts[i], ends[i]);
    }

    /** The token as the text has it; empty where there is none. */
    String printed(int i) {
        return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
    }

    /** Whether the text has the token as {@code word}, in that case. */
    boolean isPrinted(int i, String word) {
        return i >= 0 && i < size && ends[i] - starts[i] == word.length() && text.startsWith(word, starts[i]);
    }

    /** Whether the token begins with a capital letter. */
    boolean isCapital(int i) {
        return i >= 0 && i < size && Letters.isCapital(text.charAt(starts[i]));
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean isGlued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /** The character right before the token, or a space. */
    char before(int i) {
        return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
    }

    /** The character right behind the token, or a space. */
    char behind(int i) {
        return ends[i] == text.length() ? ' ' : text.charAt(ends[i]);
    }

    /** Where the tokens from {@code first} to before {@code end} stand in the article. */
    Span span(int first, int end) {
        return new Span(offset + starts[first], offset + ends[end - 1]);
    }

    /** The words of the tokens from {@code first} to before {@code end}, as printed. */
    String text(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }
}
