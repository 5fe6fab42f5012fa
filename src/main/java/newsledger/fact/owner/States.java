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

/** Finds a country that acts or owns under another word: {@code the [country] doubled its aid}, {@code the [government]'s debt}. */
final class States {
    private static final Set<String> WORDS = WordList.of("states");
    private static final Set<String> BEGINNINGS = Set.of("as", "after", "before", "since", "until", "than");

    private States() {}

    /** Ties the country that the article is about, for a state the area, or the one named right before the word, to the figure. */
    static void add(Frame frame, Role role, Cast cast, Candidates candidates) {
        List<Token> tokens = frame.tokens();
        for (int i = 1; role == Role.PENALTY && i < tokens.size(); i++) {
            Entity state = WORDS.contains(tokens.get(i).word()) && Parties.isClaimed(tokens, i - 1)
                    ? state(tokens, i, cast)
                    : null;
            if (state != null) {
                candidates.present(state, Tie.CLAIMED);
            }
        }
        for (int i = frame.at() - 1; i > 0; i--) {
            Tie tie = WORDS.contains(tokens.get(i).word()) ? tie(frame, i) : null;
            Entity state = tie == null ? null : state(tokens, i, cast);
            if (tie != null && state != null) {
                candidates.present(state, tie);
                candidates.present(state, Tie.ACTS);
                return;
            }
        }
    }

    private static @Nullable Entity state(List<Token> tokens, int at, Cast cast) {
        Token before = tokens.get(at - 1);
        if (before.name() != null) {
            Entity entity = before.name().entity();
            return entity.kind() == Entity.Kind.PLACE ? entity : null;
        }
        if (!before.is("the")) {
            return null;
        }
        return tokens.get(at).is("state") ? cast.place() : cast.state();
    }

    private static @Nullable Tie tie(Frame frame, int at) {
        List<Token> tokens = frame.tokens();
        if (tokens.get(at + 1).is("'s")) {
            return at + 2 == frame.at() || isOfMeasure(frame, at) ? Tie.OWNS_MEASURE : null;
        }
        boolean antecedent = at + 2 < tokens.size()
                && tokens.get(at + 1).is(",")
                && (tokens.get(at + 2).is("which") || tokens.get(at + 2).is("who"))
                && frame.leading().verbAt() > at + 2;
        boolean acts = antecedent
                || Names.tells(tokens, at)
                || at < frame.leading().verbAt() && at >= frame.leading().clauseStart() && isNear(frame, at);
        return acts && !isLed(tokens, at) ? Tie.SUBJECT : null;
    }

    private static boolean isOfMeasure(Frame frame, int at) {
        Measure measure = frame.measure();
        int of = measure == null ? -1 : measure.at(frame);
        return of > at && of <= at + 4;
    }

    /** Whether nothing but helpers stands between the word and the verb. */
    private static boolean isNear(Frame frame, int at) {
        for (int i = at + 1; i < frame.leading().verbAt(); i++) {
            Token token = frame.tokens().get(i);
            if (token.name() != null
                    || token.sort() == Token.Sort.MARK
                    || token.is(Cue.PREPOSITION) && !token.is("to")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLed(List<Token> tokens, int at) {
        int led = at - 2;
        return led >= 0
                && tokens.get(led).is(Cue.PREPOSITION)
                && !BEGINNINGS.contains(tokens.get(led).word());
    }
}
