package newsledger.settings;

import java.util.Locale;

/** How much of an article's text the site shows, for those who may not republish all of it. */
public enum ArticleText {
    /** The whole story. */
    FULL,
    /** Only the sentences that hold a figure. */
    QUOTES,
    /** Nothing but the figures and the link to the article. */
    NONE;

    /** As {@code newsledger.yml} writes it: {@code full}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
