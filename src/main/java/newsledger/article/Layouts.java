package newsledger.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells tables of data from those with which pages of old laid out their parts. */
final class Layouts {
    private static final int MAX_CELL = 300;

    private final Set<Element> outer;

    private Layouts(Set<Element> outer) {
        this.outer = outer;
    }

    /** Whether a table holds data; pages of old used tables to lay out whole stories. */
    boolean isData(Element table) {
        if (outer.contains(table)) {
            return false;
        }
        List<Element> cells = table.select("td, th");
        return cells.size() > 1 && cells.stream().allMatch(cell -> cell.text().length() <= MAX_CELL);
    }

    /** Finds the tables with tables in them in one walk, however deep they are. */
    static Layouts of(Element root) {
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Element> open = new ArrayDeque<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node.nameIs("table")) {
                    outer.addAll(open.isEmpty() ? List.of() : List.of(open.peek()));
                    open.push((Element) node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.nameIs("table")) {
                    open.pop();
                }
            }
        });
        return new Layouts(outer);
    }
}
