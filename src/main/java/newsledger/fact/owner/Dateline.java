package newsledger.fact.owner;

import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;

import java.util.List;

/** Where and for whom a story was written, {@code WASHINGTON, Jan 17 (Reuters) -}: its names do nothing in the story. */
final class Dateline {
    private static final int LONGEST = 14;

    private Dateline() {}

    /** The number of the dash that ends the dateline that a sentence begins with; -1 if there is none. */
    static int end(List<Token> tokens) {
        for (int i = 1; i < tokens.size() && i < LONGEST; i++) {
            if (tokens.get(i - 1).is(")")) {
                return MainLine.isDash(tokens.get(i)) ? i : -1;
            }
        }
        return -1;
    }
}
