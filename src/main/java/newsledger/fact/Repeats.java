package newsledger.fact;

import newsledger.figure.Figure;
import newsledger.figure.Kind;
import newsledger.figure.Quantity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what an article says more than once into one fact; a bare repetition of a figure takes the role that it has elsewhere. */
final class Repeats {

    private record Key(Quantity quantity, FactType type) {}

    private Repeats() {}

    static List<Fact> merge(String slug, List<Draft> drafts) {
        Map<Key, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            FactType type = draft.claim().type();
            if (type == FactType.OTHER && isTelling(draft.figure())) {
                type = typeElsewhere(draft, drafts);
            }
            groups.computeIfAbsent(new Key(draft.figure().quantity(), type), key -> new ArrayList<>())
                    .add(draft);
        }
        List<Fact> facts = new ArrayList<>();
        groups.forEach((key, group) -> facts.add(join(slug, facts.size() + 1, group, key.type())));
        return List.copyOf(facts);
    }

    /** Whether a figure is so particular that two of it are hardly two things. */
    private static boolean isTelling(Figure figure) {
        return figure.kind() == Kind.MONEY || figure.kind() == Kind.POWER;
    }

    private static FactType typeElsewhere(Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            if (other.claim().type() != FactType.OTHER
                    && other.figure().quantity().equals(draft.figure().quantity())) {
                return other.claim().type();
            }
        }
        return FactType.OTHER;
    }

    private static Fact join(String slug, int id, List<Draft> group, FactType type) {
        Draft best = group.get(0);
        for (Draft draft : group) {
            boolean typed = draft.claim().type() == type;
            boolean better = best.claim().type() != type || best.sentence().block() == 0;
            best = typed && better ? draft : best;
        }
        List<Figure> repeats = new ArrayList<>();
        for (Draft draft : group) {
            if (draft.figure().span().start() != best.figure().span().start()) {
                repeats.add(draft.figure());
            }
        }
        return new Fact(slug, id, best.sentence(), best.figure(), best.claim(), best.reason(), repeats);
    }
}
