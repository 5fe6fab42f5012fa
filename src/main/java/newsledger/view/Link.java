package newsledger.view;

/**
 * A link inside the site.
 *
 * @param path from the site's root: {@code topics/energy/}
 */
public record Link(String title, String path) {}
