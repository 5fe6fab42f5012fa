package newsledger.fact;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Ties the names of a sentence to a figure by where they stand and what stands beside them. */
final class NameTies {
    private static final Set<String> PASSIVES = Set.of("was", "were", "been", "be", "being", "is", "are");
    private static final Set<String> LEADING = Set.of("led", "headed", "backed");
    private static final Set<String> SUING = WordList.of("suing");
    private static final Set<String> LENDING = WordList.of("lending");
    private static final Set<String> DIVISIONS = WordList.of("divisions");
    private static final Set<String> PEOPLE = WordList.of("groups");
    private static final Cues DONE = Cues.of(Cue.BUY, Cue.OWN, Cue.INVEST, Cue.PAY, Cue.SIGN, Cue.PRODUCE, Cue.RAISE);
    private static final int NEAR = 5;

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;
    /** Clauses like {@code , which earned $2m,} before the figure. */
    private final BitSet asides;
    /** The verb of the clause that the figure is in, asides left out, or -1. */
    private final int acts;
    /** Where the part before the verb ends. */
    private final int verb;
    /** Where a clause like {@code while Nimbus earned $3m} begins. */
    private final int lastBreak;
    /** Whether someone behind the figure did it: {@code 3% owned by Harbor}. */
    private final boolean done;

    private NameTies(Frame frame, Role role, Candidates candidates) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
        this.asides = Asides.before(tokens, frame.at());
        this.acts = asides.isEmpty() ? frame.leading().verbAt() : mainVerb();
        boolean moved = frame.anchor(Cue.HIGHER) || frame.anchor(Cue.LOWER);
        int anchor = frame.leading().anchorAt();
        this.verb = acts < 0 || moved ? anchor + (moved ? 0 : 1) : acts;
        this.lastBreak = lastBreak();
        this.done = isDone();
    }

    private int mainVerb() {
        for (int i = frame.at() - 1; i >= 0; i--) {
            if (!asides.get(i) && Grammar.isVerb(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean does(Cue cue) {
        return acts >= 0 && tokens.get(acts).is(cue);
    }

    private boolean sues() {
        return role == Role.PENALTY && Grammar.any(tokens.subList(0, frame.at()), SUING);
    }

    private boolean lends() {
        return acts >= 0 && LENDING.contains(tokens.get(acts).word());
    }

    private int lastBreak() {
        for (int i = frame.at() - 1; i >= 0; i--) {
            if (tokens.get(i).is(Cue.BREAK) || tokens.get(i).is(";")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDone() {
        for (int i = frame.at() + 1; i + 1 < tokens.size() && i < frame.at() + NEAR; i++) {
            if (tokens.get(i + 1).is("by") && tokens.get(i).cues().meets(DONE)) {
                return true;
            }
        }
        return false;
    }

    static void add(Frame frame, Role role, Candidates candidates) {
        new NameTies(frame, role, candidates).all();
    }

    private void all() {
        int antecedent = acts < 0 || done ? -1 : Names.antecedentAt(tokens, acts);
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
            boolean fits = !asides.get(i)
                    && !part
                    && role.fits(candidate.entity().kind())
                    && !candidate.has(Tie.SOURCE)
                    && !candidate.has(Tie.QUOTED)
                    && !candidate.has(Tie.NATIONAL);
            tie(candidate, Tie.ASIDE, asides.get(i));
            subject |= before(candidate, i, fits && !subject);
            if (other == null
                    && !subject
                    && candidate.has(Tie.EARLIER)
                    && !candidate.has(Tie.OWNS_NAME)
                    && !candidate.has(Tie.NATIONAL)
                    && !tokens.get(i + 1).is("'s")) {
                other = candidate;
            }
            boolean loose = candidate.has(Tie.GOVERNED);
            nearest |= tie(candidate, Tie.NEAREST, fits && !nearest && !loose);
            tie(candidate, Tie.AWAY, i < lastBreak);
            subject |= i < lastBreak && other != null;
        }
        if (first != null) {
            first.add(Tie.FIRST);
        }
        if (other != null) {
            other.add(Tie.SUBJECT_ELSE);
        }
        measured();
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
        if (i >= verb) {
            tie(candidate, Tie.OBLIQUE, governed);
            tie(candidate, Tie.OBJECT, !governed);
            tie(candidate, Tie.PAYEE, !governed && (does(Cue.PAY) || does(Cue.OWE)));
            tie(candidate, Tie.UNDERGOES, !governed && (does(Cue.VALUE) || does(Cue.COSTS)));
            tie(candidate, Tie.BORROWER, !governed && lends());
            return false;
        }
        if (governed && !Names.isAntecedent(tokens, i)) {
            candidate.add(governed(tokens.get(governor)));
            tie(
                    candidate,
                    Tie.LEADS,
                    tokens.get(governor).is("by")
                            && governor > 0
                            && i + 1 == verb
                            && LEADING.contains(tokens.get(governor - 1).word()));
            return false;
        }
        if (!maySubject || candidate.has(Tie.PARTNER)) {
            candidate.add(Tie.EARLIER);
            return false;
        }
        boolean passive = done || isPassive();
        candidate.add(passive ? Tie.PATIENT : Tie.SUBJECT);
        tie(candidate, Tie.SUES, !passive && sues());
        tie(candidate, Tie.SELLER, !passive && does(Cue.SELL));
        tie(candidate, Tie.LENDER, !passive && lends());
        tie(candidate, Tie.VALUES, !passive && does(Cue.VALUE));
        return true;
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
        tie(candidate, Tie.QUOTED, Names.speaks(tokens, i));
        tie(candidate, Tie.TELLS, Names.tells(tokens, i));
        tie(candidate, Tie.PARTNER, Names.isPartner(tokens, i));
        tie(
                candidate,
                Tie.COMPARED,
                i > 0 && tokens.get(i - 1).is(Cue.COMPARE) && !tokens.get(i - 1).is("from"));
        tie(candidate, Tie.OWNS_NAME, ownsName(i));
        tie(candidate, Tie.DIVISION, isDivision(i));
        boolean deals = does(Cue.BUY) || does(Cue.OWN) || does(Cue.INVEST) || does(Cue.SELL);
        tie(candidate, Tie.OFFICER, candidate.has(Tie.PERSON) && !deals && Speakers.isOfficer(tokens, i));
        int governor = Names.governorAt(tokens, i);
        tie(
                candidate,
                Tie.AGENT,
                governor > 0
                        && tokens.get(governor).is("by")
                        && tokens.get(governor - 1).cues().meets(DONE));
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

    /** Ties a name behind the figure by the preposition that leads it. */
    private void behind(Candidate candidate, int i) {
        int from = tokens.get(i - 1).is("'s") ? i - 2 : i - 1;
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
                return;
            }
            if (token.sort() == Token.Sort.MARK || token.sort() == Token.Sort.FIGURE || Grammar.isVerb(tokens, k)) {
                break;
            }
        }
        candidate.add(Tie.BEHIND);
    }

    private boolean isPassive() {
        int verbAt = acts;
        if (verbAt < 1) {
            return false;
        }
        int before = verbAt - 1;
        while (before > 0 && tokens.get(before).is(Cue.ADVERB)) {
            before--;
        }
        return PASSIVES.contains(tokens.get(before).word())
                && !tokens.get(verbAt).word().endsWith("ing");
    }

    /** Ties those who own the measure, or are linked to it. */
    private void measured() {
        Measure measure = frame.measure();
        Predicate<Entity> fits = entity -> role.fits(entity.kind());
        if (measure == null) {
            possessor(frame.at(), fits, Tie.OWNS_FIGURE);
            return;
        }
        int at = measure.at(frame);
        possessor(at, fits, Tie.NAMES_MEASURE);
        if (measure.place() == Measure.Place.HEAD || measure.place() == Measure.Place.OF) {
            possessor(frame.at(), fits, Tie.OWNS_FIGURE);
        }
        linked(at);
        int figure = measure.place() == Measure.Place.GOVERNOR
                ? Names.linkedAt(tokens, frame.at(), entity -> true, Set.of("at"))
                : -1;
        if (figure >= 0) {
            candidates.at(figure).add(Tie.MEASURE_AT);
        }
    }

    private void possessor(int at, Predicate<Entity> fits, Tie named) {
        int own = Names.possessorAt(tokens, at, fits);
        if (own >= 0) {
            boolean possessive = candidates.mention(own).form() == Mention.Form.PRONOUN
                    || tokens.get(own + 1).word().startsWith("'");
            if (!possessive && at == frame.at()) {
                return;
            }
            candidates.at(own).add(possessive && named == Tie.NAMES_MEASURE ? Tie.OWNS_MEASURE : named);
        }
    }

    /** The tie of what a word links to a measure; null if it links nothing. */
    static @Nullable Tie link(Token word) {
        return switch (word.word()) {
            case "of" -> Tie.MEASURE_OF;
            case "at" -> Tie.MEASURE_AT;
            case "in" -> Tie.MEASURE_IN;
            case "for" -> Tie.MEASURE_FOR;
            case "on" -> Tie.MEASURE_ON;
            case "by" -> Tie.MEASURE_BY;
            default -> null;
        };
    }

    private void linked(int at) {
        Tie tie = at + 1 >= tokens.size() ? null : link(tokens.get(at + 1));
        int link = tie == null
                ? -1
                : Names.linkedAt(
                        tokens, at, entity -> true, Set.of(tokens.get(at + 1).word()));
        if (tie != null && link >= 0) {
            candidates.at(link).add(tie);
        }
    }
}
