package newsledger.fact;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins what an article says more than once into one fact: {@code $3.2m} in its title and {@code $3.2 million} in its story. A
 * large or precise amount is hardly two things in one article: all its
 * mentions take the role of the one that is told best. Other figures are the same fact only in the same role.
 */
final class Repeats {
    private static final BigDecimal LARGE = new BigDecimal(1_000_000);

    /** What drafts of one fact share; the denominator is left out, since {@code $12bn} repeats {@code $12bn a year}. */
    private record Key(Kind kind, String unit, BigDecimal low, BigDecimal high, FactType type) {

        static Key of(Quantity quantity, FactType type) {
            return new Key(quantity.unit().kind(), quantity.unit().symbol(), quantity.low(), quantity.high(), type);
        }
    }

    private Repeats() {}

    /** The facts that the drafts of one article come to, in the order of the text. */
    static List<Fact> merge(String slug, List<Draft> drafts) {
        Map<Key, Draft> told = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (isTelling(draft.figure())) {
                told.merge(Key.of(draft.figure().quantity(), FactType.OTHER), draft, Repeats::better);
            }
        }
        Map<Key, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Draft best = told.getOrDefault(Key.of(draft.figure().quantity(), FactType.OTHER), draft);
            Key key = Key.of(draft.figure().quantity(), best.claim().type());
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(draft);
        }
        List<Fact> facts = new ArrayList<>();
        for (List<Draft> group : groups.values()) {
            facts.add(join(slug, facts.size() + 1, group));
        }
        return List.copyOf(facts);
    }

    private static boolean isTelling(Figure figure) {
        return figure.kind() == Kind.POWER
                || figure.kind() == Kind.MONEY && figure.quantity().high().compareTo(LARGE) >= 0;
    }

    private static Fact join(String slug, int id, List<Draft> group) {
        Draft best = group.get(0);
        for (Draft draft : group) {
            best = better(best, draft);
        }
        List<Figure> repeats = new ArrayList<>();
        for (Draft draft : group) {
            if (!draft.figure().span().equals(best.figure().span())) {
                repeats.add(draft.figure());
            }
        }
        return new Fact(slug, id, best.sentence(), best.figure(), best.claim(), best.reason(), repeats);
    }

    /** The one that tells more: a role, then a denominator, then the story rather than its title, then the surer, then the earlier. */
    private static Draft better(Draft one, Draft two) {
        int order = Boolean.compare(isTyped(two), isTyped(one));
        order = order != 0 ? order : Boolean.compare(isStory(two), isStory(one));
        order = order != 0 ? order : Boolean.compare(hasPer(two), hasPer(one));
        order = order != 0
                ? order
                : two.reason().confidence().compareTo(one.reason().confidence());
        return order > 0 ? two : one;
    }

    private static boolean isTyped(Draft draft) {
        return draft.claim().type() != FactType.OTHER;
    }

    private static boolean hasPer(Draft draft) {
        return draft.figure().quantity().unit().per() != null;
    }

    private static boolean isStory(Draft draft) {
        return draft.sentence().block() > 0;
    }
}
