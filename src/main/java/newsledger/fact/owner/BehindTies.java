package newsledger.fact.owner;

import newsledger.fact.clause.Comparison;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Ties a name behind the figure by what leads it: {@code [3%] of Harbor}, {@code [22%] belongs to Harbor}. */
final class BehindTies {
    private static final Set<String> SURPASSED = WordList.of("surpassed");
    private static final int NEAR = 5;

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;

    BehindTies(Frame frame, Role role) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
    }

    /** Ties a name behind the figure by the preposition that leads it. */
    void add(Candidate candidate, int i) {
        int from = tokens.get(i - 1).is("'s") ? i - 2 : i - 1;
        candidate.add(Tie.AGENT, role == Role.STAKE && isBelongedTo(i));
        for (int k = from; k > frame.at() && k >= i - NEAR; k--) {
            Token token = tokens.get(k);
            Tie tie =
                    switch (token.word()) {
                        case "of" -> Tie.BEHIND_OF;
                        case "at" -> Tie.BEHIND_AT;
                        case "in" -> Tie.BEHIND_IN;
                        case "for" -> Tie.BEHIND_FOR;
                        case "on", "against" -> Tie.BEHIND_ON;
                        case "by" -> Tie.BEHIND_BY;
                        case "to" -> Tie.BEHIND_TO;
                        case "from" -> Tie.BEHIND_FROM;
                        default -> null;
                    };
            if (tie != null) {
                candidate.add(tie);
                boolean others = tie == Tie.BEHIND_AT && k == frame.at() + 1 && isCompared();
                candidate.add(Tie.BESIDE, others);
                candidate.add(Tie.MEASURE_AT, others);
                return;
            }
            boolean ends = token.sort() == Token.Sort.MARK
                    || token.sort() == Token.Sort.FIGURE
                    || token.is("through")
                    || token.is("via")
                    || Grammar.isVerb(tokens, k);
            candidate.add(Tie.COMPARED, token.sort() == Token.Sort.FIGURE && candidate.has(Tie.INDEX));
            if (ends) {
                break;
            }
        }
        candidate.add(Tie.BEHIND);
    }

    /** {@code 22% belongs to the buyout firm [Harbor]} */
    private boolean isBelongedTo(int i) {
        for (int k = i - 1; k > frame.at() && k >= i - NEAR; k--) {
            if (tokens.get(k).word().startsWith("belong")) {
                return true;
            }
            if (tokens.get(k).name() != null || tokens.get(k).sort() == Token.Sort.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code above the [15%] at Harbor} */
    private boolean isCompared() {
        int i = frame.at() - 1;
        while (i > 0
                && !SURPASSED.contains(tokens.get(i).word())
                && (tokens.get(i).is(Cue.DETERMINER) || tokens.get(i).is(Cue.ADVERB))) {
            i--;
        }
        return i >= 0 && SURPASSED.contains(tokens.get(i).word()) || Comparison.surpasses(tokens.get(frame.at()));
    }
}
