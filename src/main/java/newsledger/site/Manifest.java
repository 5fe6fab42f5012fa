package newsledger.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The list of the files of a site that this program wrote, kept inside the site: nothing else is ever deleted. */
final class Manifest {
    static final String NAME = ".newsledger-manifest";

    private final Set<String> paths;

    Manifest(Collection<String> paths) {
        this.paths = new TreeSet<>(paths);
    }

    /**
     * The manifest of the site in {@code folder}; empty where there is none yet.
     *
     * @throws IOException if the folder holds anything but a site
     */
    static Manifest ofSite(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(Set.of());
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is not a folder; name another with --site");
        }
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new IOException(folder + " holds files that Newsledger did not write; empty it, or name another"
                        + " folder with --site");
            }
        }
        return new Manifest(Set.of());
    }

    /** Whether this program wrote the file at {@code path}. */
    boolean holds(String path) {
        return paths.contains(path);
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), String.join("\n", paths) + "\n");
    }

    /** Copies what is in the old site and not in this list, links as links. */
    void copyForeign(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(file);
                String path = relative.toString().replace('\\', '/');
                if (!path.equals(NAME) && !paths.contains(path)) {
                    copy(file, to.resolve(relative), path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path file, Path copy, String path) throws IOException {
        if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    path + " in the site was not written by Newsledger, and now it would be; move it away");
        }
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }
}
