package newsledger.fact.clause;

import newsledger.article.Letters;
import newsledger.article.Runs;
import newsledger.article.Sentence;
import newsledger.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into tokens: what was found in it stays whole, the rest becomes words, phrases of the lexicon, and marks:
 * {@code [its][market value][passed][$3 billion]}.
 */
public final class Tokens {
    private final Lexicon lexicon;
    private final String text;
    private final Runs.Cursor runs;

    /** A token of the text, and the phrases that may begin with it. */
    private record Plain(Token token, Map<String, List<Lexicon.Phrase>> phrases) {
        private static Plain of(Token token) {
            return new Plain(token, Map.of());
        }

        /** Whether it is this word; a figure has its qualifier for a word, but is more. */
        boolean is(String word) {
            return token.figure() == null && token.is(word);
        }
    }

    /**
     * Cuts sentences of an article's text, in its order.
     *
     * @param runs of the text
     */
    public Tokens(Lexicon lexicon, String text, Runs runs) {
        this.lexicon = lexicon;
        this.text = text;
        this.runs = runs.cursor();
    }

    /**
     * The tokens of {@code sentence}.
     *
     * @param found figures, names and times of the sentence as tokens, in the order of the text, not overlapping
     */
    public List<Token> of(Sentence sentence, List<Token> found) {
        List<Plain> plain = new ArrayList<>();
        int at = sentence.span().start();
        for (Token token : found) {
            words(at, token.span().start(), plain);
            plain.add(Plain.of(token));
            at = Math.max(at, token.span().end());
        }
        words(at, sentence.span().end(), plain);
        return phrases(plain);
    }

    private void words(int from, int to, List<Plain> out) {
        int at = from;
        while (at < to) {
            boolean run = runs.begins(at, to);
            int end = run ? joinedEnd(at, runs.end(), to) : wordEnd(at, to);
            if (end > at) {
                out.add(run && end == runs.end() ? run(at) : word(at, end));
                at = end;
            } else {
                char mark = text.charAt(at);
                if (!Character.isWhitespace(mark)) {
                    out.add(Plain.of(Token.mark(new Span(at, at + 1), String.valueOf(mark))));
                }
                at++;
            }
        }
    }

    /** A word that is a run of letters and digits, as most are. */
    private Plain run(int start) {
        Lexicon.Entry known = lexicon.at(runs.key(), text, start, runs.end());
        Span span = new Span(start, runs.end());
        if (known != null) {
            return new Plain(Token.word(span, known.word(), known.cues()), known.phrases());
        }
        String word = text.substring(start, runs.end());
        return Plain.of(Token.word(span, runs.isSmall() ? word : word.toLowerCase(Locale.ROOT), Cues.NONE));
    }

    private Plain word(int start, int end) {
        Lexicon.Entry known = lexicon.at(text, start, end);
        Span span = new Span(start, end);
        if (known == null) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            return Plain.of(Token.word(span, word, lexicon.lastCues(text, start, end)));
        }
        Cues cues = known.cues().isEmpty() ? lexicon.lastCues(text, start, end) : known.cues();
        return new Plain(Token.word(span, known.word(), cues), known.phrases());
    }

    /** The end of the word at {@code at}, at which no run begins; {@code 's} stands alone. */
    private int wordEnd(int at, int to) {
        if (isApostrophe(text.charAt(at)) && at + 1 < to && text.charAt(at + 1) == 's' && !isLetter(at + 2, to)) {
            return at + 2;
        }
        return joinedEnd(at, at, to);
    }

    /**
     * The end of the word at {@code at}: letters and digits, joined by single hyphens and apostrophes.
     *
     * @param from behind the letters and digits that it begins with
     */
    private int joinedEnd(int at, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != ' ') {
            boolean joins = (text.charAt(end) == '-' || text.charAt(end) == '&' || isApostrophe(text.charAt(end)))
                    && end > at
                    && isLetter(end + 1, to)
                    && !isPossessive(end, to);
            if (!joins && !isLetter(end, to)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isPossessive(int at, int to) {
        return isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's' && !isLetter(at + 2, to);
    }

    private boolean isLetter(int at, int to) {
        return at < to && Letters.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static List<Token> phrases(List<Plain> plain) {
        List<Token> out = new ArrayList<>(plain.size());
        int at = 0;
        while (at < plain.size()) {
            Token token = plain.get(at).token();
            int length = 1;
            for (Lexicon.Phrase phrase : begun(plain, at)) {
                if (matches(phrase.rest(), plain, at + 1)) {
                    length += phrase.rest().size();
                    token = join(
                            token, phrase, plain.get(at + length - 1).token().span());
                    break;
                }
            }
            out.add(token);
            at += length;
        }
        return out;
    }

    /** The phrases that begin with the two words at {@code at}. */
    private static List<Lexicon.Phrase> begun(List<Plain> plain, int at) {
        Map<String, List<Lexicon.Phrase>> phrases = plain.get(at).phrases();
        return phrases.isEmpty() || at + 1 == plain.size()
                ? List.of()
                : phrases.getOrDefault(plain.get(at + 1).token().word(), List.of());
    }

    private static boolean matches(List<String> rest, List<Plain> plain, int at) {
        if (at + rest.size() > plain.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!plain.get(at + i).is(rest.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Token join(Token first, Lexicon.Phrase phrase, Span last) {
        Cues cues = phrase.cues();
        String words = first.word() + " " + String.join(" ", phrase.rest());
        return Token.word(new Span(first.span().start(), last.end()), words, cues);
    }
}
