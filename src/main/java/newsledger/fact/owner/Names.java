package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Cues;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
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
    private static final Set<String> SAYS = WordList.of("says");
    static final Set<String> TELLS = WordList.of("tells");
    private static final Set<String> BEGINNINGS =
            Set.of("as", "after", "before", "since", "until", "than", "with", "for");
    private static final Set<String> RULERS = WordList.of("rulers");
    private static final Set<String> ADVERBIAL =
            Set.of("under", "in", "after", "with", "despite", "during", "on", "at", "as part of", "before");
    private static final Cues DONE = Cues.of(
            Cue.PAY, Cue.INVEST, Cue.RAISE, Cue.EARN, Cue.LOSE, Cue.OWE, Cue.SETTLE, Cue.BUY, Cue.SELL, Cue.OWN);
    private static final int REACH = 8;
    private static final int OFFICE = 2;
    private static final int LONGEST_ASIDE = 16;

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

    /** {@code contracts with [Nimbus] add up to $3m}: the other side, though it stands next to the verb. */
    static boolean isPartner(List<Token> tokens, int at) {
        int with = governorAt(tokens, at);
        return with > 0 && tokens.get(with).is("with") && tokens.get(with - 1).is(Cue.DEAL);
    }

    /** {@code an agreement with the [city]}: a name after a preposition is not the subject. */
    static boolean isGoverned(List<Token> tokens, int at) {
        return governorAt(tokens, at) >= 0;
    }

    /** The number of the preposition that leads the name, over what stands before the name in its phrase, or -1. */
    static int governorAt(List<Token> tokens, int at) {
        boolean noun = false;
        boolean acts = at + 1 < tokens.size() && (Grammar.isVerb(tokens, at + 1) || isHelper(tokens.get(at + 1)));
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.RELATIVE)) {
                return -1;
            }
            if (i + 1 == at && (token.is("\"") || token.is("“"))) {
                continue; // of "Harbor"
            }
            if (token.is(Cue.DETERMINER) && noun && acts && !token.is("'s") && isAdverbial(tokens, i - 1)) {
                return -1; // under the agreement Harbor promises
            }
            noun |= token.sort() == Token.Sort.WORD;
            if (token.is(Cue.PREPOSITION) || token.is(Cue.COMPARE)) {
                return BEGINNINGS.contains(token.word()) && beginsClause(tokens, i, at) ? -1 : i;
            }
            boolean measure = Grammar.isMeasure(token) && !Grammar.isVerb(tokens, i);
            boolean pair =
                    i + 1 == at && i > 0 && token.is("and") && tokens.get(i - 1).name() != null;
            boolean modifier = pair
                    || i + 1 == at && i > 0 && token.is(",") && isPlace(tokens.get(i - 1)) && isPlace(tokens.get(at))
                    || token.is(Cue.DETERMINER)
                    || token.name() != null
                    || token.sort() == Token.Sort.WORD && (token.cues().isEmpty() || token.is(Cue.PLAIN) || measure);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPlace(Token token) {
        return token.name() != null && token.name().entity().kind() == Entity.Kind.PLACE;
    }

    /** Whether a preposition stands there with which sentences begin: {@code under}, {@code in}. */
    private static boolean isAdverbial(List<Token> tokens, int i) {
        return i == 0 && ADVERBIAL.contains(tokens.get(0).word());
    }

    /** {@code as [Harbor] rose}: what looks like a preposition begins a clause. */
    private static boolean beginsClause(List<Token> tokens, int word, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        if (tokens.get(word).is("for")) {
            return next.is("to")
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).sort() == Token.Sort.WORD
                    && !Grammar.isLink(tokens.get(at + 2));
        }
        if (tokens.get(word).is("with") && !next.word().endsWith("ing")) {
            return next.is(Cue.HIGHER) || next.is(Cue.LOWER);
        }
        return Grammar.isVerb(tokens, at + 1)
                || isHelper(next) && !next.is("to")
                || next.is(Cue.HIGHER)
                || next.is(Cue.LOWER)
                || TELLS.contains(next.word());
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

    /** {@code [Norway] may lose}, {@code [Norway] said it would borrow}: a country right before a verb acts like a company. */
    static @Nullable Entity acting(Frame frame) {
        List<Token> tokens = frame.tokens();
        boolean near = true;
        for (int i = frame.leading().anchorAt(); i >= 0; i--) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null) {
                boolean said = SAYS.contains(tokens.get(i + 1).word());
                boolean acts = said || near && i < frame.leading().verbAt() && !isGoverned(tokens, i);
                return acts && name.entity().kind() == Entity.Kind.PLACE ? name.entity() : null;
            }
            int aside = near && i < frame.leading().verbAt() && token.is(",") ? asideAt(tokens, i) : -1;
            near &= i >= frame.leading().verbAt() || isHelper(token) || aside > 0;
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
                && isHelper(tokens.get(verb))
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

    /** {@code [Norway]'s finance minister has cut}: the country that acts before the verb; null if none does. */
    static @Nullable Entity ruling(Frame frame) {
        List<Token> tokens = frame.tokens();
        for (int i = frame.leading().verbAt() - 1; i >= 0; i--) {
            Mention name = tokens.get(i).name();
            if (name != null) {
                boolean country = name.entity().kind() == Entity.Kind.PLACE;
                return country && rules(tokens, i) && !isGoverned(tokens, i) ? name.entity() : null;
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
