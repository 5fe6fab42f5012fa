package newsledger.figure;

import newsledger.article.Letters;
import newsledger.article.Runs;
import newsledger.table.Row;
import newsledger.table.Table;
import newsledger.table.WordKey;

import java.util.HashSet;
import java.util.Set;

/** Cuts text into {@link Tokens} in one pass from left to right. */
final class Scanner {
    /** A number of more digits than this is a code, not a quantity. */
    static final int MOST_DIGITS = 24;

    /** Letters that stand for money right before digits: {@code Rs500}, {@code EUR3m}. */
    private static final Set<String> MONEY = moneyLetters();

    /** Units between digits: {@code 1h30m}, {@code 6ft2in}. */
    private static final Set<String> COMPOUND = Set.of("h", "hr", "ft", "lb");

    /** The first character that is a mark on a letter. */
    private static final char LEAST_MARK = '\u0300';

    private static final String VULGAR = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    private final String text;
    private final int offset;
    private final Runs.Cursor runs;
    private final Tokens tokens;
    private int at;

    private Scanner(String text, int offset, Runs.Cursor runs) {
        this.text = text;
        this.offset = offset;
        this.runs = runs;
        this.tokens = new Tokens(text, offset);
    }

    /** The tokens of a text by itself. */
    static Tokens scan(String text) {
        return scan(text, 0, Runs.of(text).cursor());
    }

    /**
     * Those of a sentence.
     *
     * @param offset where it stands in its article
     * @param runs of the article, read up to before the sentence at most
     */
    static Tokens scan(String text, int offset, Runs.Cursor runs) {
        Scanner scanner = new Scanner(text, offset, runs);
        while (scanner.at < text.length()) {
            scanner.step();
        }
        return scanner.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
            return;
        }
        if (isSpace(c)) {
            at++;
        } else if (isDigit(c) || (c == '.' && isDigit(peek(1)) && !touchesWord())) {
            number();
        } else if (Letters.isLetter(c)) {
            word();
        } else {
            take(VULGAR.indexOf(c) >= 0 ? Tokens.Type.NUMBER : Tokens.Type.SIGN, at + 1);
        }
    }

    private void word() {
        if (runs.begins(offset + at, offset + text.length()) && runs.isSmall()) {
            int end = runs.end() - offset;
            if (end == text.length() || text.charAt(end) == ' ') {
                take(Tokens.Type.WORD, end, runs.key()); // Most words end so.
                return;
            }
        }
        int end = at;
        while (end < text.length() && isWordPart(end)) {
            end++;
        }
        if (isAddress(end)) {
            take(Tokens.Type.NOISE, endOfRun(end));
        } else if (end < text.length() && isDigit(text.charAt(end)) && !isMoney(end) && !isCompound(end)) {
            take(Tokens.Type.IDENTIFIER, endOfIdentifier(end));
        } else {
            take(Tokens.Type.WORD, end);
        }
    }

    /** {@code Rs500}, {@code $US5} */
    private boolean isMoney(int end) {
        boolean signed = at > 0 && text.charAt(at - 1) == '$';
        return MONEY.contains(text.substring(signed ? at - 1 : at, end));
    }

    /** {@code 1h30m}; {@code ft2} is one word. */
    private boolean isCompound(int end) {
        boolean behindDigit = at > 0 && isDigit(text.charAt(at - 1)) && tokens.isNumber(tokens.size() - 1);
        int behind = endOfDigits(end);
        boolean named = behind < text.length() && isLetterOrDigit(behind);
        return behindDigit && COMPOUND.contains(text.substring(at, end)) && (named || text.charAt(at) == 'h');
    }

    /** Letters and marks; the points of {@code U.S.} too. */
    private boolean isWordPart(int i) {
        char c = text.charAt(i);
        if (Letters.isLetter(c)) {
            return true;
        }
        if (c < LEAST_MARK && c != '.') {
            return false;
        }
        return isMark(Character.getType(c))
                || c == '.' && isInitial(i - 1) && (isInitial(i + 1) || (i >= at + 3 && text.charAt(i - 2) == '.'));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether one letter stands alone at {@code i}, points at its sides: the {@code S} of {@code U.S.}. */
    private boolean isInitial(int i) {
        return i < text.length()
                && Letters.isLetter(text.charAt(i))
                && (i + 1 >= text.length() || !Letters.isLetterOrDigit(text.charAt(i + 1)))
                && (i <= at || text.charAt(i - 1) == '.');
    }

    private boolean isAddress(int end) {
        if (end == text.length() || text.charAt(end) == ' ') {
            return false;
        }
        return text.startsWith("://", end)
                || text.startsWith("www.", at)
                || (text.charAt(end) == '@' && end + 1 < text.length() && isLetterOrDigit(end + 1));
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfIdentifier(int from) {
        int end = from;
        while (end < text.length() && isLetterOrDigit(end)) {
            end++;
        }
        return end;
    }

    private void number() {
        int grouped = Grouping.end(text, at);
        if (grouped > 0) {
            take(grouped - at > MOST_DIGITS ? Tokens.Type.NOISE : Tokens.Type.NUMBER, grouped);
            return;
        }
        int end = endOfDigits(at);
        int digits = end - at;
        while (end < text.length() && text.charAt(end) == ',' && isGroup(end + 1)) {
            int next = endOfDigits(end + 1);
            digits += next - end - 1;
            end = next;
        }
        boolean noise = false;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int next = endOfDigits(end + 1);
            digits += next - end - 1;
            end = next;
        }
        while (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = endOfDigits(end + 1);
            noise = true;
        }
        take(noise || digits > MOST_DIGITS ? Tokens.Type.NOISE : Tokens.Type.NUMBER, end);
    }

    /** Whether three digits, or two in the Indian way ({@code 1,00,000}), and no fourth, follow a comma. */
    private boolean isGroup(int from) {
        int length = endOfDigits(from) - from;
        return length == 3
                || (length == 2 && text.length() > from + 3 && text.charAt(from + 2) == ',' && isGroup3(from + 3));
    }

    private boolean isGroup3(int from) {
        int length = endOfDigits(from) - from;
        return length == 3 || length == 2;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void take(Tokens.Type type, int end) {
        take(type, end, WordKey.of(text, at, end));
    }

    private void take(Tokens.Type type, int end, long key) {
        tokens.add(type, at, end, key);
        at = end;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }

    private boolean touchesWord() {
        return at > 0 && Letters.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean isLetterOrDigit(int i) {
        return Letters.isLetterOrDigit(text.charAt(i));
    }

    private static Set<String> moneyLetters() {
        Set<String> letters = new HashSet<>();
        for (Row row : Table.rows(Scanner.class, "currencies.csv")) {
            letters.add(row.get("code"));
            letters.addAll(row.list("symbols"));
        }
        letters.add("R");
        return Set.copyOf(letters);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Letters.isBlank(c);
    }
}
