package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whose a figure is where its measure was said before, for another: {@code Harbor's sales rose 2% and [Nimbus]'s fell 3%}. */
final class Elided {
    private static final Set<String> PLACED = Set.of("in", "at", "for");
    private static final Set<String> JOINS = Set.of("and", "but", ",", ";", "while", "with", "or");

    private Elided() {}

    /** The owner, if it may be one in that role; else null. */
    static @Nullable Entity owner(Frame frame, Predicate<Entity> fits) {
        Entity owner = possessor(frame);
        Entity found = owner == null ? placed(frame) : owner;
        return found != null && fits.test(found) ? found : null;
    }

    /** {@code while [Nimbus]'s fell 3%}: the noun that it owns is left unsaid. */
    private static @Nullable Entity possessor(Frame frame) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        Mention name = verb < 3 || !tokens.get(verb - 1).is("'s") || !Grammar.isVerb(tokens, verb)
                ? null
                : tokens.get(verb - 2).name();
        return name != null && JOINS.contains(tokens.get(verb - 3).word()) ? name.entity() : null;
    }

    /** {@code rose 3% in Norway and in [Sweden] 4%} */
    private static @Nullable Entity placed(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.at() - 1;
        Mention name = at < 2 || !PLACED.contains(tokens.get(at - 1).word())
                ? null
                : tokens.get(at).name();
        return name != null && JOINS.contains(tokens.get(at - 2).word()) ? name.entity() : null;
    }
}
