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

    private static final List<Field> DERIVED = List.of(
            new Field("article", "string", "The article, by the last part of its address here."),
            new Field("rule", "string", "The name of the rule that reckoned it."),
            new Field("label", "string", "What it is."),
            new Field("low", "number", "The value in the unit, unrounded; of a range its lower end."),
            new Field("high", "number", "The upper end of a range; equal to low for a single value."),
            new Field("unit", "string", "As for a fact; x for how many times."),
            new Field("per", "string", "What the value is for each of: year, customer."),
            new Field("formula", "string", "How it was reckoned, in words, and how it is rounded for readers."),
            new Field("status", "string", "The weakest status of the facts that it rests on."),
            new Field("from", "array", "Those facts, each as its text and where that begins in the article."));

    private static final List<Field> CHECK = List.of(
            new Field("article", "string", "The article, by the last part of its address here."),
            new Field("rule", "string", "The name of the rule that made the check."),
            new Field("verdict", "string", "agrees or differs; a check that cannot be made is not listed."),
            new Field("claim", "string", "The words of the article."),
            new Field("stated", "object", "What the article prints: low, high and unit."),
            new Field("derived", "object", "What its other figures give: low, high and unit, unrounded."),
            new Field("from", "array", "Those figures, each as its text and where that begins in the article."));

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
                    ARTICLE),
            new DataFile(
                    "derived",
                    "derived.jsonl",
                    "What was reckoned from the facts of an article, a JSON object a line.",
                    DataFile.Format.JSON_LINES,
                    DERIVED),
            new DataFile(
                    "checks",
                    "checks.jsonl",
                    "What an article says against what its own figures give, a JSON object a line.",
                    DataFile.Format.JSON_LINES,
                    CHECK),
            new DataFile(
                    "deals",
                    "deals.csv",
                    "The ledger of deals: parties, value, term, value a year, status, date and the articles that tell of each.",
                    DataFile.Format.CSV,
                    DealColumns.ALL.stream().map(Column::field).toList()),
            new DataFile(
                    "disagreements",
                    "disagreements.csv",
                    "What articles tell differently of one measure, entity and time, a row for each value.",
                    DataFile.Format.CSV,
                    DisagreementColumns.ALL.stream().map(Column::field).toList()));

    private DataFiles() {}

    public static List<DataFile> all() {
        return ALL;
    }

    /** The fields of a fact. */
    public static List<Field> factFields() {
        return FACT;
    }
}
