package newsledger.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is written for a setting as what it means, or nothing where it means nothing. */
public final class Values {
    private static final double READABLE = 4.5;

    private Values() {}

    /** An absolute web address, given a slash at its end so that pages can be resolved against it. */
    public static Optional<URI> address(String text) {
        try {
            URI url = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            return web && bare && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<String> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale.toLanguageTag()).filter(known -> !known.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<ArticleText> articleText(String label) {
        return Arrays.stream(ArticleText.values())
                .filter(value -> value.label().equals(label))
                .findFirst();
    }

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** A colour in which links can be read on white, as WCAG 2.2 measures it. */
    static Optional<String> accent(String text) {
        if (!COLOUR.matcher(text).matches()) {
            return Optional.empty();
        }
        double contrast = 1.05 / (luminance(Integer.parseInt(text.substring(1), 16)) + 0.05);
        return contrast < READABLE ? Optional.empty() : Optional.of(text.toLowerCase(Locale.ROOT));
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
