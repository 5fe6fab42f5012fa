package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds for whom a sentence is spoken, when that comes last: {@code Sales rose 3%, said Jane Doe, chief executive of [Harbor]}. */
final class Speakers {
    private static final Set<String> ROLES = WordList.of("roles");
    private static final Set<String> TELLS = WordList.of("tells");
    private static final Set<String> LINKS = Set.of("of", "at", "for");
    private static final int REACH = 4;

    private Speakers() {}

    /** The organisation behind the figure that says so itself or whose people do; null if none. */
    static @Nullable Entity of(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() + 1; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            boolean aside = tokens.get(i - 1).is(Cue.RELATIVE); // which Harbor said could
            if (name != null && !aside && fits.test(name.entity()) && (tells(tokens, i) || employs(tokens, i))) {
                return name.entity();
            }
        }
        return null;
    }

    /** {@code chief executive [Jane Doe]}, {@code [Jane Doe], its chairman}: who speaks for what is told of. */
    static boolean isOfficer(List<Token> tokens, int at) {
        if (at > 0 && ROLES.contains(tokens.get(at - 1).word())) {
            return true;
        }
        boolean comma = at + 1 < tokens.size() && tokens.get(at + 1).is(",");
        for (int i = at + 2; comma && i < tokens.size() && i < at + 2 + REACH; i++) {
            if (ROLES.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return at + 1 < tokens.size() && TELLS.contains(tokens.get(at + 1).word());
    }

    /** {@code [Harbor] said on Monday}, {@code said [Harbor]} */
    private static boolean tells(List<Token> tokens, int at) {
        boolean inverted = at > 1
                && tokens.get(at - 1).is("said")
                && tokens.get(at - 2).is(",")
                && (at + 1 == tokens.size() || tokens.get(at + 1).sort() == Token.Sort.MARK);
        return inverted
                || at + 1 < tokens.size() && TELLS.contains(tokens.get(at + 1).word());
    }

    /** {@code chief executive of [Harbor]}, {@code [Harbor] chief executive}, {@code [Harbor]'s chairman} */
    private static boolean employs(List<Token> tokens, int at) {
        int behind = at + 1 < tokens.size() && tokens.get(at + 1).is("'s") ? at + 2 : at + 1;
        for (int i = behind; i < tokens.size() && i < behind + 2; i++) {
            if (ROLES.contains(tokens.get(i).word())) {
                return true;
            }
        }
        boolean linked = LINKS.contains(tokens.get(at - 1).word());
        for (int i = at - 2; linked && i >= 0 && i >= at - REACH; i--) {
            if (ROLES.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
