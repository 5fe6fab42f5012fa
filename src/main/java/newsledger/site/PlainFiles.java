package newsledger.site;

import newsledger.settings.Settings;
import newsledger.view.Link;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The small files for machines that need no template. */
final class PlainFiles {
    /** A host by name, not by number: {@code news.example.org}. */
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]++\\.)++[a-z][a-z0-9-]*+");

    private PlainFiles() {}

    /** Everything may be read; the site map is named where there is one. */
    static String robots(Settings settings) {
        String all = "User-agent: *\nAllow: /\n";
        return settings.baseUrl() == null ? all : all + "Sitemap: " + settings.baseUrl() + "sitemap.xml\n";
    }

    /** What the site holds, for language models: see llmstxt.org. */
    static String llms(Settings settings, SiteView site) {
        String base = site.baseUrl().isEmpty() ? "" : site.baseUrl();
        StringBuilder text = new StringBuilder("# ").append(settings.title()).append("\n\n> ");
        text.append(settings.description()).append(".\n\n");
        text.append(
                "Every figure is a fact with its type, subject, status, period and the sentence that holds it.\n\n");
        text.append("## Data\n\n");
        text.append("- [All facts, JSON lines](").append(base).append("data/facts.jsonl)\n");
        text.append("- [All facts, CSV](").append(base).append("data/facts.csv)\n");
        text.append("- [All articles](").append(base).append("data/articles.json)\n");
        text.append("- [What the fields mean](").append(base).append("data/)\n\n## Pages\n\n");
        for (Link section : site.sections()) {
            text.append("- [")
                    .append(section.title())
                    .append("](")
                    .append(base)
                    .append(section.path())
                    .append(")\n");
        }
        return text.toString();
    }

    /**
     * The host of a site that has a domain of its own, which GitHub Pages reads from {@code CNAME}; none for
     * {@code name.github.io} and for sites below a path.
     */
    static Optional<String> cname(Settings settings) {
        URI base = settings.baseUrl();
        if (base == null || base.getHost() == null || !"/".equals(base.getPath())) {
            return Optional.empty();
        }
        String host = base.getHost().toLowerCase(Locale.ROOT);
        return DOMAIN.matcher(host).matches() && !host.endsWith(".github.io") ? Optional.of(host) : Optional.empty();
    }
}
