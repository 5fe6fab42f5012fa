package newsledger.fact.read;

import newsledger.entity.Entity;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Qualifier;
import newsledger.figure.Quantity;
import org.jspecify.annotations.Nullable;

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

    private Repeats() {}

    /** The facts that the drafts of one article come to, in the order of the text. */
    static List<Fact> merge(String slug, List<Draft> drafts) {
        Map<Amount, List<List<Draft>>> groups = new LinkedHashMap<>();
        List<List<Draft>> inOrder = new ArrayList<>();
        for (Draft draft : drafts) {
            List<List<Draft>> alike =
                    groups.computeIfAbsent(Amount.of(draft.figure().quantity()), unused -> new ArrayList<>());
            List<Draft> group = find(alike, draft);
            if (group == null) {
                group = new ArrayList<>();
                alike.add(group);
                inOrder.add(group);
            }
            group.add(draft);
        }
        List<Fact> facts = new ArrayList<>();
        for (List<Draft> group : inOrder) {
            facts.add(join(slug, facts.size() + 1, group));
        }
        return List.copyOf(facts);
    }

    private static @Nullable List<Draft> find(List<List<Draft>> groups, Draft draft) {
        for (List<Draft> group : groups) {
            if (isSame(best(group), draft)) {
                return group;
            }
        }
        return null;
    }

    /** An amount without its denominator, since {@code $12bn} repeats {@code $12bn a year}. */
    private record Amount(Kind kind, String unit, BigDecimal low, BigDecimal high) {

        static Amount of(Quantity quantity) {
            return new Amount(quantity.unit().kind(), quantity.unit().symbol(), quantity.low(), quantity.high());
        }
    }

    /** Whether two drafts of one amount say the same thing. */
    private static boolean isSame(Draft one, Draft two) {
        boolean sameType = one.claim().type() == two.claim().type();
        boolean oneBare = !isTyped(one) || !isTyped(two);
        if (isTelling(one.figure())) {
            return oneBare || sameType || sameSubject(one, two) && !isRound(one.figure());
        }
        return sameType
                && sameSubject(one, two)
                && one.claim().direction() == two.claim().direction();
    }

    private static boolean sameSubject(Draft one, Draft two) {
        Entity first = one.claim().subject();
        Entity second = two.claim().subject();
        return first == null || second == null || first.name().equals(second.name());
    }

    /** Whether an amount is so large that two of it are hardly two things. */
    private static boolean isTelling(Figure figure) {
        return figure.kind() == Kind.POWER
                || figure.kind() == Kind.MONEY && figure.quantity().high().compareTo(LARGE) >= 0;
    }

    /** {@code $1 billion} may well be two things of one company. */
    private static boolean isRound(Figure figure) {
        return figure.quantity().high().stripTrailingZeros().precision() == 1;
    }

    private static Draft best(List<Draft> group) {
        Draft best = group.get(0);
        for (Draft draft : group) {
            best = better(best, draft);
        }
        return best;
    }

    private static Fact join(String slug, int id, List<Draft> group) {
        Draft best = best(group);
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
        boolean sameType = one.claim().type() == two.claim().type();
        order = order != 0 || !sameType ? order : Boolean.compare(isQualified(two), isQualified(one));
        order = order != 0
                ? order
                : two.reason().confidence().compareTo(one.reason().confidence());
        return order > 0 ? two : one;
    }

    private static boolean isTyped(Draft draft) {
        return draft.claim().type() != FactType.OTHER;
    }

    private static boolean isQualified(Draft draft) {
        return draft.figure().qualifier() != Qualifier.EXACT;
    }

    private static boolean hasPer(Draft draft) {
        return draft.figure().quantity().unit().per() != null;
    }

    private static boolean isStory(Draft draft) {
        return draft.sentence().block() > 0;
    }
}
