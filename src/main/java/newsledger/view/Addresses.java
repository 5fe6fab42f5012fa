package newsledger.view;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Where pages stand, from the site's root, and which addresses outside it may be linked to. */
public final class Addresses {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\]+");

    private Addresses() {}

    public static String article(String slug) {
        return "articles/" + slug + "/";
    }

    /** The picture that stands for an article where its address is shared. */
    public static String card(String slug) {
        return article(slug) + "card.png";
    }

    /** The row of a fact on its article's page. */
    public static String fact(String slug, int id) {
        return article(slug) + "#fact-" + id;
    }

    /** {@code address} if it is one of the web, otherwise an empty text: articles are not trusted with {@code javascript:}. */
    public static String web(@Nullable String address) {
        return address != null && WEB.matcher(address).matches() ? address : "";
    }

    /** The prefix of relative links from a page: {@code ../../} for {@code articles/openai-aws/}. */
    public static String root(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}
