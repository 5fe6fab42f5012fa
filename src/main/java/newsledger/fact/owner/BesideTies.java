package newsledger.fact.owner;

import newsledger.entity.Mention;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainClause;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Ties a name to a figure by its own form and by the words right beside it: {@code [Harbor] said}, {@code the [Scanner] segment}. */
final class BesideTies {
    private static final Set<String> DIVISIONS = WordList.of("divisions");
    private static final int NEAR = 5;

    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;
    private final MainClause clause;

    BesideTies(Frame frame, Role role, Candidates candidates, MainClause clause) {
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
        this.clause = clause;
    }

    /** Ties the name at {@code i}, which the preposition at {@code governor} leads, or none if that is -1. */
    void add(Candidate candidate, int i, int governor) {
        form(candidate, i);
        words(candidate, i, governor);
    }

    /** What sort of mention it is. */
    private void form(Candidate candidate, int i) {
        Mention mention = candidates.mention(i);
        candidate.add(Tie.PRONOUN, mention.form() == Mention.Form.PRONOUN);
        candidate.add(Tie.DESCRIBED, mention.form() == Mention.Form.DESCRIPTION);
        candidate.add(Tie.NATIONAL, mention.form() == Mention.Form.ADJECTIVE);
    }

    /** What the words right beside the name tell. */
    private void words(Candidate candidate, int i, int governor) {
        candidate.add(Tie.QUOTED, Names.speaks(tokens, i) || Brokers.judges(tokens, i, candidate));
        candidate.add(Tie.TELLS, Names.tells(tokens, i));
        candidate.add(Tie.PARTNER, Governors.isPartner(tokens, governor));
        candidate.add(Tie.CLAIMED, role == Role.PENALTY && Parties.isClaimed(tokens, i - 1));
        candidate.add(
                Tie.COMPARED,
                i > 0 && tokens.get(i - 1).is(Cue.COMPARE) && !tokens.get(i - 1).is("from"));
        candidate.add(Tie.OWNS_NAME, ownsName(i));
        candidate.add(Tie.DIVISION, isDivision(i));
        boolean deals =
                role == Role.STAKE && i + 1 < tokens.size() && tokens.get(i + 1).is("'s")
                        || clause.does(Cue.BUY)
                        || clause.does(Cue.OWN)
                        || clause.does(Cue.INVEST)
                        || clause.does(Cue.SELL);
        candidate.add(Tie.OFFICER, candidate.has(Tie.PERSON) && !deals && Speakers.isOfficer(tokens, i));
        candidate.add(
                Tie.AGENT,
                governor > 0
                        && tokens.get(governor).is("by")
                        && tokens.get(governor - 1).cues().meets(MainClause.DONE));
    }

    /** {@code the [Scanner] segment}. */
    private boolean isDivision(int i) {
        for (int k = i + 1; k < tokens.size() && k < i + NEAR; k++) {
            Token token = tokens.get(k);
            if (DIVISIONS.contains(token.word())) {
                return true;
            }
            if (token.name() != null || Grammar.isLink(token) || Grammar.isVerb(tokens, k) || token.is(",")) {
                return false;
            }
        }
        return false;
    }

    /** {@code [Norway]'s Harbor}, {@code [Norwegian] oil firm Harbor}. */
    private boolean ownsName(int i) {
        for (int k = i + 1; k < tokens.size() && k < i + NEAR; k++) {
            Token token = tokens.get(k);
            if (token.name() != null) {
                return token.name().form() != Mention.Form.PRONOUN && !isDivision(k);
            }
            boolean inside = token.is("'s")
                    || token.sort() == Token.Sort.WORD
                            && !Grammar.isLink(token)
                            && !Grammar.isVerb(tokens, k)
                            && !Grammar.isMeasure(token);
            if (!inside) {
                return false;
            }
        }
        return false;
    }
}
