package newsledger.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A site in memory. */
final class MemoryOutput implements Output {
    private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(String path, byte[] content) {
        if (files.putIfAbsent(path, content) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
    }

    String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new AssertionError("no file " + path + " among " + files.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** All files as text, by path. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
