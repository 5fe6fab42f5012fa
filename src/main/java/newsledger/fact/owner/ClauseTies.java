package newsledger.fact.owner;

import newsledger.fact.clause.Cue;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Grammar;
import newsledger.fact.clause.MainClause;
import newsledger.fact.clause.Token;

import java.util.List;
import java.util.Set;

/** Ties a name before the figure by its part in the clause: {@code [Harbor] lent [Nimbus] $3m}, the lender and the borrower. */
final class ClauseTies {
    private static final Set<String> LEADING = Set.of("led", "headed", "backed");

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;
    private final MainClause clause;

    ClauseTies(Frame frame, Role role, Candidates candidates, MainClause clause) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
        this.clause = clause;
    }

    /** Ties a name before the figure; tells whether it is the subject. */
    boolean add(Candidate candidate, int i, int governor, boolean maySubject) {
        boolean governed = governor >= 0;
        if (i >= clause.end()) {
            object(candidate, governed);
            return false;
        }
        if (governed && !Names.isAntecedent(tokens, i)) {
            governed(candidate, i, governor);
            return false;
        }
        if (!maySubject || candidate.has(Tie.PARTNER)) {
            candidate.add(Tie.EARLIER);
            return false;
        }
        boolean passive = clause.isDoneBehind() || clause.isPassive();
        candidate.add(passive ? Tie.PATIENT : Tie.SUBJECT);
        candidate.add(Tie.SUES, !passive && sues());
        candidate.add(Tie.SELLER, !passive && role != Role.OUTPUT && clause.does(Cue.SELL) && !sellsShares(candidate));
        candidate.add(Tie.LENDER, !passive && role != Role.DEAL && clause.lends());
        candidate.add(Tie.VALUES, !passive && clause.does(Cue.VALUE));
        return true;
    }

    /** {@code fined [Harbor] $3m}, {@code lent [Harbor] $3m}: a name behind the verb. */
    private void object(Candidate candidate, boolean governed) {
        candidate.add(Tie.OBLIQUE, governed);
        candidate.add(Tie.OBJECT, !governed);
        boolean awarded = role == Role.PENALTY && clause.lends();
        candidate.add(Tie.PAYEE, !governed && (clause.does(Cue.PAY) || clause.does(Cue.OWE)));
        candidates.tie(!governed && awarded ? candidate.entity() : null, Tie.PAYEE);
        candidate.add(Tie.UNDERGOES, !governed && (clause.does(Cue.VALUE) || clause.does(Cue.COSTS)));
        if (!governed && role == Role.DEAL && clause.does(Cue.BUY) && !candidates.isAntecedent(candidate.entity())) {
            candidates.tie(candidate.entity(), Tie.UNDERGOES);
        }
        candidate.add(Tie.BORROWER, !governed && !awarded && role != Role.DEAL && clause.lends());
    }

    /** {@code led by [Harbor]}, {@code while those of [Harbor] fell}: a name that a preposition leads. */
    private void governed(Candidate candidate, int i, int governor) {
        candidate.add(governed(tokens.get(governor)));
        boolean plans = isPlanBy(i, governor);
        candidate.add(Tie.AGENT, plans);
        candidate.add(Tie.LEADS, plans);
        candidate.add(Tie.RESPECTIVE, isOfThose(i, governor) && !candidate.has(Tie.OWNS_NAME));
        candidate.add(
                Tie.LEADS,
                tokens.get(governor).is("by")
                        && governor > 0
                        && isBeforeVerb(i)
                        && LEADING.contains(tokens.get(governor - 1).word()));
        candidate.add(Tie.LENDER, candidate.has(Tie.LEADS) && role == Role.FUNDING && clause.lends());
    }

    /** {@code a plan by [Harbor] to inject $3m}: who plans it does it. */
    private boolean isPlanBy(int i, int by) {
        return tokens.get(by).is("by")
                && tokens.get(i + 1).is("to")
                && frame.leading().verbAt() > i
                && frame.leading().verbAt() <= i + 2;
    }

    /** {@code while those of [Harbor] fell}: of the same measure as before. */
    private boolean isOfThose(int i, int of) {
        boolean those = of > 0
                && tokens.get(of).is("of")
                && (tokens.get(of - 1).is("those") || tokens.get(of - 1).is("that"));
        return those
                && tokens.stream().noneMatch(token -> token.is("respectively"))
                && (of == 1 || of - 1 >= clause.breakAt() && !Grammar.isVerb(tokens, of - 2))
                && i < clause.end();
    }

    /** {@code [Jane Doe] sold shares worth $3m}: who bought them is not told. */
    private boolean sellsShares(Candidate candidate) {
        return candidate.has(Tie.PERSON) && (frame.near(Cue.UNITS) || frame.near(Cue.SHARE));
    }

    /** {@code Harbor [will soon] build} */
    private boolean isBeforeVerb(int i) {
        int next = i + 1;
        while (next < clause.end()
                && (tokens.get(next).is(Cue.ADVERB)
                        || tokens.get(next).is(Cue.BE)
                        || tokens.get(next).is(Cue.FORECAST)
                        || tokens.get(next).is(Cue.PLAN)
                        || tokens.get(next).is("to"))) {
            next++;
        }
        return next >= clause.end() || next + 1 == clause.end() && Grammar.isVerb(tokens, next);
    }

    private static Tie governed(Token preposition) {
        return switch (preposition.word()) {
            case "of" -> Tie.GOVERNED_OF;
            case "at" -> Tie.GOVERNED_AT;
            case "in" -> Tie.GOVERNED_IN;
            default -> Tie.GOVERNED;
        };
    }

    /** Whether the clause tells of someone who sues or fines. */
    boolean sues() {
        return role == Role.PENALTY && (clause.sues() || clause.does(Cue.FINE));
    }
}
