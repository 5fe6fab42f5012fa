package newsledger.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;
import java.util.Set;

/** How much of a page's prose lies under each of its elements: words of paragraphs that are neither links nor scripts. */
final class Prose {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "nav", "form", "footer", "aside");
    private static final int MIN_RUN = 40;

    private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
    private final int all;

    private Prose(Element root) {
        NodeTraversor.traverse(new Counter(), root);
        all = Math.max(1, under(root));
    }

    static Prose of(Document page) {
        return new Prose(page.body());
    }

    int under(Element element) {
        return characters.getOrDefault(element, 0);
    }

    /** The part of the page's prose that lies under {@code element}, from 0 to 1. */
    double share(Element element) {
        return (double) under(element) / all;
    }

    /** Adds up on the way back, so that each node is visited once however deep the page is. */
    private final class Counter implements NodeVisitor {
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && isSilent(element)) {
                silent++;
            }
            Element parent = node.parentElement();
            if (silent == 0 && node instanceof TextNode text && parent != null) {
                int length = text.getWholeText().strip().length();
                boolean inline = !parent.isBlock();
                if (length >= MIN_RUN || (inline && length > 0)) {
                    characters.merge(parent, length, Integer::sum);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            silent -= isSilent(element) ? 1 : 0;
            Integer own = characters.get(element);
            Element parent = element.parent();
            if (own != null && parent != null && !element.normalName().equals("a")) {
                characters.merge(parent, own, Integer::sum);
            }
        }

        private boolean isSilent(Element element) {
            return SILENT.contains(element.normalName());
        }
    }
}
