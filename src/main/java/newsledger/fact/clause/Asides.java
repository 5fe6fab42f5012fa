package newsledger.fact.clause;

import java.util.BitSet;
import java.util.List;

/** Finds the clauses that a sentence puts between commas, {@code Harbor[, which owns Nimbus,] earned $3m}: their names do not act. */
final class Asides {
    /** No aside is longer. */
    private static final int LONGEST = 24;

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
}
