package newsledger.yaml;

import newsledger.yaml.Node.Entry;
import newsledger.yaml.Node.Listing;
import newsledger.yaml.Node.Mapping;
import newsledger.yaml.Node.Scalar;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds nodes from the engine's events, so that depth and aliases are counted while they are read, not after. */
final class Composer {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NODES = 20_000;

    private final Iterator<Event> events;
    private final int firstLine;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;

    /** What an anchor stands for, and how many values it holds. */
    private record Anchored(Node node, int size) {}

    Composer(Iterator<Event> events, int firstLine) {
        this.events = events;
        this.firstLine = firstLine;
    }

    /** The one document of the text; nothing at all is an empty scalar. */
    Node document() throws YamlException {
        Node root = new Scalar("", false, firstLine, 1);
        boolean found = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            if (found) {
                throw new YamlException(line(event), 0, "a second document after “---”: leave one");
            }
            root = node(event, 0);
            found = true;
        }
        return root;
    }

    private Node node(Event event, int depth) throws YamlException {
        if (depth > MAX_DEPTH) {
            throw at(event, "nested more than " + MAX_DEPTH + " deep: flatten it");
        }
        int before = nodes;
        count(event, 1);
        Node node = read(event, depth);
        int size = nodes - before;
        if (event instanceof NodeEvent named && !(event instanceof AliasEvent)) {
            named.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, size)));
        }
        return node;
    }

    private Node read(Event event, int depth) throws YamlException {
        if (event instanceof ScalarEvent scalar) {
            boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
            return new Scalar(scalar.getValue(), quoted, line(event), column(event));
        }
        if (event instanceof SequenceStartEvent) {
            return listing(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, depth);
        }
        return aliased((AliasEvent) event);
    }

    private Node listing(Event start, int depth) throws YamlException {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Listing(items, line(start), column(start));
    }

    private Node mapping(Event start, int depth) throws YamlException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Scalar key)) {
                throw at(event, "a key has to be plain text");
            }
            Integer earlier = lines.putIfAbsent(key.text(), key.line());
            if (earlier != null) {
                throw at(event, "“" + key.text() + "” is already set in line " + earlier + ": leave one of them");
            }
            entries.add(new Entry(key.text(), key.line(), key.column(), node(events.next(), depth + 1)));
        }
        return new Mapping(entries, line(start), column(start));
    }

    /** An alias costs as much as what it stands for, or nine lines could unfold to a billion. */
    private Node aliased(AliasEvent event) throws YamlException {
        Anchored target = Optional.ofNullable(anchors.get(event.getAlias()))
                .orElseThrow(() -> at(
                        event,
                        "“*" + event.getAlias() + "” names nothing above: a value that begins with * needs quotes"));
        count(event, target.size());
        return target.node();
    }

    private void count(Event event, int more) throws YamlException {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw at(event, "more than " + MAX_NODES + " values: shorten it");
        }
    }

    private YamlException at(Event event, String message) {
        return new YamlException(line(event), column(event), message);
    }

    private int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
