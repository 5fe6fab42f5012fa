package newsledger.data;

import newsledger.fact.Fact;

import java.util.List;

/** Facts as data, each in the order given: the files below {@code data/}, and what the command {@code facts} prints. */
public final class FactsExport {
    private FactsExport() {}

    /** One JSON object a line, in the form of the data dictionary. */
    public static String jsonl(List<Fact> facts) {
        StringBuilder lines = new StringBuilder();
        for (Fact fact : facts) {
            lines.append(Json.line(FlatFact.of(fact))).append('\n');
        }
        return lines.toString();
    }

    /** A JSON array of the same objects. */
    public static String json(List<Fact> facts) {
        return Json.pretty(facts.stream().map(FlatFact::of).toList());
    }

    /** Comma-separated values with a line of names, safe to open in a spreadsheet. */
    public static String csv(List<Fact> facts) {
        return Csv.of(FactColumns.ALL, facts.stream().map(FlatFact::of).toList());
    }

    /** Columns of text for a terminal. */
    public static String table(List<Fact> facts) {
        return FactsTable.of(facts);
    }
}
