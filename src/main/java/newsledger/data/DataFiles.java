package newsledger.data;

import java.util.List;

/** The data files of a site, in the order in which they are offered. */
public final class DataFiles {
    private static final List<Field> FACT =
            FactColumns.ALL.stream().map(Column::field).toList();

    private static final List<Field> ARTICLE = List.of(
            new Field("slug", "string", "The last part of its address here."),
            new Field("title", "string", "Its headline."),
            new Field("date", "datetime", "When it was published, with the zone."),
            new Field("source", "string", "Who published it."),
            new Field("author", "string", "Who wrote it."),
            new Field("url", "string", "Where it was published."),
            new Field("topics", "array", "What it is about, as its editor says."),
            new Field("path", "string", "The address of its page, from the root of the site."),
            new Field("facts", "integer", "How many facts it has."));

    private static final List<DataFile> ALL = List.of(
            new DataFile(
                    "facts",
                    "facts.csv",
                    "All facts, a row each, for a spreadsheet. A cell that a spreadsheet would run as a formula begins with an"
                            + " apostrophe.",
                    DataFile.Format.CSV,
                    FACT),
            new DataFile(
                    "facts-lines",
                    "facts.jsonl",
                    "The same facts, a JSON object a line.",
                    DataFile.Format.JSON_LINES,
                    FACT),
            new DataFile(
                    "articles",
                    "articles.json",
                    "The articles: title, date, publisher, topics, address here and where it was published.",
                    DataFile.Format.JSON,
                    ARTICLE));

    private DataFiles() {}

    public static List<DataFile> all() {
        return ALL;
    }

    /** The fields of a fact. */
    public static List<Field> factFields() {
        return FACT;
    }
}
