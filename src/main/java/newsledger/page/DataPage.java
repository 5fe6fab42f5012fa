package newsledger.page;

/**
 * The downloads and what is in them.
 *
 * @param facts how many there are: {@code 12,345}
 */
public record DataPage(Head head, String facts, String articles) implements Page {

    @Override
    public String path() {
        return "data/";
    }

    @Override
    public String template() {
        return "data.ftlh";
    }
}
