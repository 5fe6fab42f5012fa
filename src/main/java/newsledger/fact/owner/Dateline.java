package newsledger.fact.owner;

import newsledger.fact.clause.Token;

import java.util.List;

/** Where and for whom a story was written, {@code WASHINGTON, Jan 17 (Reuters) -}: its names do nothing in the story. */
final class Dateline {
    private static final int LONGEST = 14;

    private Dateline() {}

    /** The number of the dash that ends the dateline that a sentence begins with; -1 if there is none. */
    static int end(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size() && i < LONGEST; i++) {
            boolean dash = tokens.get(i).is("-")
                    || tokens.get(i).is("–")
                    || tokens.get(i).is("—");
            if (dash && tokens.get(i - 1).is(")")) {
                return i;
            }
        }
        return -1;
    }
}
