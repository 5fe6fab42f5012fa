package newsledger.fact.clause;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What may move on a stock exchange: {@code Harbor} fell 2%, {@code the FTSE 100} rose 1%. */
public enum MoverKind {
    COMPANY,
    INDEX;

    private static final Set<String> SAYS = WordList.of("says");

    /** Whether the name before the verb, or before the figure where there is none, is of that kind. */
    boolean moves(Leading leading, List<Token> tokens) {
        int verb = leading.verbAt();
        int bracketed = leading.bracketedAt();
        if (bracketed >= 0) {
            return isName(tokens.get(bracketed).name());
        }
        for (int i = verb < 0 ? leading.anchorAt() : verb; i >= leading.clauseStart(); i--) {
            if (i < verb - 1 && SAYS.contains(tokens.get(i).word()) && isOfAnother(tokens, verb, i)) {
                return false;
            }
            Mention name = tokens.get(i).name();
            Entity.Kind is = name == null ? null : name.entity().kind();
            if (is == Entity.Kind.ORGANISATION || is == Entity.Kind.INDEX) {
                return isName(name)
                        && !(is == Entity.Kind.INDEX && tokens.get(i + 1).is("companies"));
            }
        }
        return false;
    }

    private boolean isName(@Nullable Mention name) {
        Entity.Kind is = name == null ? null : name.entity().kind();
        return is == Entity.Kind.ORGANISATION && this == COMPANY || is == Entity.Kind.INDEX && this == INDEX;
    }

    /** {@code Harbor [said] inquiries were up}: what it says is of something else. */
    private static boolean isOfAnother(List<Token> tokens, int verb, int says) {
        Token next = tokens.get(says + 1);
        return !tokens.get(verb - 1).is("to") && !next.is("it") && !next.is("they") && next.name() == null;
    }
}
