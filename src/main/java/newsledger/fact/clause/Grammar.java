package newsledger.fact.clause;

import newsledger.entity.Mention;
import newsledger.figure.Kind;

import java.util.List;
import java.util.Set;

/** Tells what a word is in its sentence: {@code cut} is a verb in "Harbor cut prices", a noun in "a cut of 3%". */
public final class Grammar {
    static final Cues MEASURES = Cues.range(Cue.REVENUE, Cue.NOUN);
    private static final Cues CHANGES = Cues.of(Cue.RISE, Cue.FALL, Cue.CHANGE);
    private static final Cues CHANGE_WORDS = Cues.of(Cue.HIGHER, Cue.LOWER, Cue.RISE, Cue.FALL);
    /** Of the range of verbs, but no verbs: {@code up}, {@code down}, {@code worth}. */
    private static final Cues NO_VERBS = Cues.of(Cue.HIGHER, Cue.LOWER, Cue.WORTH);

    private static final Cues LINKS = Cues.of(Cue.PREPOSITION, Cue.CONJUNCTION, Cue.RELATIVE, Cue.BREAK, Cue.BE);

    private static final Cues VERBS = Cues.range(Cue.RISE, Cue.SIGN).without(NO_VERBS);

    private static final Set<String> PAST = WordList.of("past");
    private static final Set<String> NOUN_ENDINGS = WordList.of("noun-endings");
    /** What they have behind them is a noun: {@code extending [gains]}. */
    private static final Set<String> EXTENDING = WordList.of("extending-verbs");

    private static final Set<String> MAKERS = WordList.of("makers");

    /** What an action is done to: {@code [charges] them}. */
    private static final Set<String> OBJECTS = Set.of("them", "us", "him", "her", "you", "me");
    /** Of {@code re-}, {@code over-} and the like. */
    private static final int LONGEST_PREFIX = 5;

    private Grammar() {}

    /** Whether the cue is of nouns that say what a figure is a value of. */
    public static boolean isMeasure(Cue cue) {
        return MEASURES.has(cue);
    }

    /** Whether the word can say what a figure is a value of: {@code revenue}. */
    public static boolean isMeasure(Token token) {
        return token.cues().meets(MEASURES);
    }

    /** Whether the word says what a figure is a value of, or that something changes. */
    public static boolean isMeasureOrChange(Token token) {
        return isMeasure(token) || token.cues().meets(CHANGES);
    }

    /** Whether the word goes up or down, as a verb, noun or adverb: {@code slump}, {@code higher}. */
    static boolean isChangeWord(Token token) {
        return token.cues().meets(CHANGE_WORDS);
    }

    /** Whether the noun at {@code i} only tells what a company makes, so is no measure: {@code a [steel] producer}. */
    public static boolean isTrade(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && MAKERS.contains(tokens.get(i + 1).word());
    }

    /** {@code the orders it [claims]}, {@code Harbor [claims] 9%}: who says so, rather than what is asked of a court; {@code [interest] on notes} is no stake. */
    static boolean isClaim(List<Token> tokens, int i) {
        if (tokens.get(i).is("interest")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("on")) {
            return true;
        }
        if (i == 0 || !tokens.get(i).is("claims") && !tokens.get(i).is("claim")) {
            return false;
        }
        Token who = tokens.get(i - 1);
        return who.name() != null || who.is("it") || who.is("they") || who.is("which") || who.is("who");
    }

    /** Whether the word links parts of a sentence, so that no noun phrase goes on over it. */
    public static boolean isLink(Token token) {
        return token.cues().meets(LINKS);
    }

    /** Whether one of the words is of that class. */
    public static boolean any(List<Token> tokens, Cue cue) {
        return any(tokens, 0, tokens.size(), cue);
    }

    /** Whether one of the words from {@code from} to before {@code to} is of that class. */
    static boolean any(List<Token> tokens, int from, int to, Cue cue) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the tokens is one of the words. */
    public static boolean any(List<Token> tokens, Set<String> words) {
        return any(tokens, 0, tokens.size(), words);
    }

    /** Whether one of the tokens from {@code from} to before {@code to} is one of the words. */
    static boolean any(List<Token> tokens, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The number of the token behind the first such mark from {@code from} to before {@code to}, or -1. */
    public static int behind(List<Token> tokens, int from, int to, String mark) {
        for (int i = from; i < tokens.size() && i < to; i++) {
            if (tokens.get(i).is(mark)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the word at {@code i} is used as a verb: not after an article or an adjective, not before {@code of}. */
    public static boolean isVerb(List<Token> tokens, int i) {
        return tokens.get(i).cues().meets(VERBS)
                && !isNoun(tokens, i)
                && !isCompound(tokens.get(i).word());
    }

    /** {@code engine-control}, but not {@code re-opened} */
    private static boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > LONGEST_PREFIX;
    }

    private static boolean isNoun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean measure = isMeasure(token);
        if (measure && token.word().endsWith("ing")) {
            return i == 0 || !tokens.get(i - 1).is(Cue.BE);
        }
        if (token.is(Cue.BE) || token.word().endsWith("ing")) {
            return false;
        }
        return measure
                        && (isPluralBeforeWord(tokens, i)
                                || isBeforeVerb(tokens, i)
                                || i > 0 && tokens.get(i - 1).is(Cue.MOVES))
                || hasNounEnding(token.word())
                || i > 0
                        && EXTENDING.contains(tokens.get(i - 1).word())
                        && token.word().endsWith("s")
                || i + 1 < tokens.size() && tokens.get(i + 1).is("of")
                || i > 0 && isLedAsNoun(tokens, i);
    }

    /** {@code [Pay] starts at $17}, {@code [offers] are few} */
    private static boolean isBeforeVerb(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).cues().meets(VERBS)
                && !isMeasure(tokens.get(i + 1))
                && !tokens.get(i + 1).word().endsWith("ing");
    }

    private static boolean hasNounEnding(String word) {
        for (String ending : NOUN_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the [costs] rose}: a verb with an {@code s} would have an article or a figure behind it. */
    private static boolean isPluralBeforeWord(List<Token> tokens, int i) {
        if (i + 1 < tokens.size() && OBJECTS.contains(tokens.get(i + 1).word())) {
            return false;
        }
        return tokens.get(i).word().endsWith("s")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).sort() == Token.Sort.WORD
                && !tokens.get(i + 1).is(Cue.DETERMINER)
                && !tokens.get(i + 1).is("on average");
    }

    /** {@code a [cut]}, {@code its [cut]}, {@code a deep [cut]}, {@code a 3% [cut]}. */
    private static boolean isLedAsNoun(List<Token> tokens, int i) {
        Token previous = tokens.get(i - 1);
        boolean afterAdjective = i > 1
                && previous.sort() == Token.Sort.WORD
                && previous.cues().isEmpty()
                && !isPlural(previous.word())
                && isMeasureOrChange(tokens.get(i))
                && isBaseForm(tokens.get(i).word())
                && !hasObject(tokens, i)
                && (tokens.get(i - 2).is(Cue.DETERMINER) || tokens.get(i - 2).sort() == Token.Sort.FIGURE);
        if (previous.is("'s") && isElided(tokens, i)) {
            return false;
        }
        return previous.is(Cue.DETERMINER) && !previous.is("that") && !previous.is("each") && !previous.is("both")
                || isPossessivePronoun(previous)
                || afterAdjective
                || previous.figure() != null && previous.figure().kind() != Kind.COUNT;
    }

    /** {@code Nimbus's [fell] 2%}: no noun stands behind the possessive. */
    private static boolean isElided(List<Token> tokens, int i) {
        boolean ends = i + 1 < tokens.size()
                && (tokens.get(i + 1).figure() != null
                        || tokens.get(i + 1).is("by")
                        || tokens.get(i + 1).is("to"));
        return ends && PAST.contains(tokens.get(i).word());
    }

    /** {@code the [floods] cost}: no adjective ends so. */
    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    /** {@code the pill [cut] the risk}: what an article follows is no noun. */
    private static boolean hasObject(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).is(Cue.DETERMINER) && !tokens.get(i + 1).is("'s")
                        || isPossessivePronoun(tokens.get(i + 1)));
    }

    /** Whether a verb has no ending: {@code to [lead]}, {@code will [lead]}. */
    public static boolean isBaseForm(String word) {
        return !word.endsWith("s") && !word.endsWith("ed") && !PAST.contains(word);
    }

    /** {@code its}, where it is known of whom */
    public static boolean isPossessivePronoun(Token token) {
        return token.name() != null
                && token.name().form() == Mention.Form.PRONOUN
                && token.span().length() == "its".length();
    }
}
