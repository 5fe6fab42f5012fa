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
import java.util.stream.Stream;

/** Ties the names of a sentence to a figure by where they stand and what stands beside them. */
final class NameTies {
    private static final Set<String> LEADING = Set.of("led", "headed", "backed");
    private static final Set<String> DIVISIONS = WordList.of("divisions");
    private static final Set<String> PEOPLE = WordList.of("groups");
    private static final Set<String> SURPASSED = WordList.of("surpassed");
    private static final Set<String> HOLDERS = WordList.of("holders");
    private static final int NEAR = 5;

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;
    private final MainClause clause;

    private NameTies(Frame frame, Role role, Candidates candidates) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
        this.clause = new MainClause(frame);
    }

    private boolean sues() {
        return role == Role.PENALTY && (clause.sues() || clause.does(Cue.FINE));
    }

    static void add(Frame frame, Role role, Candidates candidates) {
        new NameTies(frame, role, candidates).all();
    }

    private void all() {
        int antecedent = clause.verb() < 0 || clause.isDoneBehind() ? -1 : Names.antecedentAt(tokens, clause.verb());
        antecedent -= isNounOfName(antecedent) ? 1 : 0;
        boolean subject = false;
        if (antecedent >= 0 && tokens.get(antecedent).name() != null) {
            candidates.at(antecedent).add(Tie.ANTECEDENT);
            tie(candidates.at(antecedent), Tie.SUES, sues());
            subject = true;
        } else if (antecedent >= 0) {
            Token noun = tokens.get(antecedent);
            subject = PEOPLE.contains(noun.word()) || noun.is(Cue.CURRENCY) || noun.is(Cue.COMMODITY);
        }
        boolean nearest = false;
        Candidate first = null;
        Candidate other = null;
        for (int i : candidates.places()) {
            Candidate candidate = candidates.at(i);
            form(candidate, i);
            beside(candidate, i);
            if (i > frame.at()) {
                behind(candidate, i);
                continue;
            }
            first = candidate;
            boolean part =
                    candidate.has(Tie.DIVISION) && i > 0 && tokens.get(i - 1).is("'s");
            boolean object = isObject(i);
            boolean fits = !clause.isAside(i)
                    && !object
                    && !part
                    && role.fits(candidate.entity())
                    && !candidate.has(Tie.SOURCE)
                    && !candidate.has(Tie.QUOTED)
                    && !candidate.has(Tie.NATIONAL)
                    && !isHeld(i)
                    && !(role == Role.OUTPUT && isOfNoun(candidate, i))
                    && !Bystanders.isTold(tokens, i);
            tie(candidate, Tie.ASIDE, clause.isAside(i));
            subject |= before(candidate, i, fits && !subject);
            if (other == null
                    && !subject
                    && !object
                    && !clause.isAside(i)
                    && candidate.has(Tie.EARLIER)
                    && !candidate.has(Tie.OWNS_NAME)
                    && !candidate.has(Tie.NATIONAL)
                    && !tokens.get(i + 1).is("'s")) {
                other = candidate;
            }
            boolean loose = candidate.has(Tie.GOVERNED);
            nearest |= tie(candidate, Tie.NEAREST, fits && !nearest && !loose);
            tie(candidate, Tie.AWAY, i < clause.breakAt());
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

    private static boolean tie(Candidate candidate, Tie tie, boolean holds) {
        if (holds) {
            candidate.add(tie);
        }
        return holds;
    }

    /** Ties a name before the figure; tells whether it is the subject. */
    private boolean before(Candidate candidate, int i, boolean maySubject) {
        int governor = Names.governorAt(tokens, i);
        boolean governed = governor >= 0;
        if (i >= clause.end()) {
            tie(candidate, Tie.OBLIQUE, governed);
            tie(candidate, Tie.OBJECT, !governed);
            boolean awarded = role == Role.PENALTY && clause.lends();
            tie(candidate, Tie.PAYEE, !governed && (clause.does(Cue.PAY) || clause.does(Cue.OWE)));
            candidates.tie(!governed && awarded ? candidate.entity() : null, Tie.PAYEE);
            tie(candidate, Tie.UNDERGOES, !governed && (clause.does(Cue.VALUE) || clause.does(Cue.COSTS)));
            if (!governed
                    && role == Role.DEAL
                    && clause.does(Cue.BUY)
                    && !candidates.isAntecedent(candidate.entity())) {
                candidates.tie(candidate.entity(), Tie.UNDERGOES);
            }
            tie(candidate, Tie.BORROWER, !governed && !awarded && role != Role.DEAL && clause.lends());
            return false;
        }
        if (governed && !Names.isAntecedent(tokens, i)) {
            candidate.add(governed(tokens.get(governor)));
            boolean plans = isPlanBy(i, governor);
            tie(candidate, Tie.AGENT, plans);
            tie(candidate, Tie.LEADS, plans);
            tie(candidate, Tie.RESPECTIVE, isOfThose(i, governor) && !candidate.has(Tie.OWNS_NAME));
            tie(
                    candidate,
                    Tie.LEADS,
                    tokens.get(governor).is("by")
                            && governor > 0
                            && isBeforeVerb(i)
                            && LEADING.contains(tokens.get(governor - 1).word()));
            tie(candidate, Tie.LENDER, candidate.has(Tie.LEADS) && role == Role.FUNDING && clause.lends());
            return false;
        }
        if (!maySubject || candidate.has(Tie.PARTNER)) {
            candidate.add(Tie.EARLIER);
            return false;
        }
        boolean passive = clause.isDoneBehind() || clause.isPassive();
        candidate.add(passive ? Tie.PATIENT : Tie.SUBJECT);
        tie(candidate, Tie.SUES, !passive && sues());
        tie(candidate, Tie.SELLER, !passive && role != Role.OUTPUT && clause.does(Cue.SELL) && !sellsShares(candidate));
        tie(candidate, Tie.LENDER, !passive && role != Role.DEAL && clause.lends());
        tie(candidate, Tie.VALUES, !passive && clause.does(Cue.VALUE));
        return true;
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

    private void form(Candidate candidate, int i) {
        Mention mention = candidates.mention(i);
        tie(candidate, Tie.PRONOUN, mention.form() == Mention.Form.PRONOUN);
        tie(candidate, Tie.DESCRIBED, mention.form() == Mention.Form.DESCRIPTION);
        tie(candidate, Tie.NATIONAL, mention.form() == Mention.Form.ADJECTIVE);
    }

    /** What the words right beside the name tell. */
    private void beside(Candidate candidate, int i) {
        tie(candidate, Tie.QUOTED, Names.speaks(tokens, i) || Brokers.judges(tokens, i, candidate));
        tie(candidate, Tie.TELLS, Names.tells(tokens, i));
        tie(candidate, Tie.PARTNER, Names.isPartner(tokens, i));
        tie(candidate, Tie.CLAIMED, role == Role.PENALTY && Parties.isClaimed(tokens, i - 1));
        tie(
                candidate,
                Tie.COMPARED,
                i > 0 && tokens.get(i - 1).is(Cue.COMPARE) && !tokens.get(i - 1).is("from"));
        tie(candidate, Tie.OWNS_NAME, ownsName(i));
        tie(candidate, Tie.DIVISION, isDivision(i));
        boolean deals =
                role == Role.STAKE && i + 1 < tokens.size() && tokens.get(i + 1).is("'s")
                        || clause.does(Cue.BUY)
                        || clause.does(Cue.OWN)
                        || clause.does(Cue.INVEST)
                        || clause.does(Cue.SELL);
        tie(candidate, Tie.OFFICER, candidate.has(Tie.PERSON) && !deals && Speakers.isOfficer(tokens, i));
        int governor = Names.governorAt(tokens, i);
        tie(
                candidate,
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
        return i >= 0 && SURPASSED.contains(tokens.get(i).word())
                || Stream.of(tokens.get(frame.at()).word().split(" ")).anyMatch(SURPASSED::contains);
    }

    /** Ties a name behind the figure by the preposition that leads it. */
    private void behind(Candidate candidate, int i) {
        int from = tokens.get(i - 1).is("'s") ? i - 2 : i - 1;
        tie(candidate, Tie.AGENT, role == Role.STAKE && isBelongedTo(i));
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
                tie(candidate, Tie.BESIDE, others);
                tie(candidate, Tie.MEASURE_AT, others);
                return;
            }
            boolean ends = token.sort() == Token.Sort.MARK
                    || token.sort() == Token.Sort.FIGURE
                    || token.is("through")
                    || token.is("via")
                    || Grammar.isVerb(tokens, k);
            tie(candidate, Tie.COMPARED, token.sort() == Token.Sort.FIGURE && candidate.has(Tie.INDEX));
            if (ends) {
                break;
            }
        }
        candidate.add(Tie.BEHIND);
    }
}
