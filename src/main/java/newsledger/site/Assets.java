package newsledger.site;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Stylesheet and pictures, under names that change with their content, so that a browser may keep them forever:
 * {@code assets/site.1a2b3c4d.css}.
 */
final class Assets {
    private static final String[] OWN = {"site.css", "icon.svg", "search.js", "site.js", "theme.js"};
    private static final int FINGERPRINT = 8;

    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, byte[]> contents = new TreeMap<>();

    /** The program's own, replaced and joined by the files of {@code templates/assets}. */
    static Assets of(@Nullable Path templates, String accent) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : OWN) {
            files.put(name, own(name));
        }
        if (templates != null) {
            files.putAll(of(templates.resolve("assets")));
        }
        files.computeIfPresent("site.css", (name, css) -> colour(css, accent));
        Assets assets = new Assets();
        files.forEach(assets::add);
        return assets;
    }

    private static byte[] own(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/templates/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no asset " + name + " in the program");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links are not followed. */
    private static Map<String, byte[]> of(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return files;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path file : paths.sorted().toList()) {
                String name = file.getFileName().toString();
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] colour(byte[] css, String accent) {
        String text = new String(css, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.replaceFirst("--accent: #[0-9a-fA-F]{6};", "--accent: " + accent + ";")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void add(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String path = "assets/" + stem + "." + fingerprint(content) + (dot < 0 ? "" : name.substring(dot));
        paths.put(name, path);
        contents.put(path, content);
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a file of this name is published. */
    String path(String name) {
        return paths.getOrDefault(name, "");
    }

    /** Where each file is published, by its name. */
    Map<String, String> paths() {
        return paths;
    }

    /** All files by their paths. */
    Map<String, byte[]> contents() {
        return contents;
    }
}
