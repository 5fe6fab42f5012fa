package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Finds who acts behind the phrase that a sentence begins with: {@code Beyond the 3,000 jobs cut at its mills, [Harbor] is closing two}. */
final class Fronted {
    /** With these what belongs to the one who acts is put before it. */
    private static final Set<String> FRONTS =
            Set.of("beyond", "besides", "despite", "after", "with", "following", "on top of", "amid", "since", "for");

    private static final int LONGEST = 16;

    private Fronted() {}

    /** Who acts behind the phrase, if the figure stands in it and no verb before it; else null. */
    static @Nullable Entity actor(Frame frame) {
        List<Token> tokens = frame.tokens();
        if (!FRONTS.contains(front(tokens.get(0))) || frame.leading().verbAt() >= 0) {
            return null;
        }
        int comma = frame.at() + 1;
        while (comma < tokens.size() - 2
                && comma < frame.at() + LONGEST
                && !tokens.get(comma).is(",")) {
            comma++;
        }
        if (comma >= tokens.size() - 2 || !tokens.get(comma).is(",")) {
            return null;
        }
        Mention name = tokens.get(comma + 1).name();
        boolean acts = Names.isHelper(tokens.get(comma + 2)) || Grammar.isVerb(tokens, comma + 2);
        return name != null && acts ? name.entity() : null;
    }

    /** The word itself, or the one that leads a figure: {@code [beyond] the 3,000 jobs}. */
    private static String front(Token token) {
        String word = token.word();
        return token.figure() == null ? word : word.substring(0, Math.max(0, word.indexOf(' ')));
    }
}
