package newsledger.site;

import java.util.List;

/**
 * The model of the site map, which names all pages for search engines by full addresses.
 *
 * @param entries by path
 */
public record Sitemap(SiteView site, List<Entry> entries) {
    static final String TEMPLATE = "sitemap.ftlx";

    public Sitemap {
        entries = List.copyOf(entries);
    }

    /**
     * One page.
     *
     * @param modified {@code 2025-11-03}, or empty
     */
    public record Entry(String path, String modified) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return path.compareTo(other.path);
        }
    }
}
