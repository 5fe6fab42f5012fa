package newsledger.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices that files have changed, by looking at their sizes and times again and again: that works on every disk, also on those
 * that cannot tell of changes.
 */
public final class Watch {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final List<Path> roots;
    private Map<Path, State> seen;

    private record State(long size, FileTime time) {}

    /** Watches {@code roots}, files and folders that need not be there yet, from now on. */
    public Watch(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.seen = look();
    }

    /** Returns when a file has changed since the last call, and none has for a moment: an editor may write several. */
    public void await() throws InterruptedException {
        Map<Path, State> now = look();
        while (now.equals(seen)) {
            Thread.sleep(PAUSE.toMillis());
            now = look();
        }
        do {
            seen = now;
            Thread.sleep(PAUSE.toMillis());
            now = look();
        } while (!now.equals(seen));
    }

    private Map<Path, State> look() {
        Map<Path, State> states = new TreeMap<>();
        for (Path root : roots) {
            try {
                look(root, states);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return states;
    }

    private static void look(Path root, Map<Path, State> states) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                states.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
