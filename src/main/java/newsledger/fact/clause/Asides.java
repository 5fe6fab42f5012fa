package newsledger.fact.clause;

import java.util.BitSet;
import java.util.List;

/** Finds the clauses that a sentence puts between commas, {@code Harbor[, which owns Nimbus,] earned $3m}: their names do not act. */
final class Asides {
    /** No aside is longer. */
    private static final int LONGEST = 24;

    /** Nor one that parts a subject from its verb. */
    private static final int LONGEST_BEFORE_VERB = 30;

    private Asides() {}

    /** The numbers of the tokens of asides that end before {@code at}. */
    static BitSet before(List<Token> tokens, int at) {
        BitSet asides = new BitSet();
        for (int i = 1; i < at; i++) {
            Token before = tokens.get(i - 1);
            boolean led = i > 1 && before.is(Cue.PREPOSITION); // in which, of whom
            Token mark = led ? tokens.get(i - 2) : before;
            boolean begins = tokens.get(i).is(Cue.RELATIVE)
                    && !tokens.get(i).is("that")
                    && (mark.is(",") || mark.is("-") || mark.is("–"));
            int end = begins ? end(tokens, i, at, mark.word()) : -1;
            if (end > 0) {
                asides.set(led ? i - 1 : i, end);
                i = end;
            }
        }
        return asides;
    }

    /** The comma or dash that closes the aside, or -1; a list has more commas. */
    private static int end(List<Token> tokens, int from, int at, String mark) {
        for (int i = from + 1; i < at && i < from + LONGEST; i++) {
            if (tokens.get(i).is(mark)) {
                boolean goesOn = tokens.get(i + 1).is(Cue.CONJUNCTION)
                        || tokens.get(i + 1).is(Cue.RELATIVE);
                return goesOn ? -1 : i;
            }
        }
        return -1;
    }

    /**
     * Steps from behind a comma that parts a subject from its verb to before the aside that it closes: {@code its profit[, hurt by a
     * charge,] fell}.
     */
    static int over(List<Token> tokens, int verb, int from) {
        int comma = from;
        while (comma >= 0 && ClauseEdges.isHelper(tokens.get(comma))) {
            comma--;
        }
        boolean joins = verb >= 0 && tokens.get(verb).word().endsWith("ing");
        if (comma < 0 || joins || !isMark(tokens.get(comma))) {
            return from;
        }
        for (int i = comma - 1; i > 0 && i >= comma - LONGEST_BEFORE_VERB; i--) {
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
    static int overRelative(List<Token> tokens, int verb, int comma) {
        if (comma < 1 || !tokens.get(comma).is(",")) {
            return comma;
        }
        int before = over(tokens, verb, comma);
        return before < comma && tokens.get(before + 2).is(Cue.RELATIVE) ? before : comma;
    }

    private static boolean isMark(Token token) {
        return token.is(",") || token.is("–") || token.is("—");
    }
}
