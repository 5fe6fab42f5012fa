package newsledger.fact.owner;

import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Measure;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Ties names to a figure by what it measures: {@code [Harbor]'s loss}, {@code losses at [Harbor]}. */
final class MeasureTies {
    /** What a country has as well as a company. */
    private static final Set<Role> NATIONAL = EnumSet.of(Role.RESULT, Role.OUTPUT, Role.FUNDING, Role.SPENDING);

    private final Frame frame;
    private final List<Token> tokens;
    private final Role role;
    private final Candidates candidates;

    private MeasureTies(Frame frame, Role role, Candidates candidates) {
        this.frame = frame;
        this.tokens = frame.tokens();
        this.role = role;
        this.candidates = candidates;
    }

    static void add(Frame frame, Role role, Candidates candidates) {
        new MeasureTies(frame, role, candidates).measured();
    }

    /** Ties those who own the measure, or are linked to it. */
    private void measured() {
        Measure measure = frame.measure();
        Predicate<Entity> fits = entity -> role.fits(entity);
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
        int land = own >= 0 ? -1 : Names.possessorAt(tokens, at, entity -> entity.kind() == Entity.Kind.PLACE);
        boolean near = at != frame.at() || land == at - 2;
        if (land >= 0 && near && candidates.mention(land).form() == Mention.Form.DESCRIPTION) {
            own = land; // the country's
        }
        if (own >= 0) {
            boolean possessive = candidates.mention(own).form() == Mention.Form.PRONOUN
                    || tokens.get(own + 1).word().startsWith("'");
            if (!possessive && at == frame.at()) {
                return;
            }
            candidates.at(own).add(possessive && named == Tie.NAMES_MEASURE ? Tie.OWNS_MEASURE : named);
            if (own == land && NATIONAL.contains(role)) {
                candidates.at(own).add(Tie.ACTS);
            }
        } else if (land >= 0 && near && NATIONAL.contains(role) && ownsAlone(land, at)) {
            candidates.at(land).add(Tie.OWNS_MEASURE);
            candidates.at(land).add(Tie.ACTS);
        }
    }

    /** {@code [Norway]'s foreign debts}, but {@code Norway's biggest bank's debts} */
    private boolean ownsAlone(int land, int at) {
        return tokens.get(land + 1).is("'s")
                && tokens.subList(land + 2, at).stream()
                        .noneMatch(token -> token.is("'s") || token.is("'") || token.name() != null);
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
