package newsledger.page;

import newsledger.view.Link;

/**
 * The page at an old address, which leads on.
 *
 * @param path the old address: {@code 2024/ferry/}
 * @param target the page that is meant
 */
public record MovedPage(String path, Head head, Link target) implements Page {

    @Override
    public String template() {
        return "moved.ftlh";
    }

    @Override
    public boolean listed() {
        return false;
    }
}
