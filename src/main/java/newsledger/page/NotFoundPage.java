package newsledger.page;

/**
 * The page for an address that is not there. It is shown at any depth, so its links begin at the root of the host.
 *
 * @param root path of the site on its host: {@code /repo/}
 */
public record NotFoundPage(Head head, String root) implements Page {

    @Override
    public String path() {
        return "404.html";
    }

    @Override
    public String template() {
        return "404.ftlh";
    }

    @Override
    public boolean listed() {
        return false;
    }
}
