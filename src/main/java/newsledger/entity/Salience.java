package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Which organisations a reader has in mind at a place in the text: those that the last sentences were about. */
final class Salience {
    /** A mention in the first sentence, the title, counts for as many as this. */
    private static final int TITLE_WEIGHT = 3;
    /** A weight from which on it is clear who is meant. */
    private static final int CLEAR = 5;
    /** So many organisations are remembered. */
    private static final int MEMORY = 6;

    private final IdentityHashMap<Entity, Integer> counts = new IdentityHashMap<>();
    private final @Nullable Entity lead;
    private final Deque<Entity> recent = new ArrayDeque<>();
    private int sentence = -1;
    private @Nullable Entity doer;
    private @Nullable Entity first;
    private @Nullable Entity doerBefore;
    private @Nullable Entity firstBefore;
    private boolean placeFirst;

    Salience(Words words, List<Named> named) {
        for (Named name : named) {
            if (name.entity().kind() == Kind.ORGANISATION && !quoted(words, name)) {
                int weight = words.at(name.from()).sentence() == 0 ? TITLE_WEIGHT : 1;
                counts.merge(name.entity(), weight, Integer::sum);
            }
        }
        this.lead = lead(named);
    }

    private @Nullable Entity lead(List<Named> named) {
        Entity most = null;
        int highest = TITLE_WEIGHT - 1;
        for (Named name : named) {
            int count = counts.getOrDefault(name.entity(), 0);
            if (count > highest) {
                most = name.entity();
                highest = count;
            }
        }
        return most;
    }

    /** Whether an organisation is only named for who speaks: {@code Barclays analyst}, {@code according to Gartner}. */
    static boolean quoted(Words words, Named name) {
        Word behind = words.at(name.to()).possessive() ? words.at(name.to() + 1) : words.at(name.to());
        Word before = words.at(name.from() - 1);
        Word second = words.at(name.from() - 2);
        boolean at = before.is("at") || before.is("with") || before.is("from") || before.is("of") || before.is("for");
        return behind.is(WordClass.QUOTED)
                || (at && second.is(WordClass.QUOTED))
                || (before.is("to") && second.is("according"))
                || before.is("told");
    }

    void enter(int number) {
        if (number != sentence) {
            if (first != null) {
                doerBefore = doer;
                firstBefore = first;
            }
            doer = null;
            first = null;
            placeFirst = false;
            sentence = number;
        }
    }

    void saw(Words words, Named name) {
        Entity entity = name.entity();
        Word behind = words.at(name.to());
        if (entity.kind() == Kind.PLACE && first == null) {
            placeFirst |= behind.is(WordClass.VERB);
        }
        if (entity.kind() == Kind.ORGANISATION && !quoted(words, name)) {
            boolean acts = behind.is(WordClass.VERB) || words.at(name.from()).first();
            boolean slight = counts.getOrDefault(entity, 0) < 2 && name.to() - name.from() == 1 && !acts;
            if (!slight || Gazetteer.at(words, name.from()) != null) {
                refer(entity, acts);
            }
        }
    }

    /** Remembers that an organisation was named or referred to, as the doer or not. */
    void refer(Entity entity, boolean acts) {
        first = first == null ? entity : first;
        doer = acts ? entity : doer;
        recent.remove(entity);
        recent.addFirst(entity);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /** Whom {@code it} or {@code its} means here, if anyone. */
    @Nullable
    Entity meant() {
        if (placeFirst) {
            return null;
        }
        Entity best = null;
        int highest = CLEAR - 1;
        for (Entity entity : candidates()) {
            int weight = weight(entity) + (entity.equals(doer) ? 4 : 0);
            if (weight > highest) {
                best = entity;
                highest = weight;
            }
        }
        return best;
    }

    /**
     * How near an organisation is, the higher the likelier meant: whom all is about, who does something in this sentence or in
     * the one before, who is named in it first, and how many were named since.
     */
    int weight(Entity entity) {
        int weight = (entity.equals(lead) ? 4 : 0) + (entity.equals(doer) ? 4 : 0) + (entity.equals(first) ? 2 : 0);
        weight += (entity.equals(doerBefore) ? 3 : 0) + (entity.equals(firstBefore) ? 1 : 0);
        int rank = 0;
        for (Entity other : recent) {
            if (other.equals(entity)) {
                return weight + Math.max(3 - rank, 0);
            }
            rank++;
        }
        return weight;
    }

    /** Those remembered, the last one first, and whom all is about. */
    List<Entity> candidates() {
        List<Entity> candidates = new ArrayList<>(recent);
        if (lead != null && !candidates.contains(lead)) {
            candidates.add(lead);
        }
        return candidates;
    }
}
