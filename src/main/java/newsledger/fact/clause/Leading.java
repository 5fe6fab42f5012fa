package newsledger.fact.clause;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands before a figure in its clause: in "sales of phones rose last year to [$3m]" the preposition {@code to}, the verb
 * {@code rose} and the subjects {@code phones} and {@code sales}; in "a loss of [$3m]" the governor {@code loss}.
 */
public final class Leading {
    /** What a clause with a verb may begin with: {@code after Norway [doubled] its aid}. */
    private static final Set<String> BEGINNINGS = Set.of("after", "before", "since", "until", "as");

    private static final Set<String> REFERRING = Set.of("those", "that");

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
        int last = FigureLead.before(tokens, at);
        boolean led = last >= 0 && tokens.get(last).is(Cue.PREPOSITION);
        this.preposition = led ? tokens.get(last).word() : FigureLead.implied(tokens.get(at));
        this.anchor = led ? last - 1 : last;
        this.acts = acts(at);
        int i = acts ? Asides.over(tokens, verb, anchor) : led ? Asides.overRelative(tokens, verb, anchor) : anchor;
        while (i >= 0 && !isBoundary(i)) {
            take(i);
            i = verb == i ? Asides.over(tokens, verb, i - 1) : i - 1;
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
        if (ClauseEdges.saysMore(tokens, i)
                || ClauseEdges.isWhen(tokens, verb, i)
                || ClauseEdges.isBeforeDoing(tokens, verb, i)) {
            return true;
        }
        if (verb >= 0 && (token.is("and") || token.is("but"))) {
            return ClauseEdges.beginsClause(tokens, verb, i);
        }
        return (token.is(",") || MainLine.isDash(token)) && verb >= 0 && !subjects.isEmpty();
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
}
