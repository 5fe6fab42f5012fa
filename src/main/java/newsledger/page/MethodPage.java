package newsledger.page;

import java.util.List;

/**
 * How figures are read, with the numbers of this build.
 *
 * @param totals {@code Articles}, {@code 1,204} …
 * @param types each type with how many facts it has
 * @param statuses likewise
 */
public record MethodPage(Head head, List<Total> totals, List<Total> types, List<Total> statuses) implements Page {

    public MethodPage {
        totals = List.copyOf(totals);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    @Override
    public String path() {
        return "method/";
    }

    @Override
    public String template() {
        return "method.ftlh";
    }

    /** A name and its number. */
    public record Total(String name, String number) {}
}
