package newsledger.page;

import newsledger.view.Link;

import java.util.List;

/** One of several ways to see a ledger, each a page of its own: {@code Largest first}. */
public record View(String title, String path, boolean current) {

    static List<View> of(List<Link> views, String current) {
        return views.stream()
                .map(view -> new View(view.title(), view.path(), view.path().equals(current)))
                .toList();
    }
}
