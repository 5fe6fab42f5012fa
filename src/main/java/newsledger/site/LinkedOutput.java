package newsledger.site;

import newsledger.article.Problem;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An output that looks at every link inside the site on its way: each must lead to a file that is written, and to an anchor that is
 * in it. Of a page it keeps its address and hashes of its anchors, no more.
 */
final class LinkedOutput implements Output {
    private final Output output;
    private final Links links;
    private final Map<String, int[]> anchors = new ConcurrentHashMap<>();

    /** The pages that name a target, {@code deals/} or {@code articles/ferry/#fact-2}: the first of them, and how many. */
    private final Map<String, Naming> named = new ConcurrentHashMap<>();

    private record Naming(String first, int pages) {
        private Naming and(Naming other) {
            return new Naming(first.compareTo(other.first) <= 0 ? first : other.first, pages + other.pages);
        }
    }

    LinkedOutput(Output output, @Nullable String base) {
        this.output = output;
        this.links = new Links(base);
    }

    @Override
    public void write(String path, byte[] content) {
        output.write(path, content);
        boolean page = path.endsWith(".html");
        if (!page && !path.endsWith(".xml")) {
            anchors.put(path, new int[0]);
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        anchors.put(path, page ? hashes(Links.ids(text)) : new int[0]);
        links.targets(path, text).forEach(target -> named.merge(target, new Naming(path, 1), Naming::and));
    }

    private static int[] hashes(List<String> ids) {
        return ids.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    /** A warning for each target that is not there, to be asked for when all is written. */
    List<Problem> broken() {
        SortedMap<String, Naming> missing = new TreeMap<>(named);
        missing.keySet().removeIf(this::isThere);
        return missing.entrySet().stream()
                .map(entry -> warning(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isThere(String target) {
        int hash = target.indexOf('#');
        int[] ids = anchors.get(hash < 0 ? target : target.substring(0, hash));
        return ids != null
                && (hash < 0
                        || Arrays.binarySearch(ids, target.substring(hash + 1).hashCode()) >= 0);
    }

    private static Problem warning(String target, Naming by) {
        String others = by.pages() == 1 ? "" : ", as " + (by.pages() - 1) + " more pages do";
        return Problem.warning(
                by.first(),
                0,
                0,
                "links to “" + target + "”, which is not in the site" + others + ": see its template");
    }
}
