package newsledger.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with emphasis or a link.
 *
 * @param href an absolute {@code http}, {@code https} or {@code mailto} address for a link, otherwise null
 */
public record Inline(Kind kind, Span span, @Nullable String href) {

    /** What an inline stretch is. */
    public enum Kind {
        EMPHASIS,
        STRONG,
        LINK
    }
}
