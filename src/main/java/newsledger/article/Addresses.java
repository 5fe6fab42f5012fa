package newsledger.article;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Addresses that may be printed as links: absolute, of a scheme that runs nothing. */
final class Addresses {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final int MAX_LENGTH = 2_000;

    private Addresses() {}

    /** The address of a page, or null. */
    static @Nullable String web(@Nullable String text) {
        URI address = parse(text);
        if (address == null || address.getHost() == null || !WEB.contains(scheme(address))) {
            return null;
        }
        return address.toASCIIString();
    }

    /** The address of a page or a mailbox, or null. */
    static @Nullable String link(@Nullable String text) {
        URI address = parse(text);
        return address != null && scheme(address).equals("mailto") ? address.toASCIIString() : web(text);
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static @Nullable URI parse(@Nullable String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return new URI(Characters.line(text).replace(" ", "%20").replace("|", "%7C"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
