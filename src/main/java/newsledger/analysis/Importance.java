package newsledger.analysis;

import newsledger.article.Article;
import newsledger.article.Block;
import newsledger.article.Span;
import newsledger.fact.Fact;
import newsledger.fact.FactType;
import newsledger.fact.Status;
import newsledger.figure.Unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a reader wants an article's facts: what the headline says (but for a deal's term) before the rest, then
 * the types as the data dictionary lists them (a deal's term after the other four of the first five), what is reported before
 * what is planned, forecast or rumoured, the larger of two amounts in one unit, and what comes first in the text. The first is
 * the key figure.
 */
final class Importance {
    private static final List<FactType> TYPES = types();

    private Importance() {}

    static List<Fact> order(Article article, List<Fact> facts) {
        Span title = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::span)
                .findFirst()
                .orElse(new Span(0, 0));
        Map<Unit, Integer> units = new HashMap<>();
        for (Fact fact : facts) {
            units.putIfAbsent(unit(fact), units.size());
        }
        return facts.stream()
                .sorted(Comparator.comparing((Fact fact) -> !inTitle(fact, title))
                        .thenComparing(fact -> place(fact.type()))
                        .thenComparing(fact -> fact.claim().status() != Status.REPORTED)
                        .thenComparing(fact -> units.getOrDefault(unit(fact), 0))
                        .thenComparing(fact -> fact.figure().quantity().high(), Comparator.reverseOrder())
                        .thenComparing(Fact::id))
                .toList();
    }

    private static Unit unit(Fact fact) {
        return fact.figure().quantity().unit();
    }

    private static boolean inTitle(Fact fact, Span title) {
        return fact.type() != FactType.OTHER
                && fact.type() != FactType.DEAL_DURATION
                && (title.contains(fact.figure().span())
                        || fact.repeats().stream().anyMatch(repeat -> title.contains(repeat.span())));
    }

    /** Where a type stands; those that an editor adds stand behind all. */
    private static int place(FactType type) {
        int place = TYPES.indexOf(type);
        return place < 0 ? TYPES.size() : place;
    }

    /** The order of types in the data dictionary, with a deal's term moved behind what a reader asks for before it. */
    private static List<FactType> types() {
        List<FactType> types = new ArrayList<>(FactType.all());
        types.remove(FactType.DEAL_DURATION);
        types.add(types.indexOf(FactType.REVENUE) + 1, FactType.DEAL_DURATION);
        return List.copyOf(types);
    }
}
