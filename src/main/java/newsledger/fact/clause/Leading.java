package newsledger.fact.clause;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands before a figure in its clause: in "sales of phones rose last year to [$3m]" the preposition {@code to}, the verb
 * {@code rose} and the subjects {@code phones} and {@code sales}; in "a loss of [$3m]" the governor {@code loss}.
 */
public final class Leading {
    private static final Set<String> LEVEL_LEADS = WordList.of("level-leads");
    /** What a clause with a verb may begin with: {@code after Norway [doubled] its aid}. */
    private static final Set<String> BEGINNINGS = Set.of("after", "before", "since", "until", "as");

    private static final Set<String> REFERRING = Set.of("those", "that");
    private static final Set<String> TOTALS = WordList.of("totals");
    private static final Set<String> HELPERS = WordList.of("helpers");
    private static final Set<String> QUOTES = Set.of("\"", "“", "‘");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’");
    private static final int LONGEST_QUOTE = 4;
    private static final Set<String> SAYS = WordList.of("says");
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_SUBJECT = 7;
    private static final int LONGEST_ASIDE = 30;

    private final List<Token> tokens;
    private final String preposition;
    private final int anchor;
    private final List<Token> governors = new ArrayList<>();
    private final List<Token> subjects = new ArrayList<>();
    private final List<Token> between = new ArrayList<>();
    private final int clauseStart;
    private int verb = -1;
    /** Whether the figure itself is the verb: {@code [doubled]}. */
    private final boolean acts;

    Leading(List<Token> tokens, int at) {
        this.tokens = tokens;
        int last = beforeTotal(skipBack(at - 1));
        boolean led = last >= 0 && tokens.get(last).is(Cue.PREPOSITION);
        this.preposition = led ? tokens.get(last).word() : implied(tokens.get(at));
        this.anchor = led ? last - 1 : last;
        this.acts = acts(at);
        int i = acts ? overAside(anchor) : led ? overRelative(anchor) : anchor;
        while (i >= 0 && !isBoundary(i)) {
            take(i);
            i = verb == i ? overAside(i - 1) : i - 1;
        }
        this.clauseStart = i + 1;
        if (subjects.isEmpty()) {
            referred();
        }
    }

    /** {@code while [those] of its rival fell}: those are what the clause before was about. */
    private void referred() {
        int those = verb;
        while (those >= clauseStart && !(REFERRING.contains(tokens.get(those).word()) && isFollowedByLink(those))) {
            those--;
        }
        int nearest = -1;
        int alike = -1;
        for (int i = those; those >= clauseStart && i >= 0 && alike < 0; i--) {
            if (tokens.get(i).sort() == Token.Sort.WORD && Grammar.isMeasure(tokens.get(i)) && !acts(i)) {
                nearest = nearest < 0 ? i : nearest;
                alike = tokens.get(i + 1).is(tokens.get(those + 1).word()) ? i : -1;
            }
        }
        if (nearest >= 0) {
            subjects.add(tokens.get(alike >= 0 ? alike : nearest));
        }
    }

    private boolean isFollowedByLink(int i) {
        Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
        return next.is("of") || next.is("at") || tokens.get(i).is("those") && next.is(Cue.PREPOSITION);
    }

    /** {@code by [a total of] 16%} is by 16%. */
    private int beforeTotal(int last) {
        boolean total = last > 1
                && tokens.get(last).is("of")
                && TOTALS.contains(tokens.get(last - 1).word());
        return total ? skipBack(last - 1) : last;
    }

    /**
     * Steps from behind a comma that parts a subject from its verb to before the aside that it closes: {@code its profit[, hurt by a
     * charge,] fell}.
     */
    private int overAside(int from) {
        int comma = from;
        while (comma >= 0 && isHelper(comma)) {
            comma--;
        }
        boolean joins = verb >= 0 && tokens.get(verb).word().endsWith("ing");
        if (comma < 0 || joins || !isAsideMark(tokens.get(comma))) {
            return from;
        }
        for (int i = comma - 1; i > 0 && i >= comma - LONGEST_ASIDE; i--) {
            if (tokens.get(i).is(tokens.get(comma).word())) {
                return i - 1;
            }
            if (tokens.get(i).is(";") || tokens.get(i).is(":")) {
                return from;
            }
        }
        return from;
    }

    /** {@code will cut debt, which stood at $14bn[,] by $1bn}: what is told of the debt is stepped over. */
    private int overRelative(int comma) {
        if (comma < 1 || !tokens.get(comma).is(",")) {
            return comma;
        }
        int before = overAside(comma);
        return before < comma && tokens.get(before + 2).is(Cue.RELATIVE) ? before : comma;
    }

    /** What may stand between a comma and the verb: {@code , will now [fall]}. */
    private boolean isHelper(int i) {
        Token token = tokens.get(i);
        return token.sort() == Token.Sort.TIME
                || token.sort() == Token.Sort.WORD
                        && (token.is(Cue.ADVERB) || token.is(Cue.BE) || HELPERS.contains(token.word()));
    }

    private static boolean isAsideMark(Token token) {
        return token.is(",") || token.is("–") || token.is("—");
    }

    /** Steps back over what may stand between a preposition and its figure: {@code to [just a record] $3m}. */
    private int skipBack(int from) {
        int i = from;
        while (i >= 0 && isSmall(tokens.get(i)) && !Grammar.isChangeWord(tokens.get(i)) && !saysMore(i)) {
            i = CLOSING.contains(tokens.get(i).word()) ? beforeQuote(i) : i - 1;
        }
        return i;
    }

    /** {@code by ["at least"] 20%}: a word or two that are quoted belong to the figure. */
    private int beforeQuote(int close) {
        for (int i = close - 2; i >= 0 && i >= close - LONGEST_QUOTE; i--) {
            if (QUOTES.contains(tokens.get(i).word())) {
                return i - 1;
            }
        }
        return close - 1;
    }

    private static boolean isSmall(Token token) {
        if (token.sort() != Token.Sort.WORD) {
            return QUOTES.contains(token.word())
                    || CLOSING.contains(token.word())
                    || Grammar.isPossessivePronoun(token);
        }
        boolean small = token.is(Cue.DETERMINER) || token.is(Cue.ADVERB);
        return token.is("between") || small && !token.is(Cue.PREPOSITION);
    }

    /** {@code below [$12]} is a level, though the preposition belongs to the figure. */
    private static String implied(Token figure) {
        return LEVEL_LEADS.contains(figure.word()) ? "at" : "";
    }

    /** Whether the clause begins behind {@code i}; it has a verb or a governor by then, and before a comma its subject. */
    private boolean isBoundary(int i) {
        Token token = tokens.get(i);
        if (token.is("•")) {
            return true;
        }
        if (token.is(Cue.BREAK) || token.is(";") || token.is(":")) {
            return acts || verb >= 0 || !governors.isEmpty();
        }
        if (acts && BEGINNINGS.contains(token.word())) {
            return true;
        }
        if (saysMore(i) || isWhen(i) || isBeforeDoing(i)) {
            return true;
        }
        if (verb >= 0 && (token.is("and") || token.is("but"))) {
            return beginsClause(i);
        }
        return (token.is(",") || MainLine.isDash(token)) && verb >= 0 && !subjects.isEmpty();
    }

    /** {@code said sales rose and [that] every $10 rise hurt}: what is said begins anew. */
    private boolean saysMore(int that) {
        boolean joined = that > 0
                && (tokens.get(that - 1).is("and") || tokens.get(that - 1).is("but"));
        Token next = tokens.get(Math.min(that + 1, tokens.size() - 1));
        return joined
                && tokens.get(that).is("that")
                && (next.is(Cue.DETERMINER) || next.name() != null || next.figure() != null);
    }

    /** {@code rose, adding £4bn to its market value, [before] settling at £15.21}: what is done next has measures of its own. */
    private boolean isBeforeDoing(int i) {
        return verb == i + 1
                && (tokens.get(i).is("before") || tokens.get(i).is("after"))
                && tokens.get(verb).is(Cue.CLOSE)
                && tokens.get(verb).word().endsWith("ing");
    }

    /** {@code its last round, [when] it raised $3m} */
    private boolean isWhen(int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(Math.max(0, i - 1));
        return verb >= 0
                && (token.is("when") || token.is("where"))
                && (before.is(",") || before.sort() == Token.Sort.TIME);
    }

    /** {@code climbed 4% and [rival Nimbus] fell}: behind a figure or a time another begins to act. */
    private boolean beginsClause(int and) {
        boolean comma =
                and > 1 && tokens.get(and - 1).is(",") && tokens.get(and - 2).name() == null;
        Token before = tokens.get(Math.max(0, and - 1));
        if (comma && isIts(tokens.get(and + 1)) && actsBehind(and + 1)) {
            return true;
        }
        int name = and + 1;
        while (name < verb && name <= and + LONGEST_NOUN && tokens.get(name).name() == null) {
            Token word = tokens.get(name);
            boolean about = word.is(Cue.DETERMINER)
                    || word.sort() == Token.Sort.WORD && word.cues().isEmpty();
            if (!about) {
                return false;
            }
            name++;
        }
        int act = name + 1;
        while (act < verb && isHelper(act)) {
            act++;
        }
        return (comma || before.figure() != null || before.sort() == Token.Sort.TIME)
                && act == verb
                && tokens.get(name).name() != null;
    }

    private static boolean isIts(Token token) {
        return Grammar.isPossessivePronoun(token) || token.is("its") || token.is("their");
    }

    /** {@code , and [its] last three films have lost £11m}: nothing but a noun and what helps the verb stands between. */
    private boolean actsBehind(int its) {
        for (int i = its + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.sort() == Token.Sort.MARK || token.is(Cue.PREPOSITION) || token.is(Cue.CONJUNCTION)) {
                return false;
            }
        }
        return verb <= its + LONGEST_SUBJECT;
    }

    private void take(int i) {
        Token token = tokens.get(i);
        boolean acts = acts(i);
        boolean measure = !acts
                && token.sort() == Token.Sort.WORD
                && Grammar.isMeasureOrChange(token)
                && !Grammar.isTrade(tokens, i)
                && !Grammar.isClaim(tokens, i)
                && !isBeforeTax(i);
        if (measure) {
            (verb < 0 ? governors : subjects).add(token);
        }
        if (verb < 0 && acts) {
            verb = i;
        } else if (verb < 0) {
            between.add(token);
        }
    }

    /** {@code lost $3m before [tax]}, {@code earnings per [share]}: it only tells of what sort a result is. */
    private boolean isBeforeTax(int i) {
        if (i > 0 && tokens.get(i).is("share") && tokens.get(i - 1).is("per")) {
            return true;
        }
        if (i > 1
                && tokens.get(i).is(Cue.COST)
                && tokens.get(i - 1).is("before")
                && (tokens.get(i - 2).is(Cue.PROFIT) || tokens.get(i - 2).is(Cue.LOSS))) {
            return true;
        }
        return i > 0
                && (tokens.get(i).is("tax") || tokens.get(i).is("taxes"))
                && (tokens.get(i - 1).is("before") || tokens.get(i - 1).is("after"));
    }

    /** Whether a verb stands at {@code i}, or a multiple that is one: {@code [doubled] to $3m}. */
    private boolean acts(int i) {
        Token token = tokens.get(i);
        return switch (token.sort()) {
            case WORD -> Grammar.isVerb(tokens, i);
            case FIGURE -> Grammar.isChangeWord(token) && token.cues().size() == 1;
            case MARK, NAME, TIME -> false;
        };
    }

    /** The preposition right before the figure; empty if there is none. */
    public String preposition() {
        return preposition;
    }

    /** The number of the token right before the figure or its preposition, or -1. */
    public int anchorAt() {
        return anchor;
    }

    /** The number of the verb, or -1. */
    public int verbAt() {
        return verb;
    }

    /** The token right before the figure or its preposition, or null. */
    @Nullable
    public Token anchor() {
        return anchor < 0 ? null : tokens.get(anchor);
    }

    /** The verb before the figure, or null. */
    @Nullable
    public Token verb() {
        return verb < 0 ? null : tokens.get(verb);
    }

    /** The number of the first token of the clause. */
    public int clauseStart() {
        return clauseStart;
    }

    /** Measures and changes between the verb and the figure, nearest first: {@code a [loss] of $3m}. */
    public List<Token> governors() {
        return governors;
    }

    /** Measures and changes before the verb, nearest first: {@code [sales] rose to $3m}. */
    public List<Token> subjects() {
        return subjects;
    }

    /** What stands between the verb and the figure or its preposition. */
    public List<Token> between() {
        return between;
    }

    /** The words of the phrase before the preposition, nearest first: {@code an increase in revenue} of the figure. */
    List<Token> phrase() {
        List<Token> phrase = new ArrayList<>();
        for (int i = anchor; i >= 0 && i != verb && isPartOfPhrase(tokens.get(i)); i--) {
            phrase.add(tokens.get(i));
        }
        return phrase;
    }

    private static boolean isPartOfPhrase(Token token) {
        return token.sort() == Token.Sort.NAME
                || token.sort() == Token.Sort.TIME
                || token.is("in")
                || token.is("of")
                || token.is(Cue.DETERMINER)
                || Grammar.isMeasureOrChange(token);
    }

    /** {@code Harbor [said] inquiries were up}: what it says is of something else. */
    private boolean isOfAnother(int says) {
        Token next = tokens.get(says + 1);
        return !tokens.get(verb - 1).is("to") && !next.is("it") && !next.is("they") && next.name() == null;
    }

    /** The number of the name behind which the figure stands in brackets: {@code [Harbor] (down 3%)}; -1 if it does not. */
    public int bracketedAt() {
        int i = preposition.isEmpty() || preposition.equals("off") ? anchor : -1;
        while (i > 0
                && (tokens.get(i).is(Cue.HIGHER)
                        || tokens.get(i).is(Cue.LOWER)
                        || tokens.get(i).is(Cue.ADVERB))) {
            i--;
        }
        return i > 0 && tokens.get(i).is("(") && tokens.get(i - 1).name() != null ? i - 1 : -1;
    }

    /** Whether the name before the verb, or before the figure where there is none, is of that kind. */
    boolean mover(MoverKind kind) {
        int bracketed = bracketedAt();
        if (bracketed >= 0) {
            return isMover(tokens.get(bracketed).name(), kind);
        }
        for (int i = verb < 0 ? anchor : verb; i >= clauseStart; i--) {
            if (i < verb - 1 && SAYS.contains(tokens.get(i).word()) && isOfAnother(i)) {
                return false;
            }
            Mention name = tokens.get(i).name();
            Entity.Kind is = name == null ? null : name.entity().kind();
            if (is == Entity.Kind.ORGANISATION || is == Entity.Kind.INDEX) {
                return isMover(name, kind)
                        && !(is == Entity.Kind.INDEX && tokens.get(i + 1).is("companies"));
            }
        }
        return false;
    }

    private static boolean isMover(@Nullable Mention name, MoverKind kind) {
        Entity.Kind is = name == null ? null : name.entity().kind();
        return is == Entity.Kind.ORGANISATION && kind == MoverKind.COMPANY
                || is == Entity.Kind.INDEX && kind == MoverKind.INDEX;
    }
}
