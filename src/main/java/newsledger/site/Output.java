package newsledger.site;

/** Where the files of a site go: a folder, or memory in tests. Several threads may write at once. */
public interface Output {

    /**
     * Writes one file.
     *
     * @param path from the site's root, with {@code /} between folders: {@code data/facts.csv}
     * @throws IllegalStateException if a file of this path has been written already
     */
    void write(String path, byte[] content);
}
