package newsledger.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the files of articles under what the user named. Nothing is followed out of it. */
final class Folder {
    private static final int MAX_DEPTH = 20;

    /** What browsers save beside a page, and what systems leave in folders. */
    private static final Set<String> BESIDE_PAGES = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "css", "js", "map", "woff", "woff2", "ttf",
            "mp4", "mp3", "pdf", "json", "csv", "db", "ini");

    private final Map<String, Path> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The files by the names under which the user knows them, in order. */
    Map<String, Path> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Takes up a file, or a folder with all below it. */
    void add(Path path) {
        String name = path.toString().replace('\\', '/');
        if (Files.isDirectory(path)) {
            list(path, name, 0);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            file(path, name);
        } else {
            problems.add(Problem.error(name, 0, 0, "no such file or folder: check the name"));
        }
    }

    private void list(Path folder, String name, int depth) {
        if (depth > MAX_DEPTH) {
            problems.add(Problem.warning(name, 0, 0, "folders nested more than " + MAX_DEPTH + " deep are not read"));
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                entry(entry, name, depth);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            problems.add(Problem.error(name, 0, 0, "the folder cannot be read: check its permissions"));
        }
    }

    private void entry(Path entry, String folder, int depth) {
        String last = String.valueOf(entry.getFileName());
        String name = folder.isEmpty() ? last : folder + "/" + last;
        if (last.startsWith(".") || last.startsWith("_")) {
            return;
        }
        if (Files.isSymbolicLink(entry)) {
            problems.add(Problem.warning(name, 0, 0, "a link, left out: links are not followed, copy the file itself"));
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            file(entry, name);
        } else if (last.endsWith("_files")) {
            problems.add(Problem.note(name, 0, 0, "left out: pictures and scripts that were saved with a page"));
        } else {
            list(entry, name, depth + 1);
        }
    }

    private void file(Path file, String name) {
        Optional<Format> format = Format.of(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(
                    Problem.warning(name, 0, 0, "not a plain file, left out: links, devices and pipes are not read"));
        } else if (format.isPresent()) {
            files.put(name, file);
        } else if (BESIDE_PAGES.contains(ending(name))) {
            problems.add(Problem.note(name, 0, 0, "left out: not an article"));
        } else {
            problems.add(Problem.warning(name, 0, 0, "left out: not an article, those end in .md, .html or .txt"));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
