package newsledger.page;

/** The page on which the site is searched. Its results are made by a script from the files beside it. */
public record SearchPage(Head head) implements Page {

    @Override
    public String path() {
        return "search/";
    }

    @Override
    public String template() {
        return "search.ftlh";
    }
}
