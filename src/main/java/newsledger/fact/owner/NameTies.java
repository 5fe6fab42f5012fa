package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Bystanders;
import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainClause;
import newsledger.fact.clause.Token;
import newsledger.fact.clause.WordList;

import java.util.List;
import java.util.Set;

/** Ties the names of a sentence to a figure by where they stand and what stands beside them. */
final class NameTies {
    private static final Set<String> PEOPLE = WordList.of("groups");
    private static final Set<String> HOLDERS = WordList.of("holders");
    private static final int NEAR = 5;

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;
    private final MainClause clause;
    private final BesideTies beside;
    private final ClauseTies part;
    private final BehindTies behind;

    private NameTies(Frame frame, Role role, Candidates candidates) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
        this.clause = new MainClause(frame);
        this.beside = new BesideTies(frame, role, candidates, clause);
        this.part = new ClauseTies(frame, role, candidates, clause);
        this.behind = new BehindTies(frame, role);
    }

    static void add(Frame frame, Role role, Candidates candidates) {
        new NameTies(frame, role, candidates).all();
    }

    private void all() {
        boolean subject = antecedes();
        boolean nearest = false;
        Candidate first = null;
        Candidate other = null;
        for (int i : candidates.places()) {
            Candidate candidate = candidates.at(i);
            int governor = Governors.governorAt(tokens, i);
            beside.add(candidate, i, governor);
            if (i > frame.at()) {
                behind.add(candidate, i);
                continue;
            }
            first = candidate;
            boolean aside = clause.isAside(i);
            boolean object = isObject(i);
            boolean fits = !aside && !object && fits(candidate, i);
            candidate.add(Tie.ASIDE, aside);
            subject |= part.add(candidate, i, governor, fits && !subject);
            if (other == null && !subject && !object && !aside && isElse(candidate, i)) {
                other = candidate;
            }
            boolean loose = candidate.has(Tie.GOVERNED);
            nearest |= candidate.add(Tie.NEAREST, fits && !nearest && !loose);
            candidate.add(Tie.AWAY, i < clause.breakAt());
            subject |= i < clause.breakAt() && other != null;
        }
        if (first != null) {
            first.add(Tie.FIRST);
        }
        if (other != null) {
            other.add(Tie.SUBJECT_ELSE);
        }
        MeasureTies.add(frame, role, candidates);
    }

    /** Ties {@code [Harbor], which earned $3m}; tells whether what the clause is about is one who acts. */
    private boolean antecedes() {
        int at = clause.verb() < 0 || clause.isDoneBehind() ? -1 : Names.antecedentAt(tokens, clause.verb());
        at -= isNounOfName(at) ? 1 : 0;
        if (at < 0) {
            return false;
        }
        Token noun = tokens.get(at);
        if (noun.name() == null) {
            return PEOPLE.contains(noun.word()) || noun.is(Cue.CURRENCY) || noun.is(Cue.COMMODITY);
        }
        Candidate antecedent = candidates.at(at);
        antecedent.add(Tie.ANTECEDENT);
        antecedent.add(Tie.SUES, part.sues());
        return true;
    }

    /** Whether a name before the figure is of one who may act in its clause. */
    private boolean fits(Candidate candidate, int i) {
        boolean part = candidate.has(Tie.DIVISION) && i > 0 && tokens.get(i - 1).is("'s");
        boolean told = candidate.has(Tie.SOURCE) || candidate.has(Tie.QUOTED) || candidate.has(Tie.NATIONAL);
        return !part
                && !told
                && role.fits(candidate.entity())
                && !isHeld(i)
                && !(role == Role.OUTPUT && isOfNoun(candidate, i))
                && !Bystanders.isTold(tokens, i);
    }

    /** Whether it is a name that acts though it may not have the figure. */
    private boolean isElse(Candidate candidate, int i) {
        return candidate.has(Tie.EARLIER)
                && !candidate.has(Tie.OWNS_NAME)
                && !candidate.has(Tie.NATIONAL)
                && !tokens.get(i + 1).is("'s");
    }

    /** {@code owes [Harbor] $3m and is in talks}: the verb behind the "and" is not that of its object. */
    private boolean isObject(int i) {
        if (i > 0 && tokens.get(i - 1).is(Cue.BUY) && tokens.get(i - 1).word().endsWith("ing") && i < clause.verb()) {
            return true; // said buying Harbor would lift
        }
        int and = clause.verb() - 1;
        while (and > i && (tokens.get(and).is(Cue.ADVERB) || tokens.get(and).is(Cue.BE))) {
            and--;
        }
        int verb = i - 1;
        while (verb > i - NEAR
                && verb > 0
                && (tokens.get(verb).is(Cue.DETERMINER)
                        || tokens.get(verb).is("and") && tokens.get(verb - 1).name() != null
                        || tokens.get(verb).name() != null)) {
            verb--;
        }
        return and > i && tokens.get(and).is("and") && verb > 0 && Grammar.isVerb(tokens, verb);
    }

    /** {@code Oakmere, [Harbor]'s biggest shareholder}: who is held does nothing. */
    private boolean isHeld(int i) {
        boolean owned = i > 0 && tokens.get(i - 1).is(",") && tokens.get(i + 1).is("'s");
        for (int k = i + 2; owned && k < tokens.size() && k < i + NEAR; k++) {
            if (HOLDERS.contains(tokens.get(k).word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code [US] shale producers}: a place before a noun that acts. */
    private boolean isOfNoun(Candidate candidate, int i) {
        Token next = tokens.get(i + 1);
        return candidate.has(Tie.PLACE)
                && next.sort() == Token.Sort.WORD
                && next.cues().isEmpty()
                && !next.is("'s")
                && !Grammar.isVerb(tokens, i + 1);
    }

    /** {@code the GMB [union], which has 3,400 members} */
    private boolean isNounOfName(int noun) {
        Mention name = noun < 1 ? null : tokens.get(noun - 1).name();
        return name != null
                && (name.entity().kind() == Entity.Kind.ORGANISATION
                        || name.entity().kind() == Entity.Kind.INDEX)
                && name.form() == Mention.Form.NAME
                && tokens.get(noun).sort() == Token.Sort.WORD
                && !PEOPLE.contains(tokens.get(noun).word());
    }
}
