package newsledger.fact.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The clause that a figure is in, asides left out: who stands before its verb, and what the verb makes of them. */
public final class MainClause {
    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "be", "being", "is", "are");
    private static final Set<String> SUING = WordList.of("suing");
    private static final Set<String> LENDING = WordList.of("lending");
    /** What is done to a figure, and by whom. */
    public static final Cues DONE = Cues.of(Cue.BUY, Cue.OWN, Cue.INVEST, Cue.PAY, Cue.SIGN, Cue.PRODUCE, Cue.RAISE);

    private static final int NEAR = 5;

    private final Frame frame;
    private final List<Token> tokens;
    private final BitSet asides;
    private final int acts;
    private final int end;
    private final int lastBreak;
    private final boolean done;

    /** The main clause of the sentence that the figure stands in. */
    public MainClause(Frame frame) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.asides = Asides.before(tokens, frame.at());
        this.acts = asides.isEmpty() ? frame.leading().verbAt() : mainVerb();
        boolean moved = frame.anchor(Cue.HIGHER) || frame.anchor(Cue.LOWER);
        int anchor = frame.leading().anchorAt();
        this.end = acts < 0 || moved ? anchor + (moved ? 0 : 1) : acts;
        this.lastBreak = lastBreak();
        this.done = isDone();
    }

    private int mainVerb() {
        for (int i = frame.at() - 1; i >= 0; i--) {
            if (!asides.get(i) && Grammar.isVerb(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private int lastBreak() {
        for (int i = frame.at() - 1; i >= 0; i--) {
            if (tokens.get(i).is(Cue.BREAK) || tokens.get(i).is(";")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDone() {
        for (int i = frame.at() + 1; i + 1 < tokens.size() && i < frame.at() + NEAR; i++) {
            if (tokens.get(i + 1).is("by") && tokens.get(i).cues().meets(DONE)) {
                return true;
            }
        }
        return false;
    }

    /** The number of its verb, or -1. */
    public int verb() {
        return acts;
    }

    /** Where the part before the verb ends. */
    public int end() {
        return end;
    }

    /** Where the last clause like {@code while Nimbus earned $3m} before the figure begins, or -1. */
    public int breakAt() {
        return lastBreak;
    }

    /** Whether token {@code i} is in a clause like {@code , which earned $2m,} before the figure. */
    public boolean isAside(int i) {
        return asides.get(i);
    }

    /** Whether someone behind the figure did it: {@code 3% owned by Harbor}. */
    public boolean isDoneBehind() {
        return done;
    }

    /** Whether its verb is of this class. */
    public boolean does(Cue cue) {
        return acts >= 0 && tokens.get(acts).is(cue);
    }

    /** Whether its verb gives money for a time: who is the object gets it. */
    public boolean lends() {
        return acts >= 0 && LENDING.contains(tokens.get(acts).word());
    }

    /** Whether someone goes to court before the figure. */
    public boolean sues() {
        return Grammar.any(tokens.subList(0, frame.at()), SUING);
    }

    /** Whether something is done to its subject: {@code Harbor was fined $3m}. */
    public boolean isPassive() {
        int verbAt = acts;
        if (verbAt < 1) {
            return false;
        }
        int before = verbAt - 1;
        while (before > 0 && tokens.get(before).is(Cue.ADVERB)) {
            before--;
        }
        return PASSIVES.contains(tokens.get(before).word())
                && !tokens.get(verbAt).word().endsWith("ing");
    }
}
