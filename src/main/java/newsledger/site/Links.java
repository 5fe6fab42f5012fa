package newsledger.site;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the links and anchors of pages that templates made. Those write attributes in double quotes, and in their texts a quote is
 * always escaped, so that a search for {@code href="} finds attributes only.
 */
final class Links {
    private static final List<String> LINKING = List.of(" href=\"", " src=\"");
    private static final String ID = " id=\"";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:");

    /** The address of the site, with a slash at the end; where it is not known it is taken for the root of its host. */
    private final String base;

    private final URI root;

    Links(@Nullable String base) {
        this.base = base == null ? "http://site/" : base;
        this.root = URI.create(this.base);
    }

    static List<String> ids(String page) {
        return values(page, ID);
    }

    /**
     * Where the links of a page inside the site lead: {@code articles/ferry/index.html#fact-2}. Full addresses are left out: pages
     * use them for what stands elsewhere, be it on the same host.
     */
    Set<String> targets(String path, String page) {
        URI here = root.resolve(path);
        Set<String> targets = new LinkedHashSet<>();
        for (String attribute : LINKING) {
            for (String link : values(page, attribute)) {
                add(targets, here, link.replace("&amp;", "&"));
            }
        }
        return targets;
    }

    private void add(Set<String> targets, URI here, String link) {
        if (SCHEME.matcher(link).lookingAt()) {
            return;
        }
        URI target;
        try {
            target = here.resolve(link);
        } catch (IllegalArgumentException e) {
            targets.add(link);
            return;
        }
        String address = target.getScheme() + "://" + target.getRawAuthority() + target.getPath();
        if (address.startsWith(base)) {
            targets.add(file(address.substring(base.length())) + fragment(target));
        } else {
            targets.add(link);
        }
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String fragment(URI target) {
        String fragment = target.getFragment();
        return fragment == null || fragment.isEmpty() ? "" : "#" + fragment;
    }

    private static List<String> values(String page, String attribute) {
        List<String> values = new ArrayList<>();
        int at = page.indexOf(attribute);
        while (at >= 0) {
            int start = at + attribute.length();
            int end = page.indexOf('"', start);
            if (end < 0) {
                break;
            }
            values.add(page.substring(start, end));
            at = page.indexOf(attribute, end);
        }
        return values;
    }
}
