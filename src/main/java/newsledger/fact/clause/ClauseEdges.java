package newsledger.fact.clause;

import java.util.List;
import java.util.Set;

/** Tells where a clause begins before its verb: {@code climbed 4% and [rival Nimbus] fell}, {@code its last round, [when] it raised $3m}. */
final class ClauseEdges {
    private static final Set<String> HELPERS = WordList.of("helpers");
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_SUBJECT = 7;

    private ClauseEdges() {}

    /** {@code said sales rose and [that] every $10 rise hurt}: what is said begins anew. */
    static boolean saysMore(List<Token> tokens, int that) {
        boolean joined = that > 0
                && (tokens.get(that - 1).is("and") || tokens.get(that - 1).is("but"));
        Token next = tokens.get(Math.min(that + 1, tokens.size() - 1));
        return joined
                && tokens.get(that).is("that")
                && (next.is(Cue.DETERMINER) || next.name() != null || next.figure() != null);
    }

    /** {@code rose, adding £4bn to its market value, [before] settling at £15.21}: what is done next has measures of its own. */
    static boolean isBeforeDoing(List<Token> tokens, int verb, int i) {
        return verb == i + 1
                && (tokens.get(i).is("before") || tokens.get(i).is("after"))
                && tokens.get(verb).is(Cue.CLOSE)
                && tokens.get(verb).word().endsWith("ing");
    }

    /** {@code its last round, [when] it raised $3m} */
    static boolean isWhen(List<Token> tokens, int verb, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(Math.max(0, i - 1));
        return verb >= 0
                && (token.is("when") || token.is("where"))
                && (before.is(",") || before.sort() == Token.Sort.TIME);
    }

    /** {@code climbed 4% and [rival Nimbus] fell}: behind a figure or a time another begins to act. */
    static boolean beginsClause(List<Token> tokens, int verb, int and) {
        boolean comma =
                and > 1 && tokens.get(and - 1).is(",") && tokens.get(and - 2).name() == null;
        Token before = tokens.get(Math.max(0, and - 1));
        if (comma && isIts(tokens.get(and + 1)) && actsBehind(tokens, verb, and + 1)) {
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
        while (act < verb && isHelper(tokens.get(act))) {
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
    private static boolean actsBehind(List<Token> tokens, int verb, int its) {
        for (int i = its + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.sort() == Token.Sort.MARK || token.is(Cue.PREPOSITION) || token.is(Cue.CONJUNCTION)) {
                return false;
            }
        }
        return verb <= its + LONGEST_SUBJECT;
    }

    /** What may stand between a comma and the verb: {@code , will now [fall]}. */
    static boolean isHelper(Token token) {
        return token.sort() == Token.Sort.TIME
                || token.sort() == Token.Sort.WORD
                        && (token.is(Cue.ADVERB) || token.is(Cue.BE) || HELPERS.contains(token.word()));
    }
}
