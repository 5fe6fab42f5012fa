package newsledger.fact;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds a name by the part that it plays in a clause: owner, agent, subject, other side. In "Harbor bought Nimbus for $3m" Harbor is
 * the subject, Nimbus the other side. */
final class Names {
    private static final Set<String> SPEAKERS = WordList.of("speakers");
    private static final Set<String> SAYS = WordList.of("says");
    private static final int REACH = 8;

    private Names() {}

    /** {@code [Harbor]'s record profit}, {@code [its] profit}, {@code [Nimbus] shares}: the name right before the word at {@code at}. */
    static @Nullable Entity possessor(List<Token> tokens, int at, Predicate<Entity> fits) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                boolean owns = i + 1 == at
                        || tokens.get(i + 1).is("'s")
                        || tokens.get(i + 1).is("'")
                        || name.form() == Mention.Form.PRONOUN;
                return owns ? name.entity() : null;
            }
            boolean article = token.is("a") || token.is("an") || token.is("the");
            boolean modifier =
                    token.sort() == Token.Sort.WORD && !token.is(Cue.PREPOSITION) && !token.is(Cue.BE) && !article
                            || token.sort() == Token.Sort.TIME
                            || name != null
                            || token.is("-");
            if (!modifier) {
                return null;
            }
        }
        return null;
    }

    /** {@code shares of [Harbor]}: the name that one of {@code links} ties to the word at {@code at}. */
    static @Nullable Entity linked(List<Token> tokens, int at, Predicate<Entity> fits, Set<String> links) {
        if (at + 1 >= tokens.size() || !links.contains(tokens.get(at + 1).word())) {
            return null;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            Token token = tokens.get(i);
            Mention name = token.name();
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
            if (token.sort() == Token.Sort.FIGURE || token.is(",") || token.is(Cue.BE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code was bought by [Nimbus]}: who does it where the verb is passive. */
    static @Nullable Entity agent(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        int verb = frame.leading().verbAt();
        for (int i = Math.max(verb, 0); i + 2 < tokens.size() && i < verb + 3; i++) {
            Mention name = tokens.get(i + 1).is("by") ? tokens.get(i + 2).name() : null;
            if (name != null && fits.test(name.entity())) {
                return name.entity();
            }
        }
        return null;
    }

    /**
     * The nearest name before the verb, or before the figure where there is none.
     *
     * @param free whether only names are asked that no preposition governs
     */
    static @Nullable Entity before(Frame frame, Predicate<Entity> fits, boolean free) {
        List<Token> tokens = frame.tokens();
        boolean moved = frame.anchor(Cue.HIGHER) || frame.anchor(Cue.LOWER);
        int verb = frame.leading().verbAt();
        int from = verb < 0 || moved ? frame.leading().anchorAt() - (moved ? 1 : 0) : verb - 1;
        for (int i = from; i >= 0; i--) {
            Mention name = tokens.get(i).name();
            if (name == null || !fits.test(name.entity()) || speaks(tokens, i)) {
                continue;
            }
            boolean named = !free || i == from || isAntecedent(tokens, i) || !isGoverned(tokens, i);
            if (named && !isPartner(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    /** {@code the real, [which] fell}: the name or thing that a relative clause with the figure is about. */
    static @Nullable Entity antecedent(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        int i = frame.leading().verbAt() - 1;
        while (i > 0 && !tokens.get(i).is("which") && !tokens.get(i).is("who") && isHelper(tokens.get(i))) {
            i--;
        }
        if (i <= 0 || !tokens.get(i).is("which") && !tokens.get(i).is("who")) {
            return null;
        }
        i--;
        while (i > 0
                && tokens.get(i).sort() == Token.Sort.MARK
                && !tokens.get(i).is(")")) {
            i--;
        }
        Mention name = tokens.get(i).name();
        return name != null && fits.test(name.entity()) ? name.entity() : null;
    }

    private static boolean isHelper(Token token) {
        return token.is(Cue.BE)
                || token.is(Cue.FORECAST)
                || token.is(Cue.PLAN)
                || token.is(Cue.ADVERB)
                || token.is("to");
    }

    /** {@code than [Nimbus], which has}: a relative clause has its antecedent for a subject. */
    private static boolean isAntecedent(List<Token> tokens, int at) {
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
    private static boolean isPartner(List<Token> tokens, int at) {
        return at > 1 && tokens.get(at - 1).is("with") && tokens.get(at - 2).is(Cue.DEAL);
    }

    /** {@code an agreement with the [city]}: a name after a preposition is not the subject. */
    private static boolean isGoverned(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Token token = tokens.get(i);
            if (token.is(Cue.PREPOSITION)) {
                return true;
            }
            boolean modifier = token.is(Cue.DETERMINER)
                    || token.name() != null
                    || token.sort() == Token.Sort.WORD && token.cues().isEmpty();
            if (!modifier) {
                return false;
            }
        }
        return false;
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
            near &= i >= frame.leading().verbAt() || isHelper(token);
        }
        return null;
    }

    /** {@code [They] were up 3%}: whether the subject is a plural pronoun, which means what the sentence before told of. */
    static boolean hasPronoun(Frame frame) {
        int verb = frame.leading().verbAt();
        return verb > 0 && frame.tokens().get(verb - 1).is("they");
    }

    /** Whether a person is named, who mostly speaks for what the article is about. */
    static boolean hasPerson(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.name() != null && token.name().entity().kind() == Entity.Kind.PERSON);
    }

    /** {@code a buy rating on [Harbor]}: the first name after one of the words. */
    static @Nullable Entity after(List<Token> tokens, Set<String> words, Predicate<Entity> fits) {
        for (int i = 1; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            if (name != null && words.contains(tokens.get(i - 1).word()) && fits.test(name.entity())) {
                return name.entity();
            }
        }
        return null;
    }

    /** {@code 9 times, against [Nimbus]'s 14}: the name between two figures that stand side by side. */
    static @Nullable Entity between(List<Token> tokens, int first, int second, Predicate<Entity> fits) {
        for (int i = second - 1; i > first; i--) {
            Mention name = tokens.get(i).name();
            if (name != null && fits.test(name.entity()) && !isPlaced(tokens, i)) {
                return name.entity();
            }
        }
        return null;
    }

    private static boolean isPlaced(List<Token> tokens, int at) {
        return tokens.get(at - 1).is("in") || tokens.get(at - 1).is("at");
    }

    /** {@code [Spain] and [Italy] grew by 3% and 2% respectively}: the first name for the first figure, and so on. */
    static @Nullable Entity respective(Frame frame, Predicate<Entity> fits) {
        List<Token> tokens = frame.tokens();
        if (tokens.stream().noneMatch(token -> token.is("respectively"))) {
            return null;
        }
        List<Entity> names = new ArrayList<>();
        int figures = 0;
        int mine = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Mention name = tokens.get(i).name();
            mine = i == frame.at() ? figures : mine;
            figures += tokens.get(i).figure() == null ? 0 : 1;
            if (figures == 0 && name != null && fits.test(name.entity())) {
                names.add(name.entity());
            }
        }
        int skipped = names.size() - figures;
        return skipped >= 0 && skipped + mine < names.size() ? names.get(skipped + mine) : null;
    }
}
