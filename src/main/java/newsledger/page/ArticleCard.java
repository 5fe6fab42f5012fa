package newsledger.page;

import newsledger.view.FactView;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param key the fact that stands for it, or null where none of its figures has a role
 * @param chart a small drawing of its amounts, an SVG element, or empty
 * @param figures how many facts it has: {@code 12 figures}
 */
public record ArticleCard(
        String title,
        String path,
        String date,
        String isoDate,
        String source,
        String summary,
        @Nullable FactView key,
        String chart,
        String figures) {}
