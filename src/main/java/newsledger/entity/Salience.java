package newsledger.entity;

import newsledger.entity.Entity.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which organisations a reader has in mind at a place in the text. Every mention adds to its bearer's weight by the part that it plays in
 * its sentence, and all weights are halved from sentence to sentence, with the numbers of Lappin and Leass, "An Algorithm for Pronominal
 * Anaphora Resolution" (Computational Linguistics 20, 1994). To those comes what news adds: whom all is about.
 */
final class Salience {
    /** A mention in the first sentence, the title, counts for as many as this. */
    private static final int TITLE_WEIGHT = 3;
    /** So many organisations are remembered. */
    private static final int MEMORY = 6;

    private static final int RECENT = 100;
    private static final int SUBJECT = 80;
    private static final int OBJECT = 50;
    /** Not inside another noun's phrase: neither {@code Harbor's plant} nor {@code the plant of Harbor}. */
    private static final int HEAD = 80;

    /** So many words stand between {@code which} and who does what is told there. */
    private static final int RELATIVE = 4;

    /** So many names of a list are looked over for what governs them all. */
    private static final int LONGEST_LIST = 8;

    /** By this part of its weight the subject of a clause fades when another clause of the sentence has its own. */
    private static final int FADING = 4;

    /** What the lead's weight gains for {@code it}, which rather means the last subject. */
    private static final int LEAD_FOR_PRONOUN = 40;
    /** What it gains for {@code it} at the head of a paragraph. */
    private static final int LEAD_FOR_OPENING = 120;
    /** What it gains for {@code the company}, by which news means whom all is about. */
    private static final int LEAD_FOR_DESCRIPTION = 90;
    /** A weight from which on it is clear who is meant. */
    static final int CLEAR = 120;

    private final IdentityHashMap<Entity, Integer> counts = new IdentityHashMap<>();
    /** The last one first. */
    private final List<Remembered> recent = new ArrayList<>();

    private final @Nullable Entity lead;
    private int sentence = -1;
    private boolean subjectSeen;
    private boolean placeFirst;

    /** An organisation that a reader may have in mind. */
    private static final class Remembered {
        private final Entity entity;
        private int weight;

        private Remembered(Entity entity) {
            this.entity = entity;
        }
    }

    Salience(Words words, List<Named> named) {
        for (Named name : named) {
            if (name.entity().kind() == Kind.ORGANISATION && !quoted(words, name) && !isOther(words, name)) {
                int weight = words.at(name.from()).sentence() == 0 ? TITLE_WEIGHT : 1;
                counts.merge(name.entity(), weight, Integer::sum);
            }
        }
        this.lead = lead(named);
    }

    /** {@code [Harbor]'s parent} is another. */
    private static boolean isOther(Words words, Named name) {
        return words.at(name.to()).possessive() && words.at(name.to() + 1).is(WordClass.OF_BRANDS);
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
                || isAdviser(words, name.to())
                || (at && second.is(WordClass.QUOTED))
                || (before.is("to") && second.is("according"))
                || before.is("told");
    }

    /** {@code [Rothschild] has been hired to run the sale}, {@code [Lazard] is advising}: they work for whom it is about. */
    private static boolean isAdviser(Words words, int behind) {
        int i = behind;
        while (i < behind + 2 && words.at(i).is(WordClass.BEING)) {
            i++;
        }
        return i > behind
                && (words.at(i).is("hired")
                        || words.at(i).is("advising")
                        || words.at(i).is("appointed")
                        || words.at(i).is("retained"));
    }

    /** Halves what was remembered for each sentence that has begun since. */
    void enter(int number) {
        if (number != sentence) {
            for (Remembered each : recent) {
                each.weight >>= Math.min(number - sentence, Integer.SIZE - 1);
            }
            subjectSeen = false;
            placeFirst = false;
            sentence = number;
        }
    }

    void saw(Words words, Named name) {
        Entity entity = name.entity();
        Word behind = words.at(name.to());
        if (entity.kind() == Kind.PLACE && !subjectSeen) {
            placeFirst |= behind.is(WordClass.VERB);
        }
        if (entity.kind() == Kind.ORGANISATION && !quoted(words, name)) {
            boolean acts = behind.is(WordClass.VERB) || words.at(name.from()).first();
            boolean slight = counts.getOrDefault(entity, 0) < 2 && name.to() - name.from() == 1 && !acts;
            if (!slight || Gazetteer.at(words, name.from()) != null) {
                refer(entity, words, name.from(), name.to());
            }
        }
    }

    /** Remembers that an organisation was named or referred to by the words {@code from} to {@code to}. */
    void refer(Entity entity, Words words, int from, int to) {
        boolean traded = words.at(to).possessive()
                && words.at(to + 1).is(WordClass.OWNED)
                && words.at(to + 2).is(WordClass.VERB);
        boolean embedded = words.at(to).possessive() && subjectSeen && !traded
                || words.at(from).is("its")
                || isGoverned(words, from)
                || isModifier(words, to)
                || isInRelative(words, from);
        boolean subject = !embedded && (!subjectSeen || traded || words.at(to).is(WordClass.VERB));
        if (subject && subjectSeen) {
            for (Remembered other : recent) {
                other.weight -= other.weight / FADING;
            }
        }
        subjectSeen |= subject;
        int weight = RECENT + (embedded ? 0 : HEAD + (subject ? SUBJECT : OBJECT));
        Remembered known = remembered(entity);
        Remembered last = known == null ? new Remembered(entity) : known;
        last.weight = Math.max(last.weight, weight);
        recent.remove(last);
        recent.add(0, last);
        if (recent.size() > MEMORY) {
            recent.remove(MEMORY);
        }
    }

    private @Nullable Remembered remembered(Entity entity) {
        for (Remembered each : recent) {
            if (each.entity.equals(entity)) {
                return each;
            }
        }
        return null;
    }

    /** {@code [Harbor] subsidiary Nimbus}: a name that only tells whose the next one is. */
    private static boolean isModifier(Words words, int to) {
        Word noun = words.at(to);
        boolean related = noun.is("subsidiary") || noun.is("unit") || noun.is("affiliate");
        return (related || noun.is(WordClass.ROLE)) && words.at(to + 1).capital();
    }

    /** {@code Harbor, which [Nimbus] bought in May}: told in passing. */
    private static boolean isInRelative(Words words, int from) {
        int i = from - 1;
        while (i > from - RELATIVE
                && words.at(i).possessive()
                && words.at(i - 1).capital()) {
            i -= 2;
        }
        if (words.joined(i + 1)
                && (words.at(i).is("which") || words.at(i).is("whom"))
                && (words.at(i - 1).is(",") || words.at(i - 1).is(WordClass.GOVERNS))) {
            return true;
        }
        return isOfWhose(words, from);
    }

    /** {@code Harbor, whose main backer [Nimbus] owes $3m}: no more than a noun stands between. */
    private static boolean isOfWhose(Words words, int from) {
        for (int i = from - 1; i >= from - RELATIVE && words.joined(i + 1); i--) {
            if (words.at(i).is("whose")) {
                return true;
            }
            if (!words.at(i).letters() || words.at(i).capital() || words.at(i).is(WordClass.VERB)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a preposition, but that of {@code shares in}, stands before the noun that begins at {@code from}, with at most three words
     * about it between, or before the names that are listed with it: {@code by Harbor and [Nimbus]}.
     */
    private static boolean isGoverned(Words words, int from) {
        int noun = from;
        int listed = 0;
        for (int i = noun - 1; i >= noun - 4 && words.joined(i + 1); i--) {
            Word word = words.at(i);
            if (word.is(WordClass.GOVERNS)) {
                return !(word.is("in") || word.is("of") || word.is("at"))
                        || !words.at(i - 1).is(WordClass.OWNED);
            }
            boolean joint = word.is("and") || word.is(",");
            if (joint && words.at(i - 1).capital() && listed < LONGEST_LIST) {
                listed++;
                noun = i - 1;
                i = noun;
            } else if (!word.letters() || word.is(WordClass.VERB) || word.capital() && i + 1 == noun) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whom {@code it} or {@code its} means here, if anyone.
     *
     * @param other who cannot be meant
     * @param opens whether the word begins a paragraph, where news goes back to whom all is about
     */
    @Nullable
    Entity meant(@Nullable Entity other, boolean opens) {
        if (placeFirst) {
            return null;
        }
        Entity best = null;
        int highest = CLEAR - 1;
        int forLead = opens ? LEAD_FOR_OPENING : LEAD_FOR_PRONOUN;
        for (Entity entity : candidates()) {
            int weight = remaining(entity) + (entity.equals(lead) ? forLead : 0);
            if (weight > highest && !entity.equals(other)) {
                best = entity;
                highest = weight;
            }
        }
        return best;
    }

    /** How near an organisation is to a description, the higher the likelier meant. */
    int weight(Entity entity) {
        return remaining(entity) + (entity.equals(lead) ? LEAD_FOR_DESCRIPTION : 0);
    }

    private int remaining(Entity entity) {
        Remembered known = remembered(entity);
        return known == null ? 0 : known.weight;
    }

    /** Those remembered, the last one first, and whom all is about. */
    List<Entity> candidates() {
        List<Entity> candidates = new ArrayList<>();
        for (Remembered each : recent) {
            candidates.add(each.entity);
        }
        if (lead != null && !candidates.contains(lead)) {
            candidates.add(lead);
        }
        return candidates;
    }
}
