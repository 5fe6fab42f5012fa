package newsledger.fact.owner;

import newsledger.entity.Authorities;
import newsledger.entity.Entity;
import newsledger.entity.Mention;
import newsledger.fact.clause.Frame;
import newsledger.fact.clause.Token;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone whose a figure may be: the names of its sentence, each where it stands, and whom the article told of before. */
final class Candidates {
    /** So many names before a figure are asked, and so many behind it. */
    private static final int BEFORE = 12;

    private static final int BEHIND = 6;

    private final Frame frame;
    private final Role role;
    private final Cast cast;
    private final Map<Integer, Candidate> named = new LinkedHashMap<>();
    /** All of them, those with a name in the sentence first. */
    private final List<Candidate> all = new ArrayList<>();

    /** @param from the names up to this token are left out */
    Candidates(Frame frame, Role role, int from, Cast cast) {
        this.frame = frame;
        this.role = role;
        this.cast = cast;
        List<Token> tokens = frame.tokens();
        for (int i = frame.at() - 1; i > from && named.size() < BEFORE; i--) {
            take(i, tokens.get(i).name());
        }
        int most = named.size() + BEHIND;
        for (int i = Math.max(from, frame.at()) + 1; i < tokens.size() && named.size() < most; i++) {
            take(i, tokens.get(i).name());
        }
    }

    private void take(int at, @Nullable Mention name) {
        if (name != null) {
            Candidate candidate = made(name.entity());
            named.put(at, candidate);
            all.add(candidate);
        }
    }

    /** The numbers of the tokens that name a candidate, those before the figure first, the nearest first on either side. */
    List<Integer> places() {
        return List.copyOf(named.keySet());
    }

    /** The candidate that the token {@code at} names; one that is left out, or far away, is none of {@link #all}. */
    Candidate at(int at) {
        Candidate candidate = named.get(at);
        return candidate == null ? made(mention(at).entity()) : candidate;
    }

    Mention mention(int at) {
        Mention mention = frame.tokens().get(at).name();
        if (mention == null) {
            throw new IllegalArgumentException("no name at " + at);
        }
        return mention;
    }

    private Candidate made(Entity entity) {
        Candidate candidate = new Candidate(entity);
        boolean union = role == Role.ECONOMY && Authorities.isUnion(entity);
        candidate.add(union ? Tie.PLACE : kind(entity.kind()));
        cast.parts(entity).forEach(candidate::add);
        return candidate;
    }

    private static Tie kind(Entity.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Tie.COMPANY;
            case INDEX -> Tie.INDEX;
            case GROUP -> Tie.GROUP;
            case PERSON -> Tie.PERSON;
            case PLACE -> Tie.PLACE;
            case PRODUCT -> Tie.PRODUCT;
            case PUBLISHER -> Tie.PUBLISHER;
        };
    }

    /** Adds a tie to the figure for one of whom the article told before, unless the sentence names it. */
    void tieAbsent(@Nullable Entity entity, Tie tie) {
        if (entity != null && !isPresent(entity)) {
            tie(entity, tie);
        }
    }

    private boolean isPresent(Entity entity) {
        for (Candidate candidate : all) {
            if (!candidate.has(Tie.ABSENT) && candidate.entity().equals(entity)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a tie to the figure wherever {@code entity} is named; if it is nowhere, it is one of whom the article told before. */
    void tie(@Nullable Entity entity, Tie tie) {
        if (entity != null && !tiePresent(entity, tie)) {
            Candidate absent = made(entity);
            absent.add(Tie.ABSENT);
            absent.add(tie);
            all.add(absent);
        }
    }

    /** Adds whose the figure beside is, which is as present as any. */
    void twin(@Nullable Entity entity) {
        if (entity != null) {
            Candidate twin = made(entity);
            twin.add(Tie.TWIN);
            all.add(twin);
        }
    }

    /** Adds a tie for one that the sentence tells of by another word. */
    void present(Entity entity, Tie tie) {
        if (!tiePresent(entity, tie)) {
            Candidate candidate = made(entity);
            candidate.add(tie);
            all.add(candidate);
        }
    }

    private boolean tiePresent(Entity entity, Tie tie) {
        boolean found = false;
        for (Candidate candidate : all) {
            if (candidate.entity().equals(entity)) {
                candidate.add(tie);
                found = true;
            }
        }
        return found;
    }

    /** {@code [Harbor], which bought the company}: whoever acts is not done to, whatever "the company" was taken for. */
    boolean isAntecedent(Entity entity) {
        return all.stream()
                .anyMatch(candidate ->
                        candidate.has(Tie.ANTECEDENT) && candidate.entity().equals(entity));
    }

    /** Whether one who may play the role is named right before the verb. */
    boolean isActing() {
        return all.stream()
                .anyMatch(candidate -> candidate.has(Tie.SUBJECT)
                        && !candidate.has(Tie.ABSENT)
                        && !candidate.has(Tie.SOURCE)
                        && !candidate.has(Tie.QUOTED)
                        && role.fits(candidate.entity()));
    }

    /** Adds one that the sentence tells of without a name, or further ties of it. */
    void unnamed(@Nullable Entity entity, Tie... ties) {
        if (entity != null) {
            Candidate candidate = unnamed(entity);
            List.of(ties).forEach(candidate::add);
        }
    }

    private Candidate unnamed(Entity entity) {
        for (Candidate candidate : all) {
            if (candidate.has(Tie.UNNAMED) && candidate.entity().equals(entity)) {
                return candidate;
            }
        }
        Candidate candidate = new Candidate(entity);
        candidate.add(Tie.UNNAMED);
        all.add(candidate);
        return candidate;
    }

    /** Marks whom the sentence does not name where it names one that is likelier. */
    void settle() {
        boolean likely = false;
        for (Candidate candidate : all) {
            likely |= !candidate.has(Tie.ABSENT) && candidate.isLikely(role);
        }
        for (Candidate candidate : all) {
            if (likely && candidate.has(Tie.ABSENT)) {
                candidate.add(Tie.PASSED_OVER);
            }
        }
    }

    List<Candidate> all() {
        return all;
    }
}
