package newsledger.page;

import newsledger.view.Link;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page stands in a list that is too long for one: {@code Page 2 of 5}.
 *
 * @param before the page with what comes before, or null on the first
 * @param after the page with what comes after, or null on the last
 */
public record Pager(
        int number,
        int count,
        @Nullable Link before,
        @Nullable Link after) {

    /** A part of a list that fills one page. */
    record Sheet<T>(String path, List<T> items, Pager pager) {}

    /** {@code items} in sheets of {@code size}, at {@code path}, {@code path/page/2/} …; one sheet where there are none. */
    static <T> List<Sheet<T>> sheets(String path, List<T> items, int size) {
        int count = Math.max(1, (items.size() + size - 1) / size);
        List<Sheet<T>> sheets = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            List<T> part = items.subList((number - 1) * size, Math.min(items.size(), number * size));
            Pager pager = new Pager(number, count, link(path, number - 1, count), link(path, number + 1, count));
            sheets.add(new Sheet<>(path(path, number), part, pager));
        }
        return sheets;
    }

    private static @Nullable Link link(String path, int number, int count) {
        return number < 1 || number > count ? null : new Link("Page " + number, path(path, number));
    }

    private static String path(String path, int number) {
        return number == 1 ? path : path + "page/" + number + "/";
    }
}
