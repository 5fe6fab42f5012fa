package newsledger.site;

import newsledger.view.Link;

import java.util.List;
import java.util.Map;

/**
 * What all templates see of the site.
 *
 * @param baseUrl with a slash at the end, empty where not known
 * @param stylesheet path of the stylesheet: {@code assets/site.1a2b3c4d.css}
 * @param icon path of the icon
 * @param feed path of the feed of all articles
 * @param jsonFeed path of the same as JSON
 * @param assets where each file of the assets is published, by its name
 * @param sections links to the parts of the site, for its head
 * @param footer links for its foot
 */
public record SiteView(
        String title,
        String description,
        String language,
        String baseUrl,
        String stylesheet,
        String icon,
        String feed,
        String jsonFeed,
        Map<String, String> assets,
        List<Link> sections,
        List<Link> footer) {

    public SiteView {
        assets = Map.copyOf(assets);
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }

    /** The path of an asset, {@code assets/search.1a2b3c4d.js} for {@code search.js}; empty where there is none. */
    public String asset(String name) {
        return assets.getOrDefault(name, "");
    }
}
