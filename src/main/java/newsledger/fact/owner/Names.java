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

/** Finds a name by the part that it plays in a clause: owner, agent, subject, other side. In "Harbor bought Nimbus for $3m" Harbor is
 * the subject, Nimbus the other side. */
final class Names {
    private static final Set<String> SPEAKERS = WordList.of("speakers");
    static final Set<String> TELLS = WordList.of("tells");
    private static final int REACH = 8;

    private Names() {}

    /** {@code [Harbor]'s record profit}, {@code [its] profit}, {@code [Nimbus] shares}: the name right before the word at {@code at}. */
    static int possessorAt(List<Token> tokens, int at, Predicate<Entity> fits) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                boolean owns = i + 1 == at
                        || tokens.get(i + 1).is("'s")
                        || tokens.get(i + 1).is("'")
                        || name.form() == Mention.Form.PRONOUN;
                return owns ? i : -1;
            }
            boolean article = token.is("a") || token.is("an") || token.is("the");
            boolean modifier =
                    token.sort() == Token.Sort.WORD && !token.is(Cue.PREPOSITION) && !token.is(Cue.BE) && !article
                            || token.sort() == Token.Sort.TIME
                            || name != null
                            || token.is("-");
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code shares of [Harbor]}: the name that one of {@code links} ties to the word at {@code at}. */
    static @Nullable Entity linked(List<Token> tokens, int at, Predicate<Entity> fits, Set<String> links) {
        int found = linkedAt(tokens, at, fits, links);
        Mention name = found < 0 ? null : tokens.get(found).name();
        return name == null ? null : name.entity();
    }

    /** The same behind a figure, over the noun of a change: {@code a 7% rise in the [index]}. */
    static @Nullable Entity placed(List<Token> tokens, int at, Predicate<Entity> fits, Set<String> links) {
        boolean change = at + 1 < tokens.size()
                && (tokens.get(at + 1).is(Cue.RISE) || tokens.get(at + 1).is(Cue.FALL));
        return linked(tokens, change ? at + 1 : at, fits, links);
    }

    static int linkedAt(List<Token> tokens, int at, Predicate<Entity> fits, Set<String> links) {
        if (at + 1 >= tokens.size() || !links.contains(tokens.get(at + 1).word())) {
            return -1;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                return i;
            }
            if (token.sort() == Token.Sort.FIGURE || token.is(",") || token.is(Cue.BE)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * {@code [the real], which fell}: the number of the token that a relative clause is about, whose verb stands at {@code verb}; -1 if there is
     * none.
     */
    static int antecedentAt(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i > 0 && !isRelative(tokens.get(i)) && isHelper(tokens.get(i))) {
            i--;
        }
        if (i <= 0 || !isRelative(tokens.get(i)) || tokens.get(i - 1).is(Cue.PREPOSITION)) {
            return -1;
        }
        i--;
        while (i > 0
                && tokens.get(i).sort() == Token.Sort.MARK
                && !tokens.get(i).is(")")) {
            i--;
        }
        return i;
    }

    private static boolean isRelative(Token token) {
        return token.is("which") || token.is("who");
    }

    static boolean isHelper(Token token) {
        return token.is(Cue.BE)
                || token.is(Cue.FORECAST)
                || token.is(Cue.PLAN)
                || token.is(Cue.RUMOUR)
                || token.is(Cue.ADVERB)
                || token.is("to");
    }

    /** {@code than [Nimbus], which has}: a relative clause has its antecedent for a subject. */
    static boolean isAntecedent(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size()
                && (tokens.get(next).is(",") || tokens.get(next).is("-"))) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).is(Cue.RELATIVE)
                && !tokens.get(next).is("that");
    }

    /** {@code [Harbor] said} */
    static boolean tells(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && TELLS.contains(tokens.get(at + 1).word());
    }

    /** {@code [Harbor] analysts}, {@code according to [Nimbus] data}. */
    static boolean speaks(List<Token> tokens, int at) {
        boolean house =
                at + 1 < tokens.size() && SPEAKERS.contains(tokens.get(at + 1).word());
        boolean source =
                at > 1 && tokens.get(at - 1).is("to") && tokens.get(at - 2).is("according");
        return house || source;
    }

    /** {@code behind [Nimbus] on 44%}: whom another is behind, before, or beside; null if no such name leads to the figure. */
    static @Nullable Entity ranked(Frame frame) {
        List<Token> tokens = frame.tokens();
        int at = frame.leading().anchorAt();
        Mention name =
                at < 1 || !frame.after("on", "with") ? null : tokens.get(at).name();
        return name != null && isRanked(tokens, at - 1) ? name.entity() : null;
    }

    /** {@code [Harbor] (down 3%)}: whose move is told in brackets; null if none is. */
    static @Nullable Entity bracketed(Frame frame) {
        int at = frame.leading().bracketedAt();
        Mention name = at < 0 ? null : frame.tokens().get(at).name();
        return name == null ? null : name.entity();
    }

    /** {@code behind}, {@code ahead of}, {@code followed by} */
    private static boolean isRanked(List<Token> tokens, int last) {
        Token before = tokens.get(Math.max(0, last - 1));
        return switch (tokens.get(last).word()) {
            case "behind", "ahead of" -> true;
            case "of" -> before.is("ahead");
            case "by" -> before.is("followed") || before.is("trailed");
            default -> false;
        };
    }

    /** {@code 9 times, against [Nimbus]'s 14}: the name between two figures that stand side by side. */
    static @Nullable Entity between(List<Token> tokens, int first, int second, Predicate<Entity> fits) {
        for (int i = second - 1; i > first; i--) {
            Mention name = tokens.get(i).name();
            boolean placed = i + 1 < second && isPlaced(tokens, i);
            if (name != null && fits.test(name.entity()) && !placed) {
                return name.entity();
            }
        }
        return null;
    }

    private static boolean isPlaced(List<Token> tokens, int at) {
        return tokens.get(at - 1).is("in") || tokens.get(at - 1).is("at");
    }
}
