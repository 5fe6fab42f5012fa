package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Deals figures in a row out to names in a row: {@code [Spain] and [Italy] grew by 3% and 2%}, the first to the first. */
final class Respective {
    private static final int NEAR = 5;

    private Respective() {}

    /** The name whose figure it is; null if there are no such rows. */
    static @Nullable Entity of(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        int first = frame.at();
        int mine = 0;
        for (int i = frame.at() - 1; i >= 0 && isBetween(tokens, i); i--) {
            if (tokens.get(i).figure() != null) {
                first = i;
                mine++;
            }
        }
        int last = frame.at();
        int count = mine + 1;
        for (int i = frame.at() + 1; i < tokens.size() && isBetween(tokens, i); i++) {
            if (tokens.get(i).figure() != null) {
                last = i;
                count++;
            }
        }
        boolean said = isSaid(tokens, first, last);
        if (count < 2 || !said && isRange(tokens, first, last)) {
            return null;
        }
        List<Entity> names = names(tokens, first, count, said, fits);
        return names.size() == count ? names.get(mine) : null;
    }

    /** Whether the sentence says {@code respectively} beside the figures. */
    private static boolean isSaid(List<Token> tokens, int first, int last) {
        for (int i = Math.max(0, first - 2); i < tokens.size() && i <= last + NEAR; i++) {
            if (tokens.get(i).is("respectively")) {
                return true;
            }
        }
        return false;
    }

    /** {@code between 3 and 4}, and what no {@code and} ends is no row. */
    private static boolean isRange(List<Token> tokens, int first, int last) {
        boolean and = false;
        for (int i = first + 1; i < last; i++) {
            and |= tokens.get(i).is("and");
        }
        return !and || first > 0 && tokens.get(first - 1).is("between");
    }

    private static boolean isBetween(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.sort() == Token.Sort.FIGURE
                || token.is(",")
                || token.is("and")
                || token.is(Cue.ADVERB)
                || token.is("by")
                || token.is("respectively");
    }

    /** The last names before the figures; where nothing says {@code respectively} they have to stand side by side, and none before them. */
    private static List<Entity> names(List<Token> tokens, int first, int count, boolean said, Predicate<Entity> fits) {
        List<Entity> names = new ArrayList<>();
        int next = -1;
        for (int i = first - 1; i >= 0 && (said ? names.size() < count : names.size() <= count); i--) {
            Mention name = tokens.get(i).name();
            if (name == null || name.form() == Mention.Form.PRONOUN || !fits.test(name.entity())) {
                continue;
            }
            if (!said && next >= 0 && !isRow(tokens, i, next)) {
                break;
            }
            names.add(name.entity());
            next = i;
        }
        Collections.reverse(names);
        return names;
    }

    private static boolean isRow(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            if (!token.is(",") && !token.is("and") && !token.is(Cue.DETERMINER)) {
                return false;
            }
        }
        return true;
    }
}
