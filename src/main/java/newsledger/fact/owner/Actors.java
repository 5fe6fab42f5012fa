package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who does something to a figure, by name: {@code [Norway] may lose $3m}, {@code the $48 million [Harbor] settled for}. */
final class Actors {
    private static final Set<String> SAYS = WordList.of("says");
    private static final Set<String> RULERS = WordList.of("rulers");
    private static final Cues DONE = Cues.of(
            Cue.PAY, Cue.INVEST, Cue.RAISE, Cue.EARN, Cue.LOSE, Cue.OWE, Cue.SETTLE, Cue.BUY, Cue.SELL, Cue.OWN);
    private static final int OFFICE = 2;
    private static final int LONGEST_ASIDE = 16;

    private Actors() {}

    /** {@code [Norway] may lose}, {@code [Norway] said it would borrow}: a country right before a verb acts like a company. */
    static @Nullable Entity acting(Frame frame) {
        List<Token> tokens = frame.tokens();
        boolean near = true;
        for (int i = frame.leading().anchorAt(); i >= 0; i--) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null) {
                boolean said = SAYS.contains(tokens.get(i + 1).word());
                boolean acts = said || near && i < frame.leading().verbAt() && !Governors.isGoverned(tokens, i);
                return acts && name.entity().kind() == Entity.Kind.PLACE ? name.entity() : null;
            }
            int aside = near && i < frame.leading().verbAt() && token.is(",") ? asideAt(tokens, i) : -1;
            near &= i >= frame.leading().verbAt() || Names.isHelper(token) || aside > 0;
            i = aside > 0 ? aside : i;
        }
        return null;
    }

    /** {@code the $48 million [Harbor] settled for}: who does something to the figure right behind it; null if no one does. */
    static @Nullable Entity doing(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        int at = frame.at() + 1;
        at += at < tokens.size() && tokens.get(at).is("that") ? 1 : 0;
        if (frame.at() == 0
                || at + 1 >= tokens.size()
                || !tokens.get(frame.at() - 1).is("the")) {
            return null;
        }
        Mention name = tokens.get(at).name();
        int verb = at + 1;
        while (verb < tokens.size() - 1
                && Names.isHelper(tokens.get(verb))
                && !tokens.get(verb).is(Cue.FORECAST)) {
            verb++;
        }
        if (name == null) {
            return null;
        }
        return tokens.get(verb).cues().meets(DONE) && fits.test(name.entity()) ? name.entity() : null;
    }

    /** {@code Norway[, where it rained, ]owes}: where the aside that the comma closes begins; -1 if it closes none. */
    private static int asideAt(List<Token> tokens, int comma) {
        for (int i = comma - 1; i > 0 && i >= comma - LONGEST_ASIDE; i--) {
            if (tokens.get(i).is(",")) {
                return tokens.get(i + 1).is(Cue.RELATIVE) ? i : -1;
            }
        }
        return -1;
    }

    /** {@code [Norway]'s finance minister has cut}: the country that acts before the verb; null if none does. */
    static @Nullable Entity ruling(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.leading().verbAt() - 1; i >= 0; i--) {
            Mention name = tokens.get(i).name();
            if (name != null) {
                boolean country = name.entity().kind() == Entity.Kind.PLACE;
                return country && rules(tokens, i) && !Governors.isGoverned(tokens, i) ? name.entity() : null;
            }
        }
        return null;
    }

    private static boolean rules(List<Token> tokens, int at) {
        boolean owns = at + 2 < tokens.size() && tokens.get(at + 1).is("'s");
        for (int i = at + 2; owns && i < tokens.size() && i <= at + 1 + OFFICE; i++) {
            if (RULERS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
