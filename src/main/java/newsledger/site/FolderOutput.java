package newsledger.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Writes a site to a folder that is always the whole old site or the whole new one. Files gather in a staging folder beside it
 * ({@code .site.newsledger} for {@code site}); {@link #publish} puts them in the place of the old site; closed without it,
 * everything stays as it was. A file that has not changed is taken over as it is, with its time, and costs a comparison.
 */
public final class FolderOutput implements Output, Closeable {
    private final Path target;
    private final Staging staging;
    private final Manifest old;
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private volatile boolean links = true;

    private FolderOutput(Path target, Staging staging, Manifest old) {
        this.target = target;
        this.staging = staging;
        this.old = old;
    }

    /**
     * Prepares to replace the site in {@code folder}, which need not be there.
     *
     * @throws IOException if another build is writing to it, or it holds files that are not a site of this program
     */
    public static FolderOutput at(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Staging staging = Staging.beside(target);
        try {
            return new FolderOutput(target, staging, Manifest.ofSite(target));
        } catch (IOException | RuntimeException e) {
            staging.close();
            throw e;
        }
    }

    @Override
    public void write(String path, byte[] content) {
        if (!written.add(path)) {
            throw new IllegalStateException("two sources for one address: " + path);
        }
        Path file = staging.fresh().resolve(path).normalize();
        if (!file.startsWith(staging.fresh())) {
            throw new IllegalStateException("outside the site: " + path);
        }
        try {
            createFolder(file.resolveSibling("."));
            if (!isUnchanged(path, content) || !link(file, target.resolve(path))) {
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createFolder(Path path) throws IOException {
        Path folder = path.normalize();
        if (folders.add(folder)) {
            Files.createDirectories(folder);
        }
    }

    private boolean isUnchanged(String path, byte[] content) throws IOException {
        Path before = target.resolve(path);
        return old.holds(path)
                && Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == content.length
                && Arrays.equals(Files.readAllBytes(before), content);
    }

    /** Takes a file over from the old site; where the disk has no second names for a file, it is written anew. */
    private boolean link(Path file, Path before) {
        if (!links) {
            return false;
        }
        try {
            Files.createLink(file, before);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            links = false;
            return false;
        }
    }

    /** Puts what was written in the place of the old site. Files in it that are not of this program are kept. */
    public void publish() throws IOException {
        new Manifest(written).write(staging.fresh());
        old.copyForeign(target, staging.fresh());
        staging.swap(target);
    }

    /** Removes the staging folder. */
    @Override
    public void close() throws IOException {
        staging.close();
    }
}
