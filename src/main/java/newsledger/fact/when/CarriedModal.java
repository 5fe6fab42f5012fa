package newsledger.fact.when;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Leading;
import newsledger.fact.clause.MainLine;
import newsledger.fact.clause.Token;

import java.util.List;

/** Tells whether a modal of the clause before holds on: {@code will save money but [lead] to a charge of $3m}. */
final class CarriedModal {
    private static final int LATEST_TO = 3;

    private CarriedModal() {}

    /** {@code will save money but [lead] to a charge of $3m}: the modal of the clause before holds. */
    static boolean goesOnWith(List<Token> tokens, Leading leading) {
        int verb = leading.verbAt();
        int joint = verb - 1;
        if (joint < 1
                || joint + 1 < leading.clauseStart()
                || !tokens.get(joint).is("but") && !tokens.get(joint).is("and") && !isListedInfinitive(tokens, verb)
                || !Grammar.isBaseForm(tokens.get(verb).word())) {
            return false;
        }
        for (int i = joint - 1;
                i >= 0 && !tokens.get(i).is(Cue.BREAK) && !tokens.get(i).is(";");
                i--) {
            if (BehindStatus.MODALS.contains(tokens.get(i).word())
                    || tokens.get(joint).is(",") && tokens.get(i).is("to")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Harbor to shut plants, [cut] 20,000 jobs}: the "to" holds on. */
    static boolean isListedInfinitive(List<Token> tokens, int verb) {
        if (!tokens.get(verb - 1).is(",")) {
            return false;
        }
        for (int i = 1; i + 1 < verb - 1 && i <= LATEST_TO; i++) {
            if (tokens.get(i).is("to")
                    && tokens.get(i - 1).name() != null
                    && tokens.get(i + 1).sort() == Token.Sort.WORD) {
                return true;
            }
        }
        return false;
    }

    /** {@code would appeal and had [set aside] $3m}: the plan is in another part of the sentence. */
    static boolean isPerfect(List<Token> tokens, int verb) {
        int had = verb - 1;
        while (had > 0 && tokens.get(had).is(Cue.ADVERB)) {
            had--;
        }
        boolean perfect = had > 0
                && (tokens.get(had).is("had")
                        || tokens.get(had).is("has")
                        || tokens.get(had).is("have"));
        return perfect
                && (MainLine.isEdge(tokens.get(had - 1)) || tokens.get(had - 1).is(Cue.CONJUNCTION));
    }
}
