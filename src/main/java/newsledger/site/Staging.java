package newsledger.site;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * The folder beside a site in which the next one is made. It holds a lock, so that two builds cannot meet in it, the new site while
 * it grows, and for a moment the old one. What a killed build left in it is put back or removed by the next.
 */
final class Staging implements Closeable {
    private final Path folder;
    private final FileChannel channel;

    private Staging(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static Staging beside(Path target) throws IOException {
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new IOException(target + " cannot be replaced as a whole; name a folder in it with --site");
        }
        Path folder = parent.resolve("." + name + ".newsledger");
        Staging staging = new Staging(folder, lock(folder, target));
        try {
            staging.recover(target);
        } catch (IOException e) {
            staging.close();
            throw e;
        }
        return staging;
    }

    /** A build that ends removes its lock; one that had opened the same file then holds a lock on nothing and must try again. */
    private static FileChannel lock(Path folder, Path target) throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            Files.createDirectories(folder);
            FileChannel channel;
            try {
                channel = FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                continue;
            }
            if (tryLock(channel) == null) {
                channel.close();
                throw new IOException("another build is writing " + target + "; wait until it is done");
            }
            if (isInPlace(channel, folder.resolve("lock"))) {
                return channel;
            }
            channel.close();
        }
        throw new IOException("cannot lock " + folder);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether the locked file is the one that others will open: what is written to the one is read from the other. */
    private static boolean isInPlace(FileChannel channel, Path lock) throws IOException {
        String token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(lock).equals(token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** A build killed between its two renames left the site without a name: it gets it back. */
    private void recover(Path target) throws IOException {
        if (Files.exists(old()) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old(), target);
        }
        delete(old());
        delete(fresh());
        Files.createDirectory(fresh());
    }

    /** Where the new site grows. */
    Path fresh() {
        return folder.resolve("new");
    }

    private Path old() {
        return folder.resolve("old");
    }

    /** Puts the new site in the place of the old one. If that fails the old one is put back. */
    void swap(Path target) throws IOException {
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, old());
        }
        try {
            Files.move(fresh(), target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old(), target);
            }
            throw e;
        }
        delete(old());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            delete(fresh());
            delete(old());
            Files.deleteIfExists(folder.resolve("lock"));
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // The next build is in it already.
        }
    }

    /** Links are removed, not followed. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
