package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds a stock market without a name of its own: {@code the benchmark index}, {@code Sri Lanka's stock market}. */
final class Bourses {
    private static final Set<String> BOURSES = WordList.of("bourses");
    private static final int REACH = 4;

    private final ThingPhrases phrases;

    Bourses(ThingPhrases phrases) {
        this.phrases = phrases;
    }

    /** {@code a drop of 0.7% in [the benchmark index]}, {@code [Sri Lanka's stock market] fell}: a market without a name. */
    @Nullable
    Entity of(Frame frame, @Nullable Measure measure) {
        List<Token> tokens = frame.tokens();
        Entity behind = behind(frame);
        if (behind != null) {
            return behind;
        }
        int at = measure == null || measure.place() != Measure.Place.SUBJECT ? -1 : measure.at(frame);
        boolean led =
                at > 0 && (tokens.get(at - 1).is("'s") || tokens.get(at - 1).is("the"));
        return led && BOURSES.contains(tokens.get(at).word()) ? phrases.of(tokens, at, Cue.SHARE) : null;
    }

    /** {@code against a drop of 1% in [the benchmark index]}: the market behind the figure, or null. */
    @Nullable
    Entity behind(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size() && i <= frame.at() + REACH + 1; i++) {
            if (tokens.get(i).is("in")) {
                return in(tokens, i + 1);
            }
        }
        return null;
    }

    private @Nullable Entity in(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            if (tokens.get(i).name() != null) {
                return null;
            }
            if (BOURSES.contains(tokens.get(i).word())) {
                return phrases.of(tokens, i, Cue.SHARE);
            }
        }
        return null;
    }
}
